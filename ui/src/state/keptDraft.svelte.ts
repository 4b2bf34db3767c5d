// A draft that lies in the vault: saved shortly after every key, with the files that were dropped or pasted into it.
import { call } from "$api/client";
import { failureWords } from "$api/failure";
import type { DraftForm, DraftView, RecordId, WaitingFileView } from "$api/generated";
import type { Picked } from "$api/host";
import { beforeLock } from "$state/beforeLock";
import { Work } from "$state/work.svelte";
import { fromBase64 } from "$text/base64";

/** Waits this long after the last key. What was typed is on disk well within two seconds. */
const PAUSE_MS = 400;

export class KeptDraft {
  id = $state<RecordId | null>(null);
  files = $state.raw<WaitingFileView[]>([]);
  /** Small pictures of the files that are pictures, by file. */
  pictures = $state.raw<Record<RecordId, string>>({});
  /** It was saved at least once since the form opened. */
  saved = $state(false);
  /** When it was saved before the form opened; null for a new one. */
  readonly left: string | null;
  failure = $state<string | null>(null);
  readonly work = new Work();

  readonly #form: DraftForm;
  readonly #about: RecordId | null;
  #body: () => unknown = () => null;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #changed = false;
  #over = false;
  /** Saves wait for one another: the first one finds out the id. */
  #last: Promise<void> = Promise.resolve();
  readonly #leave = beforeLock(() => this.save());
  #open = true;

  private constructor(form: DraftForm, about: RecordId | null, view: DraftView | null) {
    this.#form = form;
    this.#about = about;
    this.left = view?.updatedAt ?? null;
    this.id = view?.id ?? null;
    this.files = view?.files ?? [];
    for (const file of this.files) void this.#picture(file);
  }

  /** Opens the draft with this id, or else the one that this form left about the same record, or else a new one. */
  static async open(
    form: DraftForm,
    about: RecordId | null,
    id?: RecordId,
  ): Promise<{ draft: KeptDraft; body: unknown }> {
    const all = await call("drafts_list", {});
    const view = id
      ? all.find((draft) => draft.id === id)
      : all.find((draft) => draft.form === form && draft.about === about);
    const draft = new KeptDraft(form, about, view ?? null);
    return { draft, body: view ? (JSON.parse(view.body) as unknown) : null };
  }

  /** Notes that something was typed. `body` says what the form holds, at the moment of saving. */
  typed(body: () => unknown): void {
    this.#body = body;
    this.#changed = true;
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => void this.save(), PAUSE_MS);
  }

  /** Saves what has changed, and comes back when it is on disk. */
  async save(): Promise<void> {
    clearTimeout(this.#pause);
    if (this.#changed && !this.#over) {
      this.#changed = false;
      this.#last = this.#last.then(() => this.#store());
    }
    await this.#last;
  }

  /** Adds files that were chosen or dropped. */
  async add(files: Picked[], body: () => unknown): Promise<void> {
    await this.#take(body, files, (draft, { handle }, work) =>
      call("drafts_add_file", { draft, file: handle }, work),
    );
  }

  /** Adds a file that was pasted. */
  async paste(name: string, base64: string, body: () => unknown): Promise<void> {
    await this.#take(body, [name], (draft, pasted, work) =>
      call("drafts_paste_file", { draft, name: pasted, base64 }, work),
    );
  }

  async remove(file: RecordId): Promise<void> {
    try {
      await call("drafts_remove_file", { file });
      this.files = this.files.filter(({ id }) => id !== file);
    } catch (thrown) {
      this.failure = failureWords(thrown);
    }
  }

  /** Throws the draft away, on disk too. */
  async discard(): Promise<void> {
    this.end();
    await this.#last;
    if (this.id) await call("drafts_discard", { id: this.id });
  }

  /** The draft has become records: nothing more is saved, and there is nothing to throw away. */
  end(): void {
    clearTimeout(this.#pause);
    this.#over = true;
    this.close();
  }

  /** The form is gone; what was typed last is saved. */
  close(): void {
    void this.save();
    this.#leave();
    this.#open = false;
    for (const address of Object.values(this.pictures)) URL.revokeObjectURL(address);
    this.pictures = {};
  }

  /** Returns the id of the draft on disk, after saving it if it was not there yet. */
  async settle(body: () => unknown): Promise<RecordId> {
    this.#body = body;
    if (!this.id) this.#changed = true;
    await this.save();
    if (!this.id) throw new Error("a draft that was saved has an id");
    return this.id;
  }

  async #take<File>(
    body: () => unknown,
    files: File[],
    add: (draft: RecordId, file: File, work: string) => Promise<WaitingFileView>,
  ): Promise<void> {
    this.failure = null;
    try {
      await this.work.do(async (work) => {
        const draft = await this.settle(body);
        for (const file of files) {
          const waiting = await add(draft, file, work);
          this.files = [...this.files, waiting];
          void this.#picture(waiting);
        }
      });
    } catch (thrown) {
      this.failure = failureWords(thrown);
    }
  }

  async #store(): Promise<void> {
    try {
      const body = JSON.stringify(this.#body());
      const view = await call("drafts_save", { id: this.id, form: this.#form, about: this.#about, body });
      this.id = view.id;
      this.saved = true;
      this.failure = null;
    } catch (thrown) {
      this.failure = failureWords(thrown);
    }
  }

  /** Makes a small picture of a file that is one. A file that is none, or broken, has none. */
  async #picture(file: WaitingFileView): Promise<void> {
    if (!file.mediaType.startsWith("image/")) return;
    try {
      const { shown: look } = await call("drafts_view_file", { file: file.id });
      if (look.as !== "picture" || !this.#open) return;
      const copy = new Blob([fromBase64(look.base64)], { type: look.mediaType });
      const address = URL.createObjectURL(copy);
      this.pictures = { ...this.pictures, [file.id]: address };
    } catch {
      // The tile shows a plain sign instead.
    }
  }
}
