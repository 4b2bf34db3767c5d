// One run of the checklist: which question is shown, and what was said to it so far.
// Every answer is stored as it is given, so a run can be left at any moment.
import { call } from "$api/client";
import { failureWords } from "$api/failure";
import type { Answer, AnswerEntry, QuestionView, RecordId, RecordView, RunView } from "$api/generated";
import { beforeLock } from "$state/beforeLock";

/** The checklist of the plain path. */
const CHECKLIST = "approach";

/** A comment is stored once the typing rests for so long. */
const REST_MS = 400;

export class ChecklistRun {
  view = $state.raw<RunView>() as RunView;
  /** The question shown; one past the last is the end. */
  index = $state(0);
  answer = $state<Answer | null>(null);
  comment = $state("");
  links = $state<RecordId[]>([]);
  /** Said when somebody goes on without an answer. */
  unanswered = $state(false);
  failure = $state<string | null>(null);
  finishing = $state(false);
  /** It goes on where it was paused, and nothing was done since. */
  resumed = $state(false);
  #queue: Promise<unknown> = Promise.resolve();
  #rest: ReturnType<typeof setTimeout> | undefined;
  readonly #unlisted = beforeLock(() => this.#settle());

  private constructor(view: RunView) {
    this.view = view;
    this.#show(view.position);
    this.resumed = view.answered > 0;
  }

  /** Starts a run, or carries on with the one that is open. */
  static async start(contact: RecordId): Promise<ChecklistRun> {
    return new ChecklistRun(await call("runs_start", { contact, checklist: CHECKLIST }));
  }

  get question(): QuestionView | null {
    return this.view.questions[this.index] ?? null;
  }

  choose(answer: Answer): void {
    this.answer = answer;
    this.unanswered = false;
    void this.store();
  }

  /** Stores a comment while it is typed, a moment after the last letter. */
  typed(): void {
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => void this.store(), REST_MS);
  }

  /** Stores what was typed last, for whoever leaves before the moment is over. */
  leave(): void {
    this.#unlisted();
    void this.#settle();
  }

  /** Stores what the screen holds for this question. Calls follow one another, so the last word wins. */
  store(): Promise<boolean> {
    clearTimeout(this.#rest);
    this.#rest = undefined;
    const { question, answer } = this;
    if (!question || !answer) return Promise.resolve(true);
    const entry: AnswerEntry = { answer, comment: this.comment.trim(), links: [...this.links] };
    const stored = this.#queue.then(() => this.#store(question.id, entry));
    this.#queue = stored;
    return stored;
  }

  async next(): Promise<void> {
    if (!this.answer) {
      this.unanswered = true;
      return;
    }
    const asked = this.question?.id;
    if (!(await this.store())) return;
    this.#show(this.view.questions.findIndex((question) => question.id === asked) + 1);
  }

  async back(): Promise<void> {
    if (await this.store()) this.#show(this.index - 1);
  }

  async toEnd(): Promise<void> {
    if (await this.store()) this.#show(this.view.questions.length);
  }

  /** Throws the run away, with its answers. */
  async discard(): Promise<void> {
    await this.#queue;
    await call("runs_discard", { run: this.view.id });
  }

  /** Closes the run and returns the assessment; null with `failure` set. */
  async finish(): Promise<RecordView | null> {
    this.finishing = true;
    try {
      await this.#queue;
      return await call("runs_finish", { run: this.view.id });
    } catch (thrown) {
      this.failure = failureWords(thrown);
      return null;
    } finally {
      this.finishing = false;
    }
  }

  async #settle(): Promise<void> {
    if (this.#rest !== undefined) await this.store();
    await this.#queue;
  }

  async #store(question: string, entry: AnswerEntry): Promise<boolean> {
    try {
      this.view = await call("runs_answer", { run: this.view.id, question, entry });
      this.failure = null;
      return true;
    } catch (thrown) {
      this.failure = failureWords(thrown);
      return false;
    }
  }

  #show(index: number): void {
    this.resumed = false;
    this.index = Math.min(Math.max(index, 0), this.view.questions.length);
    const entry = this.question?.entry;
    this.answer = entry?.answer ?? null;
    this.comment = entry?.comment ?? "";
    this.links = [...(entry?.links ?? [])];
    this.unanswered = false;
  }
}
