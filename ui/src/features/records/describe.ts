// A record as terms and words, for reading. Empty fields are left out.
import type { RecordView } from "$api/generated";
import type { Definition } from "$components/definition";
import { fields } from "$features/records/fields";
import { t } from "$text";
import { whenWords } from "$text/when";

/** Returns what a record says. */
export function describe(view: Pick<RecordView, "kind" | "record">): Definition[] {
  if (view.kind === "assessment" || view.kind === "disclosure") return [];
  const body: Record<string, unknown> = { ...view.record };
  return fields[view.kind].flatMap((field) => {
    const words = wordsOf(field, body[field.key]);
    return words.length === 0 ? [] : [{ term: t(field.label), value: words }];
  });
}

function wordsOf(field: (typeof fields)["me"][number], value: unknown): string[] {
  switch (field.control) {
    case "check":
      return value === true ? [t("word-answer-yes")] : [];
    case "list":
      return Array.isArray(value) ? value.map(String) : [];
    case "accounts":
      return Array.isArray(value)
        ? (value as { kind: string; value: string }[]).map((account) =>
            t("account-line", { kind: account.kind, value: account.value }),
          )
        : [];
    case "choice": {
      const chosen = field.choices.find((choice) => choice.value === value);
      return chosen ? [t(chosen.label)] : [];
    }
    case "date":
      return typeof value === "string" && value ? [whenWords(value) || value] : [];
    default:
      return typeof value === "string" && value ? [value] : [];
  }
}
