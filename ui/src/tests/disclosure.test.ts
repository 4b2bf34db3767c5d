import { screen, waitFor, within } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";
import { asked, click, heading, host, start, user } from "./window";

interface Wish {
  records: string[] | null;
  furtherInformation: string;
}
const wishes = () => asked("disclosures_preview") as Wish[];

async function begin(): Promise<string> {
  const contact = await start();
  await click("Make a disclosure");
  await heading("Who is it for?");
  return contact;
}

async function toRecords(): Promise<void> {
  await begin();
  await click("Continue");
  await heading("What goes in?");
}

async function toSave(): Promise<void> {
  await toRecords();
  await click("Continue");
  await user.type(await screen.findByLabelText("Your name"), "Alex Quill");
  await click("Save and continue");
  await heading("Is anything missing?");
  await click(/^Continue/);
  await heading("Save the document");
}

describe("disclosure", () => {
  it("leads from the scheme to the saved file, and never offers a note", async () => {
    const contact = await begin();
    await click("Continue");
    await heading("What goes in?");
    expect(screen.queryByText(/feel foolish/)).toBeNull();
    expect(screen.getByText(/Marta Feldt: always in it/)).toBeTruthy();
    await user.click(screen.getByRole("checkbox", { name: /Asked me to move/ }));
    await click("Continue");
    await user.type(await screen.findByLabelText("Your name"), "Alex Quill");
    await click("Save and continue");
    await heading("Is anything missing?");
    await user.click((await screen.findAllByRole("button", { name: /^Fill in: Where/ }))[0]!);
    const where = await screen.findByLabelText("Where");
    await waitFor(() => expect(document.activeElement).toBe(where));
    await user.type(where, "At home");
    await click("Save");
    await click(/^Continue/);
    await heading("Save the document");
    await user.click(screen.getByRole("checkbox", { name: /further information/ }));
    await click("Save the PDF…");
    await heading("The document is saved");
    expect(screen.getByText("K7QF-2M9X")).toBeTruthy();
    expect(screen.getByText("a41d 6e0b 93f2", { exact: false })).toBeTruthy();
    expect(screen.getByText(/candour-disclosure.pdf, 4 pages/)).toBeTruthy();
    expect(screen.getByText(/^Report first, remove later/)).toBeTruthy();
    const [made] = asked("disclosures_make") as (Wish & { contact: string })[];
    expect(made).toMatchObject({ contact, furtherInformation: "by-approved-route" });
    expect(made?.records).toHaveLength(5);
  });

  it("goes back a step with Esc, keeps what was chosen, and saves nothing", async () => {
    await toRecords();
    await user.click(screen.getByRole("checkbox", { name: /Asked me to move/ }));
    await user.keyboard("{Escape}");
    await heading("Who is it for?");
    await click("Continue");
    await heading("What goes in?");
    expect(screen.getByRole<HTMLInputElement>("checkbox", { name: /Asked me to move/ }).checked).toBe(false);
    expect(screen.getByRole<HTMLInputElement>("checkbox", { name: /Praised/ }).checked).toBe(true);
    expect(asked("disclosures_make")).toEqual([]);
  });

  it("chooses all or none of a kind", async () => {
    await toRecords();
    const group = within(screen.getByRole("group", { name: "What happened" }));
    expect(group.getByText("3 of 3")).toBeTruthy();
    await click("Choose none: What happened");
    expect(group.getByText("0 of 3")).toBeTruthy();
    expect(screen.getByText("3 records chosen")).toBeTruthy();
    await user.click(group.getByRole("checkbox", { name: /Praised/ }));
    expect(group.getByText("1 of 3")).toBeTruthy();
    await click("Choose all: What happened");
    expect(screen.getByText("6 records chosen")).toBeTruthy();
  });

  it("takes the cursor to the author's field that is missing", async () => {
    await toRecords();
    await click("Continue");
    await screen.findByLabelText("Your name");
    await user.type(screen.getByLabelText("Your role"), "Analyst");
    await click("Save and continue");
    await click("Fill in: Your name");
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText("Your name")));
  });

  it("shows why nothing was saved, and stays", async () => {
    await toSave();
    host.refuse.set("disclosures_make", { code: "storage_full" });
    await click("Save the PDF…");
    expect(await screen.findByRole("alert")).toBeTruthy();
    await heading("Save the document");
    host.pdf = null;
    await click("Save the PDF…");
    await heading("Save the document");
    expect(asked("disclosures_make")).toHaveLength(1);
  });

  it("can be stopped while the document is made", async () => {
    await toSave();
    host.slow = 10_000;
    await click("Save the PDF…");
    await user.click(await screen.findByRole("button", { name: "Stop" }, { timeout: 3000 }));
    expect(await screen.findByText(/Nothing of it was saved/)).toBeTruthy();
    expect(await screen.findByRole("button", { name: "Save the PDF…" })).toBeTruthy();
    expect(screen.queryByText("K7QF-2M9X")).toBeNull();
  });
});

describe("the preview beside it", () => {
  const page = (at: number, of: number) => screen.findByRole("img", { name: `Page ${at} of ${of}` });

  it("follows the records and the tick, and asks once for several changes", async () => {
    const contact = await begin();
    await page(1, 1);
    expect(wishes()).toEqual([{ contact, scheme: "generic", records: null, furtherInformation: "none" }]);
    await click("Continue");
    await heading("What goes in?");
    await user.click(screen.getByRole("checkbox", { name: /Asked me to move/ }));
    await user.click(screen.getByRole("checkbox", { name: /Praised/ }));
    await waitFor(() => expect(wishes()).toHaveLength(2));
    expect(wishes()[1]?.records).toHaveLength(4);
    // The page before stays in sight all the while.
    expect(await page(1, 1)).toBeTruthy();
  });

  it("is drawn anew after the author was written down", async () => {
    await toSave();
    await waitFor(() => expect(wishes()).toHaveLength(2));
    await user.click(screen.getByRole("checkbox", { name: /further information/ }));
    await waitFor(() => expect(wishes().at(-1)?.furtherInformation).toBe("by-approved-route"));
  });

  it("turns its pages by button and by key", async () => {
    host.unlock();
    const contact = await start();
    for (let count = 0; count < 8; count++) host.add("offer", { contact, detail: `Offer ${count}` });
    await click("Make a disclosure");
    await page(1, 2);
    await click("Next page");
    await page(2, 2);
    await user.keyboard("{ArrowRight}");
    await page(2, 2);
    await user.keyboard("{ArrowLeft}");
    await page(1, 2);
    await user.keyboard("{End}");
    await page(2, 2);
    await click("Larger");
    // On a larger page the arrows move over it.
    await user.keyboard("{ArrowLeft}");
    await page(2, 2);
    await user.keyboard("{Home}");
    await page(1, 2);
  });

  it("says when it cannot be made, and tries again", async () => {
    await start();
    host.refuse.set("disclosures_preview", { code: "document_failed" });
    await click("Make a disclosure");
    expect(await screen.findByText(/The document could not be made/)).toBeTruthy();
    await click("Try again");
    await page(1, 1);
  });
});
