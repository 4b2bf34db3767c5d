import { screen, waitFor } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";
import { PASSPHRASE, WORDS } from "$api/testing/fakeHost";
import { asked, click, heading, host, open, start, user } from "./window";

describe("start", () => {
  it("creates a vault and shows the recovery words once", async () => {
    open();
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
    open();
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
    open();
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
    open();
    await click("Open a vault");
    await click("Choose a vault…");
    await click("Use the recovery words instead");
    await user.type(screen.getByLabelText("Recovery words"), `  ${WORDS.join(" ")} `);
    await click("Open the vault");
    await heading("Contacts");
  });
});
