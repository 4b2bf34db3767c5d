import { beforeEach, expect, it, vi } from "vitest";

let strong: { matches: boolean; change: () => void };

beforeEach(() => {
  vi.resetModules();
  strong = { matches: false, change: () => {} };
  vi.spyOn(window, "matchMedia").mockImplementation((query) => {
    expect(query).toBe("(prefers-contrast: more)");
    const list = {
      get matches() {
        return strong.matches;
      },
      addEventListener: (_: string, told: () => void) => (strong.change = told),
    };
    return list as unknown as MediaQueryList;
  });
});

const root = document.documentElement;
const fresh = async () => (await import("$state/appearance.svelte")).appearance;

it("leaves everything to the system at first", async () => {
  await fresh();
  expect(root.dataset.scheme).toBeUndefined();
  expect(root.dataset.contrast).toBeUndefined();
});

it("shows what was chosen, and forgets it", async () => {
  const appearance = await fresh();
  appearance.set({ scheme: "dark", contrast: "more" });
  expect(root.dataset).toMatchObject({ scheme: "dark", contrast: "more" });
  appearance.reset();
  expect([root.dataset.scheme, root.dataset.contrast]).toEqual([undefined, undefined]);
});

it("follows the contrast of the system while it is left to it", async () => {
  const appearance = await fresh();
  strong.matches = true;
  strong.change();
  expect(root.dataset.contrast).toBe("more");
  strong.matches = false;
  strong.change();
  expect(root.dataset.contrast).toBeUndefined();
  appearance.set({ scheme: "system", contrast: "more" });
  strong.change();
  expect(root.dataset.contrast).toBe("more");
});
