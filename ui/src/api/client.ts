// Asks the host, and makes sure that whatever goes wrong arrives as an `ApiError`.
import type { ApiError } from "$api/generated";
import type { Answered, Command, Host, Payload } from "$api/host";

/** What a call rejects with. */
export class Failure extends Error {
  constructor(readonly reason: ApiError) {
    super(reason.code);
  }
}

let host: Host | undefined;
let closed = () => {};

/** Names the host. `onclosed` is called when an answer says that the vault is closed. */
export function connect(to: Host, onclosed: () => void): void {
  host = to;
  closed = onclosed;
}

/** Returns the host's dialogs, and what is dropped or pasted. */
export function dialogs(): Omit<Host, "rpc"> {
  return connected();
}

/** Asks the host. Under the name `work` it can be asked after and stopped. */
export async function call<C extends Command>(
  cmd: C,
  payload: Payload<C>,
  work?: string,
): Promise<Answered<C>> {
  try {
    return await connected().rpc(cmd, payload, work);
  } catch (reason) {
    const failure = asFailure(reason);
    if (failure.reason.code === "vault_closed") closed();
    throw failure;
  }
}

/** Turns anything thrown into a failure with a code. */
export function asFailure(reason: unknown): Failure {
  if (reason instanceof Failure) return reason;
  if (isApiError(reason)) return new Failure(reason);
  return new Failure({ code: "unexpected", reference: "window" });
}

function isApiError(reason: unknown): reason is ApiError {
  return typeof reason === "object" && reason !== null && "code" in reason && typeof reason.code === "string";
}

function connected(): Host {
  if (!host) throw new Error("connect() comes first");
  return host;
}
