// An error's code into a sentence. The catalogue has one message for each code; the types below hold it to that.
import { asFailure } from "$api/client";
import type { ApiError } from "$api/generated";
import { list, t, type TextArguments } from "$text";

type Dashed<Code extends string> = Code extends `${infer Head}_${infer Tail}`
  ? `${Head}-${Dashed<Tail>}`
  : Code;
type ErrorText = `error-${Dashed<ApiError["code"]>}`;

/** Returns the sentence for whatever was thrown. `fieldLabel` gives a field the name that the screen uses for it. */
export function failureWords(thrown: unknown, fieldLabel = (key: string) => key): string {
  const { reason } = asFailure(thrown);
  // Here dates are taken in words; the catalogue's own sentence speaks of the form that the terminal takes.
  if (reason.code === "field_invalid" && reason.expected === "date")
    return t("field-date-invalid", { field: fieldLabel(reason.field) });
  const { code, ...params } = reason;
  const id = `error-${code.replaceAll("_", "-")}` as ErrorText;
  const said: TextArguments = {};
  for (const [name, value] of Object.entries(params)) {
    if (name === "field" && typeof value === "string") said[name] = fieldLabel(value);
    else if (Array.isArray(value)) said[name] = list(value.map(String));
    else if (typeof value === "number") said[name] = value;
    else said[name] = String(value);
  }
  return t(id, said);
}

/** Returns the key of the field that was refused, if one was. */
export function failedField(thrown: unknown): string | null {
  const { reason } = asFailure(thrown);
  return "field" in reason ? reason.field : null;
}
