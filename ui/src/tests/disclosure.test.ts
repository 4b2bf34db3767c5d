import { screen, waitFor } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";
import { asked, button, click, heading, start, user } from "./window";

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
