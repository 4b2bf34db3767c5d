// The keys of the app. Ctrl, or Cmd on a Mac.
import { nav } from "$state/nav.svelte";
import { session } from "$state/session.svelte";

/** What a key does; "keys" shows the list of them, which needs no open vault. */
export type Act = (() => void) | "keys";

export function shortcut(event: KeyboardEvent): Act | null {
  if (event.defaultPrevented || event.altKey || event.isComposing) return null;
  if (event.key === "Escape") return nav.canGoBack ? () => nav.back() : null;
  if (!event.ctrlKey && !event.metaKey) return null;
  switch (event.key.toLowerCase()) {
    case "l":
      return () => void session.lock();
    case "f":
      return () => nav.go({ screen: "search" });
    case "n":
      return capture;
    case "/":
      return "keys";
    default:
      return null;
  }
}

/** A new encounter where a contact is in sight, a new contact elsewhere. */
function capture(): void {
  const { place } = nav;
  const contact = "contact" in place ? place.contact : null;
  nav.go(
    contact
      ? { screen: "add", kind: "encounter", contact }
      : { screen: "add", kind: "contact", contact: null },
  );
}
