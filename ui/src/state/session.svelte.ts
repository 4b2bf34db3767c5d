// Whether a vault is open, and under which name. Nothing here survives a lock.
import { call } from "$api/client";
import { failureWords } from "$api/failure";
import type { HandleId, VaultView } from "$api/generated";
import { settle } from "$state/beforeLock";
import { contactsView } from "$state/contactsView.svelte";
import { discarding } from "$state/discarding.svelte";
import { intake } from "$state/intake.svelte";
import { nav } from "$state/nav.svelte";
import { settings } from "$state/settings.svelte";
import { toasts } from "$state/toasts.svelte";

class Session {
  /** The open vault; null while there is none. */
  vault = $state.raw<VaultView | null>(null);
  /** The host has said whether a vault is open. */
  ready = $state(false);

  async start(): Promise<void> {
    try {
      const { vault } = await call("app_state", {});
      if (vault) this.enter(vault);
    } catch (thrown) {
      toasts.say(failureWords(thrown));
    }
    this.ready = true;
  }

  async open(place: HandleId, passphrase: string): Promise<void> {
    this.enter(await call("vaults_open", { place, passphrase }));
  }

  async openWithWords(place: HandleId, words: string): Promise<void> {
    this.enter(await call("vaults_open_with_words", { place, words }));
  }

  /** Shows the contents of a vault that is open. */
  enter(vault: VaultView): void {
    nav.reset();
    this.vault = vault;
    void settings.load();
  }

  /** Locks. What was typed last is saved first; a save that fails does not keep the vault open. */
  async lock(): Promise<void> {
    try {
      await settle();
      await call("vaults_close", {});
      this.forget();
    } catch (thrown) {
      this.forget();
      toasts.say(failureWords(thrown));
    }
  }

  /** Drops everything that came from the vault. */
  forget(): void {
    this.vault = null;
    nav.reset();
    toasts.clear();
    intake.reset();
    discarding.keep();
    settings.reset();
    contactsView.reset();
  }
}

export const session = new Session();
