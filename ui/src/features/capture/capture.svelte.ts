// "What happened?": one page for anything, and the way from there into the log.
import { asFailure, call } from "$api/client";
import { failedField, failureWords } from "$api/failure";
import type { CaptureContact, CaptureRecord, CaptureSavedView, RecordId } from "$api/generated";
import type { KeptDraft } from "$state/keptDraft.svelte";
import { t, type TextId } from "$text";
import { cleanAmount } from "$text/amount";
import { toEdtf } from "$text/when";

/** What stands on the page. */
interface Page {
  summary: string;
  who: string;
  /** Somebody in the log; null while `who` is somebody new, or nobody yet. */
  contact: RecordId | null;
  when: string;
  channel: string;
  offered: boolean;
  offer: { kind: string; detail: string; amount: string; currency: string };
  asked: boolean;
  request: { what: string; kind: string };
}

/** The field that something is wrong with; "all" where it is none of them. */
export type CaptureField = "summary" | "who" | "when" | "amount" | "currency" | "all";

export class Capture {
  page = $state<Page>(blank());
  saving = $state(false);
  wrong = $state<{ at: CaptureField; text: string } | null>(null);

  /** What the page holds, for a draft of it. */
  snapshot(): Page {
    return $state.snapshot(this.page);
  }

  /** Takes back what a draft holds. */
  restore(held: Partial<Page>): void {
    this.page = { ...blank(), ...held };
  }

  /** Writes everything as one change; null with `wrong` set where something is missing or refused. */
  async save(draft: KeptDraft): Promise<CaptureSavedView | null> {
    this.wrong = this.#missing(draft.files.length);
    if (this.wrong) return null;
    this.saving = true;
    try {
      const saved = await call("captures_save", {
        draft: await draft.settle(() => this.snapshot()),
        contact: this.#contact(),
        records: this.#records(),
        source: "",
        captured: null,
      });
      draft.end();
      return saved;
    } catch (thrown) {
      this.wrong = { at: fieldOf(thrown), text: failureWords(thrown, labelOf) };
      return null;
    } finally {
      this.saving = false;
    }
  }

  #missing(files: number): Capture["wrong"] {
    const { summary, who, offered, asked } = this.page;
    if (!summary.trim() && files === 0 && !offered && !asked)
      return { at: "summary", text: t("capture-summary-needed") };
    if (!who.trim()) return { at: "who", text: t("capture-who-needed") };
    return null;
  }

  #contact(): CaptureContact {
    const { contact, who } = this.page;
    return contact ? { existing: contact } : { new: { name: who.trim() } };
  }

  #records(): CaptureRecord[] {
    const { summary, channel, offered, offer, asked, request } = this.page;
    const when = toEdtf(this.page.when) || null;
    const records: CaptureRecord[] = [];
    if (summary.trim() || when || channel.trim())
      records.push({ kind: "encounter", record: { summary: summary.trim(), channel: channel.trim(), when } });
    if (offered) {
      const { kind, detail } = offer;
      const amount = cleanAmount(offer.amount) || null;
      const currency = offer.currency.trim().toUpperCase() || null;
      records.push({
        kind: "offer",
        record: { kind: kind.trim(), detail: detail.trim(), amount, currency, when },
      });
    }
    if (asked)
      records.push({ kind: "request", record: { what: request.what.trim(), kind: request.kind, when } });
    return records;
  }
}

function blank(): Page {
  return {
    summary: "",
    who: "",
    contact: null,
    when: "",
    channel: "",
    offered: false,
    offer: { kind: "", detail: "", amount: "", currency: "" },
    asked: false,
    request: { what: "", kind: "unknown" },
  };
}

function fieldOf(thrown: unknown): CaptureField {
  switch (failedField(thrown)) {
    case "name":
      return "who";
    case "summary":
      return "summary";
    case "when":
      return "when";
    case "amount":
      return "amount";
    case "currency":
      return "currency";
    default:
      // The contact went to the bin meanwhile.
      return asFailure(thrown).reason.code === "record_not_found" ? "who" : "all";
  }
}

const LABELS: Record<string, TextId> = {
  name: "capture-who",
  summary: "capture-summary",
  when: "capture-when",
  amount: "field-offer-amount",
  currency: "field-offer-currency",
  detail: "field-offer-detail",
  what: "field-request-what",
};

function labelOf(key: string): string {
  const label = LABELS[key];
  return label ? t(label) : key;
}
