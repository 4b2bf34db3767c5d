// What a form holds before it is saved, and the way from there to the log.
import { call } from "$api/client";
import { failedField, failureWords } from "$api/failure";
import type { Account, RecordId, RecordView } from "$api/generated";
import type { Picked } from "$api/host";
import { fields, labelOf, type Field, type WrittenKind } from "$features/records/fields";
import { t } from "$text";
import { toEdtf } from "$text/when";

type Body = Record<string, unknown>;

export class RecordDraft {
  texts = $state<Record<string, string>>({});
  lists = $state<Record<string, string[]>>({});
  checks = $state<Record<string, boolean>>({});
  accounts = $state<Account[]>([]);
  /** The file to keep; evidence only. */
  file = $state.raw<Picked | null>(null);

  saving = $state(false);
  /** What went wrong, and the field it belongs to, if it belongs to one. */
  failure = $state<string | null>(null);
  failedKey = $state<string | null>(null);

  readonly kind: WrittenKind;
  readonly editing: RecordId | null;
  /** Keys that the form does not ask: the contact, the digest of a file. */
  readonly #kept: Body;

  private constructor(kind: WrittenKind, editing: RecordId | null, body: Body) {
    this.kind = kind;
    this.editing = editing;
    this.#kept = body;
    for (const field of fields[kind]) this.#read(field, body[field.key]);
  }

  /** A new record; `given` holds what is known already, such as the contact. */
  static fresh(kind: WrittenKind, given: Body = {}): RecordDraft {
    return new RecordDraft(kind, null, given);
  }

  /** A record to change; null for the kinds that are not written by hand. */
  static of(view: RecordView): RecordDraft | null {
    if (view.kind === "assessment" || view.kind === "disclosure") return null;
    return new RecordDraft(view.kind, view.id, { ...view.record });
  }

  /** Saves; returns what was stored, or null with `failure` set. */
  async save(): Promise<RecordView | null> {
    this.failure = null;
    this.failedKey = null;
    this.saving = true;
    try {
      return await this.#store();
    } catch (thrown) {
      this.failedKey = failedField(thrown);
      this.failure = failureWords(thrown, (key) => this.#label(key));
      return null;
    } finally {
      this.saving = false;
    }
  }

  async #store(): Promise<RecordView> {
    const record = {
      ...this.#kept,
      ...Object.fromEntries(fields[this.kind].map((field) => [field.key, this.#write(field)])),
    };
    if (this.editing) return call("records_edit", { id: this.editing, record });
    if (this.kind !== "evidence") return call("records_add", { kind: this.kind, record });
    return call("evidence_add", {
      contact: String(this.#kept.contact),
      file: this.file?.handle ?? "",
      source: this.texts.source ?? "",
      captured: toEdtf(this.texts.captured ?? "") || null,
    });
  }

  #read(field: Field, value: unknown): void {
    if (field.control === "check") this.checks[field.key] = value === true;
    else if (field.control === "list") this.lists[field.key] = Array.isArray(value) ? value.map(String) : [];
    else if (field.control === "accounts")
      this.accounts = Array.isArray(value) ? structuredClone(value as Account[]) : [];
    else if (field.control === "choice")
      this.texts[field.key] = typeof value === "string" ? value : (field.unset ?? "");
    else this.texts[field.key] = typeof value === "string" ? value : "";
  }

  #write(field: Field): unknown {
    const text = (this.texts[field.key] ?? "").trim();
    switch (field.control) {
      case "check":
        return this.checks[field.key] ?? false;
      case "list":
        return (this.lists[field.key] ?? []).map((line) => line.trim()).filter(Boolean);
      case "accounts":
        return this.accounts
          .map(({ kind, value }) => ({ kind: kind.trim(), value: value.trim() }))
          .filter(({ value }) => value);
      case "date":
        return toEdtf(text) || null;
      case "amount":
        return text.replaceAll(/[\s,](?=\d{3}(?!\d))/g, "") || null;
      case "currency":
        return text.toUpperCase() || null;
      case "choice":
        return text || field.unset;
      default:
        return text;
    }
  }

  #label(key: string): string {
    const label = labelOf(this.kind, key);
    return label ? t(label) : key;
  }
}
