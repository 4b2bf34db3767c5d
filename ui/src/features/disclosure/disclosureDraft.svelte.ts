// A disclosure in the making: scheme, records, reporter, what is missing, and at last the file.
import { call, dialogs } from "$api/client";
import { failureWords } from "$api/failure";
import type {
  CandidateView,
  DisclosureMadeView,
  DisclosurePreviewRequest,
  MissingView,
  RecordId,
  RecordView,
  SchemeView,
} from "$api/generated";
import { Work } from "$state/work.svelte";

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
  /** Grows with each change of what the records say. */
  edition = $state(0);
  /** The making of the file. */
  readonly work = new Work();
  /** What the pages are made of; none while no scheme is chosen. */
  readonly pagesRequest = $derived.by((): DisclosurePreviewRequest | null => {
    if (!this.scheme) return null;
    return {
      contact: this.about.id,
      scheme: this.scheme,
      records: this.candidates.length === 0 ? null : [...this.chosen],
      furtherInformation: this.#further,
    };
  });

  private constructor(
    readonly about: RecordView,
    readonly schemes: SchemeView[],
    me: RecordView | null,
  ) {
    this.me = me;
    this.scheme = schemes[0]?.id ?? null;
  }

  static async begin(contact: RecordId): Promise<DisclosureDraft> {
    const [about, schemes, me] = await Promise.all([
      call("records_get", { id: contact }),
      call("schemes_list", {}),
      call("me_get", {}),
    ]);
    return new DisclosureDraft(about, schemes, me);
  }

  /** Takes the scheme and lists what may go in. What was chosen before stays chosen. */
  async takeScheme(): Promise<void> {
    await this.#do(async () => {
      await this.#prepare(this.candidates.length > 0 ? [...this.chosen] : null);
      this.step = "records";
    });
  }

  choose(ids: RecordId[], on: boolean): void {
    const others = this.chosen.filter((other) => !ids.includes(other));
    this.chosen = on ? [...others, ...ids] : others;
  }

  /** Takes the records and goes on to the author. */
  takeRecords(): void {
    this.failure = null;
    this.step = "reporter";
  }

  /** Looks again at what is missing, after anything was filled in. */
  async check(): Promise<void> {
    this.edition += 1;
    await this.#do(async () => {
      const [me] = await Promise.all([call("me_get", {}), this.#prepare([...this.chosen])]);
      this.me = me;
      this.step = "check";
    });
  }

  /** Asks where, and writes the file. */
  async save(): Promise<void> {
    await this.#do(async () => {
      const { scheme } = this;
      if (!scheme) return;
      const place = await dialogs().placePdf(SUGGESTED_NAME);
      if (!place) return;
      const request = {
        contact: this.about.id,
        scheme,
        records: [...this.chosen],
        furtherInformation: this.#further,
        place: place.handle,
      };
      this.made = await this.work.do((name) => call("disclosures_make", request, name));
      if (this.made) this.step = "done";
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

  get #further(): DisclosurePreviewRequest["furtherInformation"] {
    return this.furtherByApprovedRoute ? "by-approved-route" : "none";
  }

  async #prepare(records: RecordId[] | null): Promise<void> {
    if (!this.scheme) return;
    const { scheme, about } = this;
    const draft = await call("disclosures_prepare", { contact: about.id, scheme, records });
    this.candidates = draft.candidates;
    this.chosen = draft.candidates.filter((candidate) => candidate.chosen).map((candidate) => candidate.id);
    this.missing = draft.missing;
  }

  async #do(task: () => Promise<void>): Promise<void> {
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
