// What a form holds before it is saved, and the way from there to the log.
import { call } from "$api/client";
import { failedField, failureWords } from "$api/failure";
import type { Account, RecordId, RecordView } from "$api/generated";
import { fields, labelOf, type Field, type WrittenKind } from "$features/records/fields";
import type { KeptDraft } from "$state/keptDraft.svelte";
import { t } from "$text";
import { cleanAmount } from "$text/amount";
import { toEdtf } from "$text/when";

type Body = Record<string, unknown>;
/** What a form holds. */
interface Snapshot {
  texts: Record<string, string>;
  lists: Record<string, string[]>;
  checks: Record<string, boolean>;
  accounts: Account[];
}

export class RecordDraft {
  texts = $state<Record<string, string>>({});
  lists = $state<Record<string, string[]>>({});
  checks = $state<Record<string, boolean>>({});
  accounts = $state<Account[]>([]);
  saving = $state(false);
  /** What went wrong, and the field it belongs to, if it belongs to one. */
  failure = $state<string | null>(null);
  failedKey = $state<string | null>(null);

  readonly kind: WrittenKind;
  readonly editing: RecordId | null;
  /** Keys that the form does not ask: the contact, the digest of a file. */
  readonly #kept: Body;
  readonly #given: Body;

  private constructor(kind: WrittenKind, editing: RecordId | null, body: Body) {
    this.kind = kind;
    this.editing = editing;
    this.#kept = body;
    this.#given = structuredClone(body);
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

  /** The same form as it opened. */
  afresh(): RecordDraft {
    return new RecordDraft(this.kind, this.editing, this.#given);
  }

  /** What the form holds, for a draft of it. */
  snapshot(): Snapshot {
    return $state.snapshot({
      texts: this.texts,
      lists: this.lists,
      checks: this.checks,
      accounts: this.accounts,
    });
  }

  /** Takes back what a draft holds. */
  restore(held: Partial<Snapshot>): void {
    Object.assign(this.texts, held.texts);
    Object.assign(this.lists, held.lists);
    Object.assign(this.checks, held.checks);
    if (held.accounts) this.accounts = held.accounts;
  }

  /** The contact, where the form is about one that is known already. */
  get contact(): RecordId | null {
    return typeof this.#kept.contact === "string" ? this.#kept.contact : null;
  }

  /** The record that the form is about: what it changes, the contact, or what a note is about. */
  get about(): RecordId | null {
    return this.editing ?? this.contact ?? (typeof this.#kept.about === "string" ? this.#kept.about : null);
  }

  /** Saves; returns the id of what was stored, or null with `failure` set. `draft` becomes it. */
  async save(draft: KeptDraft): Promise<RecordId | null> {
    this.failure = null;
    this.failedKey = null;
    this.saving = true;
    try {
      return await this.#store(draft);
    } catch (thrown) {
      this.failedKey = failedField(thrown);
      this.failure = failureWords(thrown, (key) => this.#label(key));
      return null;
    } finally {
      this.saving = false;
    }
  }

  async #store(draft: KeptDraft): Promise<RecordId> {
    if (this.kind === "evidence" && !this.editing) return this.#keepFiles(draft);
    const record = {
      ...this.#kept,
      ...Object.fromEntries(fields[this.kind].map((field) => [field.key, this.#write(field)])),
    };
    const { id } = this.editing
      ? await call("records_edit", { id: this.editing, record })
      : await call("records_add", { kind: this.kind, record });
    await draft.discard();
    return id;
  }

  /** Makes the files of the draft evidence, all of them or none. */
  async #keepFiles(draft: KeptDraft): Promise<RecordId> {
    const { added } = await call("captures_save", {
      draft: await draft.settle(() => this.snapshot()),
      contact: { existing: this.contact ?? "" },
      records: [],
      source: this.texts.source ?? "",
      captured: toEdtf(this.texts.captured ?? "") || null,
    });
    draft.end();
    return added[0] ?? "";
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
        return cleanAmount(text) || null;
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
