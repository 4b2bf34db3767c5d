import { screen, waitFor } from "@testing-library/svelte";
import { beforeEach, describe, expect, it } from "vitest";
import { sampleCase } from "$api/testing/sampleCase";
import { inserted, pieces, prepared } from "$features/search/query";
import { marks } from "$features/search/marks";
import { nav } from "$state/nav.svelte";
import { session } from "$state/session.svelte";
import { settings } from "$state/settings.svelte";
import { asked, button, click, heading, host, open, user } from "./window";

const box = () => screen.getByLabelText<HTMLInputElement>("Search everything you wrote");
const lastAsked = () => (asked("search_find").at(-1) as { query: string } | undefined)?.query;

async function toSearch(): Promise<void> {
  host.unlock();
  sampleCase(host);
  open();
  await waitFor(() => expect(settings.loaded).toBe(true));
  nav.go({ screen: "search" });
  await heading("Search");
}

describe("search", () => {
  beforeEach(toSearch);

  it("marks the words, tags the kind and says how many there are", async () => {
    await user.type(box(), "report");
    expect(await screen.findByText("3 records found.")).toBeTruthy();
    const marked = [...document.querySelectorAll("mark")].map((mark) => mark.textContent);
    expect(new Set(marked)).toEqual(new Set(["report", "reporting"]));
    const offer = await button(/^Four pages on the tariff bill/);
    expect(offer.textContent).toContain("Offer");
    await user.keyboard("{ArrowDown}{ArrowDown}");
    expect(document.activeElement).toBe(offer);
  });

  it("puts an operator at the cursor, ready for its words", async () => {
    await user.type(box(), "report");
    await click(/^from:/);
    await waitFor(() => expect(box().value).toBe('report from:""'));
    expect(document.activeElement).toBe(box());
    await user.keyboard("marta feldt");
    expect(box().value).toBe('report from:"marta feldt"');
    await waitFor(() => expect(lastAsked()).toBe('report from:"marta feldt"'));
    expect(await screen.findByText("3 records found.")).toBeTruthy();
  });

  it("offers the kinds, one press each", async () => {
    await click(/^kind:/);
    await click("offer");
    expect(await screen.findByText("One record found.")).toBeTruthy();
    expect(box().value.trim()).toBe("kind:offer");
  });

  it("takes a date in words, says how it read it, and asks in dates", async () => {
    await user.type(box(), 'date:"between September and October 2026"');
    expect(await screen.findByText("Date read as: between September 2026 and October 2026")).toBeTruthy();
    await waitFor(() => expect(lastAsked()).toBe("date:2026-09..2026-10"));
  });

  it("says which part was not understood, and recovers", async () => {
    await user.type(box(), "report date:soon");
    expect(await screen.findByText(/“date:” needs a day/)).toBeTruthy();
    expect(screen.queryByText(/records found/)).toBeNull();
    await user.clear(box());
    await user.type(box(), "tariff");
    expect(await screen.findByText(/records found/)).toBeTruthy();
    expect(screen.queryByText(/“date:” needs/)).toBeNull();
  });

  it("teaches while it is empty and where nothing was found", async () => {
    await user.type(box(), "zebra");
    expect(await screen.findByText("Nothing found")).toBeTruthy();
    expect(screen.getByText("The bin is not searched.")).toBeTruthy();
    await user.clear(box());
    await user.click(await screen.findByRole("button", { name: /Offers that mention a trip/ }));
    expect(box().value).toBe("trip kind:offer");
    expect(document.activeElement).toBe(box());
    await waitFor(() => expect(lastAsked()).toBe("trip kind:offer"));
  });

  it("keeps a search under a name, opens it, and removes it with a way back", async () => {
    await user.type(box(), "tariff kind:offer");
    await click("Save this search");
    const name = screen.getByLabelText<HTMLInputElement>("Name for this search");
    await user.clear(name);
    await user.type(name, "Offers about tariffs{Enter}");
    await waitFor(() =>
      expect(settings.value.savedFilters).toEqual([
        { name: "Offers about tariffs", query: "tariff kind:offer" },
      ]),
    );
    await user.clear(box());
    await click(/^Offers about tariffs/);
    expect(box().value).toBe("tariff kind:offer");
    expect(await screen.findByText("One record found.")).toBeTruthy();
    await user.clear(box());
    await click("Remove the saved search ‘Offers about tariffs’");
    await waitFor(() => expect(screen.queryByText("Saved searches")).toBeNull());
    await click("Undo");
    expect(await screen.findByText("Saved searches")).toBeTruthy();
  });

  it("says what could not be kept, and Esc closes the form before it leaves", async () => {
    await user.type(box(), "tariff");
    await click("Save this search");
    host.refuse.set("settings_set", { code: "storage_full" });
    await user.keyboard("{Enter}");
    expect(await screen.findByText(/The disk is full/)).toBeTruthy();
    expect(settings.value.savedFilters).toEqual([]);
    await user.keyboard("{Escape}");
    expect(await button("Save this search")).toBeTruthy();
    await heading("Search");
  });

  it("is gone with the lock", async () => {
    await settings.save({ savedFilters: [{ name: "a", query: "b" }] });
    await session.lock();
    expect(settings.value.savedFilters).toEqual([]);
  });
});

describe("the language of the search box", () => {
  const today = new Date(2026, 10, 25);

  it.each([
    ['report date:"last month"', "report date:2026-10"],
    ["DATE:yesterday trip", "date:2026-11-24 trip"],
    ['date:"since March 2026"', "date:2026-03.."],
    ['date:"before January 2026"', "date:..2026-01"],
    ['date:"about October 2026" from:"a b"', 'date:2026-10~ from:"a b"'],
    ["date:2026-09..2026-10", "date:2026-09..2026-10"],
    ["date:soon", "date:soon"],
    ["12:30 re:port", "12:30 re:port"],
  ])("%s asks for %s", (typed, asked) => {
    expect(prepared(typed, today)).toBe(asked);
  });

  it("keeps quoted words together, even before the quotation ends", () => {
    expect(pieces('from:"anna b" x "a trip').map(({ part, value }) => [part, value])).toEqual([
      ["from", "anna b"],
      [null, "x"],
      [null, "a trip"],
    ]);
  });

  it("puts a part between words with room around it", () => {
    expect(inserted("a b", 1, "date")).toEqual({ text: 'a date:"" b', cursor: 8 });
    expect(inserted("", 0, "has")).toEqual({ text: "has:file", cursor: 8 });
    expect(inserted("ab", 2, "kind")).toEqual({ text: "ab kind:", cursor: 8 });
  });

  it("marks whole words and the beginning of the last, whatever accents and capitals", () => {
    const marked = (line: string, words: string[]) =>
      marks(line, words).flatMap(({ text, marked }) => (marked ? [text] : []));
    expect(marked("A report on the Résumé", ["resume", "rep"])).toEqual(["report", "Résumé"]);
    expect(marked("reports and reporting", ["report", "x"])).toEqual([]);
    expect(marks("plain", []).map(({ text }) => text)).toEqual(["plain"]);
  });
});
