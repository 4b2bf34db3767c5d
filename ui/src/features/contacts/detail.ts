import type { RecordView } from "$api/generated";
import { t } from "$text";
import { amountWords } from "$text/amount";
import { requestKindWords } from "$text/words";

/** Returns what else a line says of a record beside its title and date; "" where there is nothing. */
export function detailOf(view: RecordView): string {
  switch (view.kind) {
    case "offer":
      return [view.record.kind, amountWords(view.record.amount, view.record.currency)]
        .filter(Boolean)
        .join(" · ");
    case "request":
      return t(requestKindWords[view.record.kind]);
    case "evidence":
      return view.record.source;
    case "disclosure":
      return t("disclosure-short-id", { id: view.record.short_id });
    default:
      return "";
  }
}
