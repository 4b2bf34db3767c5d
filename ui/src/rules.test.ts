// Rules that no tool of ours holds by itself: what may never stand in the sources of the window.
import { expect, it } from "vitest";

const sources = import.meta.glob<string>(["/src/**/*.{ts,svelte,css}", "/index.html", "!/src/**/*.test.ts"], {
  query: "?raw",
  import: "default",
  eager: true,
});

it.each([
  ["raw HTML", /\{@html|innerHTML|outerHTML|insertAdjacentHTML|document\.write/],
  ["code from text", /\beval\(|new Function\(/],
  ["an address", /https?:\/\//],
  ["an inline style, which the policy refuses", /\sstyle=|\sstyle:[a-z-]/],
  ["a way out to the network", /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|import\.meta\.env/],
  ["a store outside the vault", /localStorage|sessionStorage|indexedDB|document\.cookie/],
  ["a clock", /Date\.now|new Date\(\)|performance\.now/],
])("no source holds %s", (_, forbidden) => {
  const found = Object.entries(sources).filter(([, text]) => forbidden.test(text));
  expect(found.map(([path]) => path)).toEqual([]);
});
