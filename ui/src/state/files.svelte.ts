// The files of a draft, as the part of a form that takes them in.
import { dialogs } from "$api/client";
import { failureWords } from "$api/failure";
import { intake, pastedFiles } from "$state/intake.svelte";
import type { KeptDraft } from "$state/keptDraft.svelte";
import { t } from "$text";
import { sizeWords } from "$text/size";

export class DraftFiles {
  readonly #draft: KeptDraft;
  /** What the form holds, for the first save of a draft. */
  readonly #body: () => unknown;

  constructor(draft: KeptDraft, body: () => unknown) {
    this.#draft = draft;
    this.#body = body;
  }

  /** The files, as they are shown. */
  get shown(): { id: string; name: string; detail: string; picture: string | undefined }[] {
    return this.#draft.files.map(({ id, name, size }) => ({
      id,
      name,
      detail: sizeWords(size),
      picture: this.#draft.pictures[id],
    }));
  }

  /** What is being read, once that takes a while. */
  get reading(): { fraction: number | null } | null {
    return this.#draft.work.shown ? { fraction: this.#draft.work.fraction } : null;
  }

  /** Takes what is dropped, until the function that comes back is called. */
  receive(): () => void {
    return intake.receive({ files: (files) => void this.#draft.add(files, this.#body) });
  }

  async pick(): Promise<void> {
    try {
      const file = await dialogs().pickFile();
      if (file) await this.#draft.add([file], this.#body);
    } catch (thrown) {
      this.#draft.failure = failureWords(thrown);
    }
  }

  async paste(event: ClipboardEvent): Promise<void> {
    try {
      for (const { name, base64 } of await pastedFiles(event, t("files-pasted-picture")))
        await this.#draft.paste(name, base64, this.#body);
    } catch (thrown) {
      this.#draft.failure = failureWords(thrown);
    }
  }
}
