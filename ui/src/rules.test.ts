// Rules that no tool of ours holds by itself: what may never stand in the sources of the window.
import { expect, it } from "vitest";

const sources = import.meta.glob<string>(
  ["/src/**/*.{ts,svelte,css}", "/index.html", "!/src/**/*.test.ts", "!/src/api/testing/*"],
  {
    query: "?raw",
    import: "default",
    eager: true,
  },
);

it.each<[string, RegExp, string?]>([
  ["raw HTML", /\{@html|innerHTML|outerHTML|insertAdjacentHTML|document\.write/],
  ["code from text", /\beval\(|new Function\(/],
  ["an address", /https?:\/\//],
  ["an inline style, which the policy refuses", /\sstyle=|\sstyle:[a-z-]/],
  ["a way out to the network", /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|import\.meta\.env/],
  ["a store outside the vault", /localStorage|sessionStorage|indexedDB|document\.cookie/],
  // One source does: it says what "yesterday" is counted from, in the line beside which it is shown.
  ["a clock", /Date\.now|new Date\(\)|performance\.now/, "/src/text/today.ts"],
])("no source holds %s", (_, forbidden, exempt) => {
  const found = Object.entries(sources).filter(([path, text]) => forbidden.test(text) && path !== exempt);
  expect(found.map(([path]) => path)).toEqual([]);
});
