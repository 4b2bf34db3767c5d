// Throwing drafts away: words can be had back for a while, files are asked about first.
import { call } from "$api/client";
import type { DraftView } from "$api/generated";
import { nav, placeOfDraft } from "$state/nav.svelte";
import { toasts } from "$state/toasts.svelte";
import { t } from "$text";

class Discarding {
  /** The draft that is asked about. */
  asked = $state.raw<DraftView | null>(null);
  #done: () => void = () => {};

  /** Throws a draft away, after asking where files would go with it; then does `done`. */
  async begin(draft: DraftView, done: () => void): Promise<void> {
    this.#done = done;
    if (draft.files.length > 0) this.asked = draft;
    else await this.#discard(draft);
  }

  async confirm(): Promise<void> {
    const draft = this.asked;
    this.asked = null;
    if (draft) await this.#discard(draft);
  }

  keep(): void {
    this.asked = null;
  }

  async #discard(draft: DraftView): Promise<void> {
    await call("drafts_discard", { id: draft.id });
    this.#done();
    const { form, about, body } = draft;
    const undo = async () => {
      const back = await call("drafts_save", { id: null, form, about, body });
      nav.go(placeOfDraft(back));
    };
    toasts.say(t("draft-discarded"), draft.files.length > 0 ? null : undo);
  }
}

export const discarding = new Discarding();
