// Up and down through a list of buttons, for those who do not want to press Tab for each. Tab still works.

/** For an element around a list, and perhaps around the field above it: arrow keys move between its rows. */
export function arrows(around: HTMLElement): () => void {
  const onkeydown = (event: KeyboardEvent): void => {
    const { key, target } = event;
    if (event.defaultPrevented || event.isComposing || !(target instanceof HTMLElement)) return;
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const rows = [...around.querySelectorAll<HTMLElement>("li > button")];
    const at = rows.indexOf(target);
    const field = around.querySelector<HTMLElement>("[data-arrows]");
    if (at < 0 && target !== field) return;
    const to = next(key, at, rows.length);
    if (to === null) return;
    const found = to < 0 ? field : rows[to];
    if (!found) return;
    event.preventDefault();
    found.focus();
  };
  around.addEventListener("keydown", onkeydown);
  return () => around.removeEventListener("keydown", onkeydown);
}

/** Returns which row comes next, -1 for the field above them; null where the key means something else. */
function next(key: string, at: number, count: number): number | null {
  if (key === "ArrowDown") return Math.min(at + 1, count - 1);
  if (at < 0) return null;
  if (key === "ArrowUp") return at - 1;
  if (key === "Home") return 0;
  return key === "End" ? count - 1 : null;
}
