import type { ApiError } from "$api/generated";

/** Refuses as the real host does: with a plain object. */
export function fail(reason: ApiError): never {
  // eslint-disable-next-line @typescript-eslint/only-throw-error
  throw reason;
}
