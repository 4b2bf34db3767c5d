import { screen, waitFor, within } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";
import { longCase } from "$api/testing/longCase";
import { sampleCase } from "$api/testing/sampleCase";
import { asked, click, heading, host, openEmpty, start, user } from "./window";

const line = () => within(screen.getByRole("region", { name: "Timeline" }));
const entries = () =>
  line()
    .getAllByRole("listitem")
    .filter((item) => item.dataset.entry)
    .map((item) => item.textContent.replaceAll(/\s+/g, " ").trim());

/** Opens the contact of the long case. */
async function startLong(): Promise<void> {
  host.unlock();
  longCase(host, sampleCase(host));
  openEmpty();
  await click(/^Contacts/);
  await click(/^Marta Feldt/);
  await heading("Marta Feldt");
}

describe("a contact", () => {
  it("is shown with what they claimed, their addresses and what is planned", async () => {
    await start();
    expect(screen.getByText(/Senior adviser, Northlake Advisory · also: M. Feldt-Oram/)).toBeTruthy();
    expect(screen.getByText("E-mail: m.feldt@northlake.example")).toBeTruthy();
    expect(screen.getByText("Next contact planned").nextElementSibling?.textContent).toBe("2 Dec 2026");
  });

  it("asks to hand the document over until the person says that it was done, and takes that back", async () => {
    const contact = await start();
    const lists = { reasons: [], against: [], unknown: [], would_change: [] };
    const outcome = { band: "report", fraud: false, because: "", ...lists };
    host.add("assessment", { contact, finished: "2026-11-20", answers: {}, outcome });
    host.add("disclosure", { contact, made: "2026-11-21", short_id: "a", records: [] });
    await click("Home");
    await screen.findByText(/A document is made. Hand it over/);
    await click(/^Marta Feldt A document is made/);
    await click("I have told them");
    await screen.findByText(/You told them on/);
    await click("Home");
    await heading("Home");
    expect(screen.queryByText(/A document is made/)).toBeNull();
    await click("Contacts");
    await user.click(await screen.findByRole("button", { name: /^Marta Feldt/ }));
    await click("I have not told them yet");
    await click("I have told them");
    expect(asked("contacts_tell")).toHaveLength(3);
  });

  it("reads as one list in order of time, with shifts and silences between", async () => {
    await startLong();
    const begins = [
      "about June 2026 Professional network",
      "No contact noted for about 9 weeks",
      "1 Sep 2026 Professional network",
      "Moved from Professional network to Messenger",
      "14 Sep 2026 Messenger",
      "Evidence 14 Sep 2026",
      "Evidence 3 Oct 2026",
      "Moved from Messenger to Video call",
      "5 Oct 2026 Video call",
      "Offer 5 Oct 2026 Paid report · 2,500.50 GBP Four pages",
      "Request 5 Oct 2026 Information that is not public",
      "No contact noted for about 5 weeks",
      "Offer 10 Nov 2026",
      "Back to Messenger",
      "24 Nov 2026",
      "Evidence 25 Nov 2026",
      "Back to Professional network",
      "28 Nov 2026",
      "Without a date",
      "Date not known Somebody mentioned her",
      "Evidence Date not known",
    ];
    expect(entries().map((words, index) => words.slice(0, begins[index]?.length))).toEqual(begins);
    expect(line().queryByRole("img")).toBeNull();
  });

  it("shows one kind at a press, and everything again", async () => {
    await startLong();
    await click(/^Offers/);
    expect(entries()).toHaveLength(2);
    expect(screen.getByRole("button", { name: /^Offers/ }).getAttribute("aria-pressed")).toBe("true");
    await click("Everything");
    expect(entries().length).toBeGreaterThan(15);
  });

  it("offers no kind of which there is nothing", async () => {
    await start();
    expect(screen.queryByRole("button", { name: /^Disclosures/ })).toBeNull();
    expect(screen.getByRole("button", { name: /^Requests/ })).toBeTruthy();
  });

  it("opens a record by key, and comes back", async () => {
    await start();
    screen.getByRole("button", { name: /Praised my talk/ }).focus();
    await user.keyboard("{Enter}");
    await heading("Encounter");
    await user.keyboard("{Escape}");
    await heading("Marta Feldt");
  });

  it("unfolds the records of one kind", async () => {
    await start();
    expect(screen.getAllByText("Four pages on the tariff bill, every month.")).toHaveLength(1);
    await user.click(screen.getByRole("heading", { name: "Offered" }));
    await waitFor(() =>
      expect(screen.getAllByText("Four pages on the tariff bill, every month.")).toHaveLength(2),
    );
  });

  it("says why it cannot be shown", async () => {
    host.unlock();
    sampleCase(host);
    openEmpty();
    await click(/^Contacts/);
    host.refuse.set("contacts_show", { code: "vault_damaged" });
    await click(/^Marta Feldt/);
    expect(await screen.findByRole("alert")).toBeTruthy();
  });

  it("shows a result in its place, by its band, and leads to it", async () => {
    await start();
    await click("Go through the checklist");
    await click("Start");
    await click("Go to the end");
    await click("See the result");
    await heading("What the checklist says");
    await user.keyboard("{Escape}");
    await heading("Marta Feldt");
    await user.click(line().getByRole("button", { name: /^Checklist result.*Nothing noted/ }));
    await heading("What the checklist says");
    expect(asked("runs_finish")).toHaveLength(1);
  });
});

describe("a paused checklist", () => {
  async function pausedAndResumed(): Promise<void> {
    await start();
    await click("Go through the checklist");
    await click("Start");
    await user.keyboard("1");
    await waitFor(() => expect(asked("runs_answer")).toHaveLength(1));
    await click("Pause");
    await click("Carry on with the checklist");
    await screen.findByText(/carrying on where you paused. One answer is kept/);
  }

  it("asks before it is begun afresh", async () => {
    await pausedAndResumed();
    await click("Start afresh");
    await click("Keep my answers");
    expect(asked("runs_discard")).toEqual([]);
    await click("Start afresh");
    await click("Throw the answers away");
    await click("Start");
    await screen.findByText(/^Question 1 of/);
    expect(asked("runs_discard")).toHaveLength(1);
  });

  it("says so where it could not be thrown away", async () => {
    await pausedAndResumed();
    host.refuse.set("runs_discard", { code: "storage_full" });
    await click("Start afresh");
    await click("Throw the answers away");
    await waitFor(() => expect(screen.getAllByRole("alert")[0]?.textContent.trim()).not.toBe(""));
    expect(screen.getByText(/^Question 2 of/)).toBeTruthy();
  });

  it("keeps a comment that was being typed when somebody left", async () => {
    await start();
    await click("Go through the checklist");
    await click("Start");
    await user.keyboard("1");
    await user.type(await screen.findByLabelText("Comment"), "by message");
    await user.keyboard("{Escape}");
    await heading("Marta Feldt");
    await waitFor(() =>
      expect(asked("runs_answer").at(-1)).toMatchObject({ entry: { answer: "yes", comment: "by message" } }),
    );
  });
});
