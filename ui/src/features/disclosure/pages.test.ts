import { beforeEach, describe, expect, it, vi } from "vitest";
import { connect } from "$api/client";
import type { DisclosurePreviewRequest } from "$api/generated";
import type { Host } from "$api/host";
import { Pages } from "$features/disclosure/pages.svelte";

/** What was asked, each to be answered when the test wants it. */
let asked: { request: DisclosurePreviewRequest; answer: (pages: string[]) => void; refuse: () => void }[];
let pages: Pages;

beforeEach(() => {
  vi.useFakeTimers();
  asked = [];
  pages = new Pages();
  const rpc = (_: string, request: DisclosurePreviewRequest) =>
    new Promise((resolve, reject) => {
      const refuse = () => reject(Object.assign(new Error(), { code: "document_failed" }));
      asked.push({ request, answer: (made) => resolve({ pages: made }), refuse });
    });
  connect({ rpc } as unknown as Host, () => {});
  return () => vi.useRealTimers();
});

const wish = (...records: string[]): DisclosurePreviewRequest => ({
  contact: "c",
  scheme: "s",
  records,
  furtherInformation: "none",
});
const words = () => Promise.all(pages.shown.map((page) => page.text()));
const rest = () => vi.advanceTimersByTimeAsync(500);

describe("the pages of a preview", () => {
  it("are asked for at once, and after that when ticking rests", async () => {
    pages.want(wish("a"), 0);
    await vi.advanceTimersByTimeAsync(0);
    expect(asked).toHaveLength(1);
    pages.want(wish("a", "b"), 0);
    await vi.advanceTimersByTimeAsync(400);
    pages.want(wish("b"), 0);
    await vi.advanceTimersByTimeAsync(400);
    expect(asked).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(100);
    expect(asked.map(({ request }) => request.records)).toEqual([["a"], ["b"]]);
  });

  it("are not asked for again while nothing changes, but when a record does", async () => {
    pages.want(wish("a"), 0);
    await rest();
    pages.want(wish("a"), 0);
    await rest();
    expect(asked).toHaveLength(1);
    pages.want(wish("a"), 1);
    await rest();
    expect(asked).toHaveLength(2);
  });

  it("stay until the new ones are there, and a late answer changes nothing", async () => {
    pages.want(wish("a"), 0);
    await rest();
    asked[0]?.answer(["one", "two"]);
    await rest();
    expect([await words(), pages.updating]).toEqual([["one", "two"], false]);
    pages.want(wish("b"), 0);
    await rest();
    pages.want(wish("c"), 0);
    expect([await words(), pages.updating]).toEqual([["one", "two"], true]);
    await rest();
    asked[2]?.answer(["three"]);
    await rest();
    asked[1]?.answer(["late"]);
    await rest();
    expect([await words(), pages.updating]).toEqual([["three"], false]);
  });

  it("keep their place as far as there are pages", async () => {
    pages.want(wish("a"), 0);
    await rest();
    asked[0]?.answer(["one", "two", "three"]);
    await rest();
    pages.turn(1);
    pages.turn(5);
    expect(pages.at).toBe(2);
    pages.want(wish("b"), 0);
    await rest();
    asked[1]?.answer(["one", "two"]);
    await rest();
    expect(pages.at).toBe(1);
    pages.turn(-9);
    expect(pages.at).toBe(0);
  });

  it("go when they could not be made, and can be asked for once more", async () => {
    pages.want(wish("a"), 0);
    await rest();
    asked[0]?.answer(["one"]);
    await rest();
    pages.want(wish("b"), 0);
    await rest();
    asked[1]?.refuse();
    await rest();
    expect(pages.shown).toEqual([]);
    expect(pages.failure).toMatch(/could not be made/);
    pages.again();
    await rest();
    asked[2]?.answer(["two"]);
    await rest();
    expect([await words(), pages.failure]).toEqual([["two"], null]);
  });

  it("are dropped once nobody looks", async () => {
    pages.want(wish("a"), 0);
    await rest();
    pages.stop();
    asked[0]?.answer(["one"]);
    await rest();
    expect(pages.shown).toEqual([]);
  });
});
