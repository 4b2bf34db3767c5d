// How the window looks: light or dark, and how strong its contrasts are. As the system has it until chosen otherwise.

export type Scheme = "system" | "light" | "dark";
export type Contrast = "system" | "more";

class Appearance {
  scheme = $state<Scheme>("system");
  contrast = $state<Contrast>("system");
  /** CSS follows the scheme of the system by itself; its contrast comes through here, so that tokens say it once. */
  readonly #strong = matchMedia("(prefers-contrast: more)");

  constructor() {
    this.#strong.addEventListener("change", () => this.#show());
    this.#show();
  }

  set({ scheme, contrast }: { scheme: Scheme; contrast: Contrast }): void {
    this.scheme = scheme;
    this.contrast = contrast;
    this.#show();
  }

  reset(): void {
    this.set({ scheme: "system", contrast: "system" });
  }

  #show(): void {
    const { dataset } = document.documentElement;
    if (this.scheme === "system") delete dataset.scheme;
    else dataset.scheme = this.scheme;
    if (this.contrast === "more" || this.#strong.matches) dataset.contrast = "more";
    else delete dataset.contrast;
  }
}

export const appearance = new Appearance();
