import { screen, waitFor } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";
import { asked, click, heading, host, openEmpty, start, user } from "./window";

describe("the log", () => {
  it("teaches where there is nobody yet, and takes a contact by name alone", async () => {
    openEmpty();
    await click("Contacts");
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
    openEmpty();
    await click("Contacts");
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
    expect(await screen.findByText(/“When” is not read as a date/)).toBeTruthy();
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

  it("keeps files as evidence, all together, and says when none was chosen", async () => {
    const contact = await start();
    await click("Evidence");
    await click("Save");
    expect(await screen.findByText(/Choose the file that you want to keep/)).toBeTruthy();
    await click("Choose a file…");
    await screen.findByText("message-screenshot.png");
    host.file = { handle: "h-other", label: "second.txt" };
    await click("Choose another file…");
    await screen.findByText("second.txt");
    await user.type(screen.getByLabelText("Where it came from"), "my screenshot");
    await click("Save");
    await heading("Marta Feldt");
    expect(asked("captures_save")).toMatchObject([
      { contact: { existing: contact }, records: [], source: "my screenshot", captured: null },
    ]);
    expect(await screen.findAllByText("my screenshot")).toHaveLength(2);
  });

  it("keeps what was typed when the way leads elsewhere, and goes on there", async () => {
    await start();
    await click("Note");
    await user.type(await screen.findByLabelText("Note"), "half a thought");
    await user.keyboard("{Escape}");
    await heading("Marta Feldt");
    await click("Note");
    expect((await screen.findByLabelText<HTMLTextAreaElement>("Note")).value).toBe("half a thought");
    expect(screen.getByText(/and it was kept/)).toBeTruthy();
    await click("Start afresh");
    await waitFor(() => expect(screen.getByLabelText<HTMLTextAreaElement>("Note").value).toBe(""));
    expect(asked("drafts_discard")).toHaveLength(1);
  });

  it("leaves no draft behind when a record is saved", async () => {
    await start();
    await click("Note");
    await user.type(await screen.findByLabelText("Note"), "a whole thought");
    await click("Save");
    await heading("Marta Feldt");
    await waitFor(async () => expect(await host.rpc("drafts_list", {})).toEqual([]));
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
