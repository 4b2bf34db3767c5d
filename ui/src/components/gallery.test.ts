import { expect, it } from "vitest";

const components = import.meta.glob<string>("/src/components/*.svelte", {
  query: "?raw",
  import: "default",
  eager: true,
});
const pages = import.meta.glob<string>("/journeys/gallery/*.svelte", {
  query: "?raw",
  import: "default",
  eager: true,
});
const gallery = Object.values(pages).join("\n");
const inside = Object.values(components).join("\n");

/** These are only ever parts of another, which shows them. */
const PARTS = ["DateParts", "Options"];

it("shows every component", () => {
  const names = Object.keys(components).map((path) => /(\w+)\.svelte$/.exec(path)?.[1] ?? path);
  expect(names.length).toBeGreaterThan(35);
  const missing = names.filter((name) => {
    const source = PARTS.includes(name) ? inside : gallery;
    return !new RegExp(`from "\\$components/${name}\\.svelte"`).test(source);
  });
  expect(missing).toEqual([]);
});
