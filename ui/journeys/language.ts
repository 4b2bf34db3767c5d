// Which language a page of the journeys speaks. It is remembered, so that a journey that reloads the window keeps it.
import { speak } from "$text";
import { pseudo } from "$text/pseudo";

const KEY = "language";

/** Speaks the language that the address asks for, before any word is on screen; `?language=en` goes back to English. */
export function chooseLanguage(): void {
  const asked = new URLSearchParams(location.search).get(KEY) ?? sessionStorage.getItem(KEY) ?? "en";
  sessionStorage.setItem(KEY, asked);
  if (asked === "long" || asked === "rtl") speak(pseudo(asked));
}
