import { screen, waitFor } from "@testing-library/svelte";
import { beforeEach, describe, expect, it } from "vitest";
import { sampleCase } from "$api/testing/sampleCase";
import { contactsView } from "$state/contactsView.svelte";
import { nav } from "$state/nav.svelte";
import { session } from "$state/session.svelte";
import { click, heading, host, open, user } from "./window";

const names = () =>
  [...document.querySelectorAll("[data-screen=contacts] [data-kind=contact] .title")].map((title) =>
    title.textContent.trim(),
  );
const chip = (value: string) => document.querySelector<HTMLElement>(`[data-value="${value}"]`)!;
const filter = () => screen.getByRole<HTMLInputElement>("searchbox", { name: "Name, role or employer" });

/** Adds somebody, with a result of the checklist where a band is given. */
function somebody(name: string, employer: string, band?: "watch" | "report", when?: string): string {
  const words = {
    claimed_role: "",
    stated_affiliation: "",
    how_it_began: "",
    introduced_by: "",
    frequency: "",
  };
  const known = { aliases: [], accounts: [] };
  const dates = { first_contact: null, next_planned_contact: null };
  const contact = host.add("contact", {
    ...words,
    ...known,
    ...dates,
    name,
    name_is_phonetic: false,
    claimed_employer: employer,
  });
  if (when) host.add("encounter", { contact, when, summary: "Wrote.", present: [] });
  const lists = { reasons: [], against: [], unknown: [], would_change: [] };
  const outcome = { band, fraud: false, because: "", ...lists };
  if (band) host.add("assessment", { contact, finished: "2026-11-20", answers: {}, outcome });
  return contact;
}

beforeEach(async () => {
  host.unlock();
  sampleCase(host); // Marta Feldt, last on 5 Oct 2026, and Tomas Eide
  const told = somebody("Ida Roe", "Harbour Search", "report", "2026-11-02");
  await host.rpc("contacts_tell", { contact: told, told: true });
  somebody("Álvaro Sol", "Northlake Advisory", "report", "2026-10-20");
  const open_ = somebody("Ben Oak", "", "watch");
  await host.rpc("runs_start", { contact: open_, checklist: "approach" });
  open();
  await waitFor(() => expect(session.vault).not.toBeNull());
  nav.go({ screen: "contacts" });
  await heading("Contacts");
  await screen.findByText("Ida Roe");
});

describe("the list of contacts", () => {
  it("has the last contact first, or goes by name", async () => {
    expect(names()).toEqual(["Ida Roe", "Álvaro Sol", "Marta Feldt", "Ben Oak", "Tomas Eide"]);
    await user.selectOptions(screen.getByLabelText("Order"), "By name");
    expect(names()).toEqual(["Álvaro Sol", "Ben Oak", "Ida Roe", "Marta Feldt", "Tomas Eide"]);
  });

  it("is narrowed by name, role and employer, without regard to accents", async () => {
    await user.type(filter(), "northlake");
    expect(names()).toEqual(["Álvaro Sol", "Marta Feldt"]);
    expect(chip("all").textContent).toContain("2");
    expect(chip("tell").textContent).toContain("1");
    await user.clear(filter());
    await user.type(filter(), "alvaro");
    expect(names()).toEqual(["Álvaro Sol"]);
    expect(screen.getByText("One contact shown.")).toBeTruthy();
    await user.keyboard("{Escape}");
    expect(filter().value).toBe("");
    expect(names()).toHaveLength(5);
  });

  it.each([
    ["tell", ["Álvaro Sol"]],
    ["unseen", ["Marta Feldt", "Tomas Eide"]],
    ["open", ["Ben Oak"]],
    ["told", ["Ida Roe"]],
  ])("shows the part %s, and its number", async (part, expected) => {
    expect(chip(part).textContent).toContain(String(expected.length));
    await user.click(chip(part));
    expect(chip(part).getAttribute("aria-pressed")).toBe("true");
    expect(names()).toEqual(expected);
  });

  it("teaches where nobody fits, and leads to everybody or to the search", async () => {
    await user.type(filter(), "zebra");
    expect(screen.getByText("No contact goes by ‘zebra’")).toBeTruthy();
    await click("Show all contacts");
    expect(names()).toHaveLength(5);
    await user.type(filter(), "tariff");
    await click("Search everything for it");
    await heading("Search");
    expect(screen.getByLabelText<HTMLInputElement>("Search everything you wrote").value).toBe("tariff");
  });

  it("is walked through with the arrow keys", async () => {
    await user.click(filter());
    await user.keyboard("{ArrowDown}{ArrowDown}");
    expect(document.activeElement?.textContent).toContain("Álvaro Sol");
    await user.keyboard("{End}");
    expect(document.activeElement?.textContent).toContain("Tomas Eide");
    await user.keyboard("{ArrowDown}{Home}{ArrowUp}");
    expect(document.activeElement).toBe(filter());
  });

  it("is as it was after a look at somebody, and as new after a lock", async () => {
    await user.type(filter(), "oak");
    await user.click(chip("open"));
    await user.click(await screen.findByRole("button", { name: /^Ben Oak/ }));
    await heading("Ben Oak");
    await user.keyboard("{Escape}");
    await heading("Contacts");
    await screen.findByText("Ben Oak");
    expect(filter().value).toBe("oak");
    expect(chip("open").getAttribute("aria-pressed")).toBe("true");
    await session.lock();
    expect([contactsView.text, contactsView.part]).toEqual(["", "all"]);
  });
});

describe("the bin", () => {
  it("shows what was moved there, the latest first, and puts it back", async () => {
    const [first, second] = await host.rpc("records_list", { kind: "encounter" });
    await host.rpc("records_bin", { id: first!.id });
    await host.rpc("records_bin", { id: second!.id });
    nav.go({ screen: "bin" });
    await heading("Bin");
    const lines = () =>
      [...document.querySelectorAll("[data-screen=bin] li")].map((line) => line.textContent);
    await waitFor(() => expect(lines()).toHaveLength(2));
    expect(lines()[0]).toMatch(/Asked me to move.*Encounter.*14 Sep 2026.*Moved here/s);
    await click(/^Put back: Asked me/);
    await waitFor(() => expect(lines()).toHaveLength(1));
    expect(document.activeElement?.getAttribute("aria-label")).toMatch(/^Put back: Praised/);
    await user.keyboard("{Enter}");
    expect(await screen.findByText("The bin is empty")).toBeTruthy();
    expect(document.activeElement).toBe(await heading("Bin"));
  });

  it("says what could not be put back", async () => {
    const [first] = await host.rpc("records_list", { kind: "encounter" });
    await host.rpc("records_bin", { id: first!.id });
    nav.go({ screen: "bin" });
    host.refuse.set("records_restore", { code: "storage_full" });
    await click(/^Put back/);
    expect(await screen.findByText(/The disk is full/)).toBeTruthy();
  });
});
