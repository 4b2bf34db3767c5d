// A disclosure in the making: scheme, records, reporter, what is missing, and at last the file.
import { call, dialogs } from "$api/client";
import { failureWords } from "$api/failure";
import type {
  CandidateView,
  DisclosureMadeView,
  MissingView,
  RecordId,
  RecordView,
  SchemeView,
} from "$api/generated";

export type Step = "scheme" | "records" | "reporter" | "check" | "save" | "done";

/** The steps in order; "done" is where they lead. */
export const STEPS = ["scheme", "records", "reporter", "check", "save"] as const satisfies Step[];

/** Says nothing about anybody: it may be seen in a folder or a list of recent files. */
const SUGGESTED_NAME = "candour-disclosure.pdf";

export class DisclosureDraft {
  step = $state<Step>("scheme");
  scheme = $state<string | null>(null);
  candidates = $state.raw<CandidateView[]>([]);
  chosen = $state.raw<readonly RecordId[]>([]);
  missing = $state.raw<MissingView[]>([]);
  /** The author, once they have said who they are. */
  me = $state.raw<RecordView | null>(null);
  furtherByApprovedRoute = $state(false);
  made = $state.raw<DisclosureMadeView | null>(null);
  working = $state(false);
  failure = $state<string | null>(null);

  private constructor(
    readonly contact: RecordId,
    readonly schemes: SchemeView[],
    me: RecordView | null,
  ) {
    this.me = me;
    this.scheme = schemes[0]?.id ?? null;
  }

  static async begin(contact: RecordId): Promise<DisclosureDraft> {
    const [schemes, me] = await Promise.all([call("schemes_list", {}), call("me_get", {})]);
    return new DisclosureDraft(contact, schemes, me);
  }

  /** Takes the scheme and lists what may go in. */
  async takeScheme(): Promise<void> {
    await this.#work(async () => {
      await this.#prepare(null);
      this.step = "records";
    });
  }

  choose(id: RecordId, on: boolean): void {
    const others = this.chosen.filter((other) => other !== id);
    this.chosen = on ? [...others, id] : others;
  }

  /** Takes the records and goes on to the author. */
  takeRecords(): void {
    this.failure = null;
    this.step = "reporter";
  }

  /** Looks again at what is missing, after anything was filled in. */
  async check(): Promise<void> {
    await this.#work(async () => {
      const [me] = await Promise.all([call("me_get", {}), this.#prepare([...this.chosen])]);
      this.me = me;
      this.step = "check";
    });
  }

  /** Asks where, and writes the file. */
  async save(): Promise<void> {
    await this.#work(async () => {
      if (!this.scheme) return;
      const place = await dialogs().placePdf(SUGGESTED_NAME);
      if (!place) return;
      this.made = await call("disclosures_make", {
        contact: this.contact,
        scheme: this.scheme,
        records: [...this.chosen],
        furtherInformation: this.furtherByApprovedRoute ? "by-approved-route" : "none",
        place: place.handle,
      });
      this.step = "done";
    });
  }

  /** Goes one step back; false at the first, and once it is done. */
  back(): boolean {
    const before = STEPS[STEPS.indexOf(this.step as (typeof STEPS)[number]) - 1];
    if (!before) return false;
    this.failure = null;
    this.step = before;
    return true;
  }

  async #prepare(records: RecordId[] | null): Promise<void> {
    if (!this.scheme) return;
    const draft = await call("disclosures_prepare", { contact: this.contact, scheme: this.scheme, records });
    this.candidates = draft.candidates;
    this.chosen = draft.candidates.filter((candidate) => candidate.chosen).map((candidate) => candidate.id);
    this.missing = draft.missing;
  }

  async #work(task: () => Promise<void>): Promise<void> {
    if (this.working) return;
    this.working = true;
    this.failure = null;
    try {
      await task();
    } catch (thrown) {
      this.failure = failureWords(thrown);
    } finally {
      this.working = false;
    }
  }
}
