// A list of options under a text box that keeps the focus: which option is the active one, and what the keys do.
// The ARIA 1.2 pattern for a combobox, for whatever shows such a list.

export class Listbox<Item> {
  /** The position of the active option; -1 while the keys are in the text alone. */
  active = $state(-1);
  readonly #items: () => readonly Item[];
  readonly #onchoose: (item: Item) => void;

  constructor(items: () => readonly Item[], onchoose: (item: Item) => void) {
    this.#items = items;
    this.#onchoose = onchoose;
  }

  /** Does what a key means in an open list. Returns whether it meant anything; the text box has the other keys. */
  key({ key, isComposing, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
    if (isComposing || altKey || ctrlKey || metaKey || shiftKey) return false;
    const last = this.#items().length - 1;
    const inside = this.active >= 0;
    if (last < 0) return false;
    if (key === "ArrowDown") this.active = this.active < last ? this.active + 1 : 0;
    else if (key === "ArrowUp") this.active = this.active > 0 ? this.active - 1 : last;
    else if (key === "Home" && inside) this.active = 0;
    else if (key === "End" && inside) this.active = last;
    else if (key === "Enter" && inside) this.choose(this.active);
    else return false;
    return true;
  }

  choose(position: number): void {
    const item = this.#items()[position];
    if (item !== undefined) this.#onchoose(item);
  }
}

/** For an option: scrolls it into sight while it is the active one. */
export function inSight(active: boolean): (option: HTMLElement) => void {
  return (option) => {
    if (active) option.scrollIntoView({ block: "nearest" });
  };
}
