// The plain path, through the whole window, over a host in memory.
import { cleanup, render, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { connect } from "$api/client";
import { FakeHost, PASSPHRASE, WORDS } from "$api/testing/fakeHost";
import { sampleCase } from "$api/testing/sampleCase";
import { session } from "$state/session.svelte";
import App from "./App.svelte";

let host: FakeHost;
let user: ReturnType<typeof userEvent.setup>;

beforeEach(() => {
  host = new FakeHost();
  user = userEvent.setup();
  connect(host, () => session.forget());
});

afterEach(() => {
  cleanup();
  session.forget();
  session.ready = false;
});

const heading = (name: string | RegExp) => screen.findByRole("heading", { level: 1, name });
const button = (name: string | RegExp) => screen.findByRole("button", { name });
const click = async (name: string | RegExp) => user.click(await button(name));
const asked = (cmd: string) => host.asked.filter(([name]) => name === cmd).map(([, payload]) => payload);

async function start(): Promise<string> {
  host.unlock();
  const contact = sampleCase(host);
  render(App);
  await user.click(await screen.findByRole("button", { name: /Marta Feldt/ }));
  await heading("Marta Feldt");
  return contact;
}

describe("start", () => {
  it("creates a vault and shows the recovery words once", async () => {
    render(App);
    await click("Create a vault");
    await click("Choose a place…");
    await user.type(screen.getByLabelText("Passphrase"), PASSPHRASE);
    await user.type(screen.getByLabelText("The same passphrase again"), PASSPHRASE);
    await click("Create the vault");
    await heading("Write down your recovery words");
    for (const word of WORDS) expect(screen.getByText(word)).toBeTruthy();
    await click("Continue");
    expect(screen.getByText(/tick the box/)).toBeTruthy();
    await user.click(screen.getByRole("checkbox", { name: "I have written them down" }));
    await click("Continue");
    await heading("Contacts");
    expect(screen.queryByText("yonder")).toBeNull();
  });

  it("says when the two passphrases differ, and asks the host nothing", async () => {
    render(App);
    await click("Create a vault");
    await click("Choose a place…");
    await user.type(screen.getByLabelText("Passphrase"), "one");
    await user.type(screen.getByLabelText("The same passphrase again"), "two");
    await click("Create the vault");
    expect(await screen.findByText(/not the same/)).toBeTruthy();
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByLabelText("The same passphrase again")),
    );
    expect(asked("vaults_create")).toEqual([]);
  });

  it("keeps the cursor in the passphrase when it is wrong", async () => {
    render(App);
    await click("Open a vault");
    await click("Choose a vault…");
    await user.type(screen.getByLabelText("Passphrase"), "no{Enter}");
    expect(await screen.findByText(/does not open this vault/)).toBeTruthy();
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText("Passphrase")));
    await user.clear(screen.getByLabelText("Passphrase"));
    await user.type(screen.getByLabelText("Passphrase"), `${PASSPHRASE}{Enter}`);
    await heading("Contacts");
  });

  it("opens with the recovery words", async () => {
    render(App);
    await click("Open a vault");
    await click("Choose a vault…");
    await click("Use the recovery words instead");
    await user.type(screen.getByLabelText("Recovery words"), `  ${WORDS.join(" ")} `);
    await click("Open the vault");
    await heading("Contacts");
  });
});

describe("the log", () => {
  it("teaches where there is nobody yet, and takes a contact by name alone", async () => {
    host.unlock();
    render(App);
    expect(await screen.findByText("Nobody here yet")).toBeTruthy();
    await click("Add a contact");
    await user.type(await screen.findByLabelText("Name they gave"), "Ida Roe");
    await click("Save");
    await heading("Ida Roe");
    expect(asked("records_add")).toEqual([
      {
        kind: "contact",
        record: {
          name: "Ida Roe",
          claimed_role: "",
          claimed_employer: "",
          how_it_began: "",
          first_contact: null,
          accounts: [],
          name_is_phonetic: false,
          aliases: [],
          stated_affiliation: "",
          introduced_by: "",
          frequency: "",
          next_planned_contact: null,
        },
      },
    ]);
  });

  it("takes accounts and other names, one line each", async () => {
    host.unlock();
    render(App);
    await click("Add a contact");
    await user.type(await screen.findByLabelText("Name they gave"), "Ida Roe");
    await click("Add an address or number");
    await user.type(screen.getByLabelText("Address or number 1"), "ida@roe.example");
    await user.clear(screen.getByLabelText("Kind of address 1"));
    await user.type(screen.getByLabelText("Kind of address 1"), "E-mail");
    await click("Add an address or number");
    await click("Add a name");
    await user.type(screen.getByLabelText("Other name 1"), "I. R.");
    await click("Save");
    await heading("Ida Roe");
    expect(asked("records_add")).toMatchObject([
      { record: { accounts: [{ kind: "E-mail", value: "ida@roe.example" }], aliases: ["I. R."] } },
    ]);
  });

  it("adds an encounter with a date in plain words", async () => {
    const contact = await start();
    await click("Encounter");
    await user.type(await screen.findByLabelText("What happened"), "Called about a trip.");
    await user.type(screen.getByLabelText("When"), "about October 2026");
    expect(screen.getByText("Read as: about October 2026")).toBeTruthy();
    await click("Phone call");
    await user.click(screen.getByRole("radio", { name: "They did" }));
    await click("Save");
    await heading("Marta Feldt");
    expect(asked("records_add").at(-1)).toMatchObject({
      kind: "encounter",
      record: {
        contact,
        when: "2026-10~",
        channel: "Phone call",
        initiated_by: "contact",
        knowledge: null,
        present: [],
      },
    });
  });

  it("shows a refused date at its field, with the cursor in it", async () => {
    await start();
    await click("Offer");
    await user.type(await screen.findByLabelText("When"), "31 February 2026");
    await click("Save");
    expect(await screen.findByText(/“When” is not a date/)).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByLabelText("When"));
    expect(screen.getByLabelText("When").getAttribute("aria-invalid")).toBe("true");
  });

  it("takes an amount as people write it", async () => {
    await start();
    await click("Offer");
    await user.type(await screen.findByLabelText("Amount"), "12,500.50");
    await user.type(screen.getByLabelText("Currency"), "eur");
    await click("Save");
    await heading("Marta Feldt");
    expect(asked("records_add").at(-1)).toMatchObject({
      record: { amount: "12500.50", currency: "EUR", when: null },
    });
  });

  it("keeps a file as evidence, and says when none was chosen", async () => {
    const contact = await start();
    await click("Evidence");
    await click("Save");
    expect(await screen.findByText(/Choose the file that you want to keep/)).toBeTruthy();
    await click("Choose a file…");
    await user.type(screen.getByLabelText("Where it came from"), "my screenshot");
    await click("Save");
    await heading("Marta Feldt");
    expect(asked("evidence_add")).toEqual([
      { contact, file: "h-file", source: "my screenshot", captured: null },
    ]);
  });

  it("asks before it drops what was typed", async () => {
    await start();
    await click("Note");
    await user.type(await screen.findByLabelText("Note"), "half a thought");
    await user.keyboard("{Escape}");
    await click("Stay here");
    expect(screen.getByLabelText<HTMLTextAreaElement>("Note").value).toBe("half a thought");
    await user.keyboard("{Escape}");
    await click("Leave without saving");
    await heading("Marta Feldt");
  });

  it("edits without losing what the form does not ask", async () => {
    await start();
    await user.click(await screen.findByRole("button", { name: /message-2026-09-14/ }));
    await click("Edit");
    await user.type(await screen.findByLabelText("Where it came from"), ", cropped");
    await click("Save changes");
    await heading("message-2026-09-14.png");
    expect(asked("records_edit").at(-1)).toMatchObject({
      record: {
        name: "message-2026-09-14.png",
        source: "My screenshot of the message, cropped",
        size: 48_213,
      },
    });
    expect(await screen.findByText("One earlier version")).toBeTruthy();
  });

  it("moves a record to the bin, and undoes it", async () => {
    await start();
    await user.click(await screen.findByRole("button", { name: /Asked me to move to another app/ }));
    await click("Move to the bin");
    await heading("Marta Feldt");
    await waitFor(() => expect(screen.queryByText(/Asked me to move/)).toBeNull());
    await click("Undo");
    expect(await screen.findByText(/Asked me to move/)).toBeTruthy();
  });

  it("puts back from the bin", async () => {
    const contact = await start();
    const note = host.add("note", { about: contact, text: "old" });
    await host.rpc("records_bin", { id: note });
    await click("Bin");
    await click("Put back: old");
    expect(await screen.findByText("The bin is empty")).toBeTruthy();
  });
});

describe("keys", () => {
  it("Ctrl+N writes an encounter on a contact's page", async () => {
    await start();
    await user.keyboard("{Control>}n{/Control}");
    await heading("What happened?");
  });

  it("Ctrl+F searches, and the way back keeps what was looked for", async () => {
    await start();
    await user.keyboard("{Control>}f{/Control}");
    await user.type(await screen.findByLabelText("Search everything you wrote"), "tariff bill");
    await user.click(await screen.findByRole("button", { name: /Four pages/ }));
    await heading("Offer");
    await user.keyboard("{Escape}");
    await heading("Search");
    expect(screen.getByLabelText<HTMLInputElement>("Search everything you wrote").value).toBe("tariff bill");
  });

  it("Ctrl+L locks, and nothing of the vault stays on screen", async () => {
    await start();
    await user.keyboard("{Control>}l{/Control}");
    await heading("Candour");
    expect(document.body.textContent).not.toContain("Feldt");
    expect(asked("vaults_close")).toHaveLength(1);
  });

  it("a vault that closed by itself leads to the start", async () => {
    await start();
    host.refuse.set("bin_list", { code: "vault_closed" });
    await click("Bin");
    await heading("Candour");
  });
});

describe("checklist and result", () => {
  async function answer(key: string): Promise<void> {
    const before = document.querySelector("[data-question]")?.getAttribute("data-question");
    await user.keyboard(key);
    await user.keyboard("{Enter}");
    await waitFor(() =>
      expect(document.querySelector("[data-question]")?.getAttribute("data-question")).not.toBe(before),
    );
  }

  it("asks one question at a time, keeps every answer, and shows reasons", async () => {
    const contact = await start();
    await click("Go through the checklist");
    await click("Start");
    await heading(/offer you a job/);
    await answer("1");
    await answer("2"); // C07
    await user.keyboard("1"); // C01
    await waitFor(() =>
      expect(asked("runs_answer").at(-1)).toMatchObject({ question: "C01", entry: { answer: "yes" } }),
    );
    await click("Pause");
    await heading("Marta Feldt");
    await click("Carry on with the checklist");
    await screen.findByText(/^Question 4 of/);
    await click("Go to the end");
    await click("See the result");
    await heading("What the checklist says");
    const why = await screen.findByRole("region", { name: "Why" });
    expect(within(why).getByText("C01")).toBeTruthy();
    expect(screen.getByText("Talk to your security team")).toBeTruthy();
    expect(asked("runs_start")).toEqual([
      { contact, checklist: "approach" },
      { contact, checklist: "approach" },
    ]);
  });

  it("does not go on without an answer", async () => {
    await start();
    await click("Go through the checklist");
    await click("Start");
    await click("Continue");
    expect(await screen.findByText(/Choose an answer to go on/)).toBeTruthy();
    expect(asked("runs_answer")).toEqual([]);
  });
});

describe("disclosure", () => {
  it("leads from the scheme to the saved file, and never offers a note", async () => {
    const contact = await start();
    await click("Make a disclosure");
    await heading("Who is it for?");
    await click("Continue");
    await heading("What goes in?");
    expect(screen.queryByText(/feel foolish/)).toBeNull();
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
    expect(screen.getByText(/candour-disclosure.pdf, 4 pages/)).toBeTruthy();
    const [made] = asked("disclosures_make") as {
      contact: string;
      records: string[];
      furtherInformation: string;
    }[];
    expect(made).toMatchObject({ contact, furtherInformation: "by-approved-route" });
    expect(made?.records).toHaveLength(5);
  });

  it("goes back a step with Esc, and stays when no place is chosen", async () => {
    await start();
    await click("Make a disclosure");
    await click("Continue");
    await heading("What goes in?");
    await user.keyboard("{Escape}");
    await heading("Who is it for?");
    expect(asked("disclosures_make")).toEqual([]);
  });
});
