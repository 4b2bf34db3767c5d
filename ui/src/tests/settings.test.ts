import { screen, waitFor, within } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";
import type { Settings } from "$api/generated";
import { PASSPHRASE, WORDS } from "$api/testing/fakeHost";
import { nav } from "$state/nav.svelte";
import { session } from "$state/session.svelte";
import { settings } from "$state/settings.svelte";
import { asked, button, click, heading, host, open, openEmpty, user } from "./window";

async function toSettings(): Promise<void> {
  openEmpty();
  await waitFor(() => expect(settings.loaded).toBe(true));
  nav.go({ screen: "settings" });
  await heading("Settings");
}

const section = (name: string) => screen.getByRole("region", { name });
const stored = () => asked("settings_set").at(-1) as Settings;
const root = document.documentElement.dataset;

describe("settings", () => {
  it("stores the security contact as it is typed, and says so quietly", async () => {
    await toSettings();
    await user.type(screen.getByLabelText("Name or team"), "Dana Whitlow");
    await user.type(screen.getByLabelText("Phone"), "020 7946 0000 ");
    await user.type(screen.getByLabelText(/If it is about that person/), "Ruth Penn");
    await waitFor(() =>
      expect(stored()).toMatchObject({
        lockAfterMinutes: 5,
        securityContact: {
          name: "Dana Whitlow",
          phone: "020 7946 0000",
          secondRoute: "Ruth Penn",
          email: "",
        },
      }),
    );
    expect(await within(section("My security contact")).findByText("Saved")).toBeTruthy();
    nav.go({ screen: "contacts" });
    nav.go({ screen: "settings" });
    await heading("Settings");
    expect(screen.getByLabelText<HTMLInputElement>("Name or team").value).toBe("Dana Whitlow");
  });

  it("stores what was typed last even when the page is left at once", async () => {
    await toSettings();
    await user.type(screen.getByLabelText("Role"), "Head of security");
    nav.go({ screen: "contacts" });
    await waitFor(() => expect(stored().securityContact.role).toBe("Head of security"));
  });

  it("stores what was typed last even when the vault is locked at once", async () => {
    await toSettings();
    await user.type(screen.getByLabelText("Role"), "Head of security");
    await user.keyboard("{Control>}l{/Control}");
    await heading("Candour");
    expect(stored().securityContact.role).toBe("Head of security");
  });

  it("says what could not be stored, and keeps what was typed", async () => {
    await toSettings();
    host.refuse.set("settings_set", { code: "storage_full" });
    await user.type(screen.getByLabelText("Role"), "Officer");
    await user.tab();
    expect(await within(section("My security contact")).findByText(/The disk is full/)).toBeTruthy();
    expect(within(section("My security contact")).queryByText("Saved")).toBeNull();
    expect(screen.getByLabelText<HTMLInputElement>("Role").value).toBe("Officer");
    await user.type(screen.getByLabelText("Role"), "s");
    expect(await within(section("My security contact")).findByText("Saved")).toBeTruthy();
    expect(stored().securityContact.role).toBe("Officers");
  });

  it("shows the national route for a country, and keeps it", async () => {
    await toSettings();
    await user.selectOptions(await screen.findByLabelText("Country"), "New Zealand");
    expect(await screen.findByText("Phone 0800 747 224.")).toBeTruthy();
    expect(screen.getByText(/Looked at on 25 Nov 2026/)).toBeTruthy();
    await waitFor(() => expect(stored().route).toBe("nz"));
  });

  it("locks after as long as was chosen", async () => {
    await toSettings();
    await user.click(within(section("Lock")).getByRole("radio", { name: "15 minutes" }));
    await waitFor(() => expect(stored().lockAfterMinutes).toBe(15));
    expect(settings.value.lockAfterMinutes).toBe(15);
  });

  it("shows a choice at once, and takes it back where it was not stored", async () => {
    await toSettings();
    const looks = within(section("Appearance"));
    await user.click(looks.getByRole("radio", { name: "Dark" }));
    expect(root.scheme).toBe("dark");
    await user.click(looks.getByRole("radio", { name: "High" }));
    await waitFor(() => expect(stored()).toMatchObject({ scheme: "dark", contrast: "more" }));
    host.refuse.set("settings_set", { code: "read_only" });
    await user.click(looks.getByRole("radio", { name: "Light" }));
    expect(await looks.findByText(/cannot be written to/)).toBeTruthy();
    expect([root.scheme, root.contrast]).toEqual(["dark", "more"]);
    expect(looks.getByRole<HTMLInputElement>("radio", { name: "Dark" }).checked).toBe(true);
  });

  it("forgets everything when the vault is locked, and has it again when it is opened", async () => {
    await toSettings();
    await user.click(screen.getByRole("radio", { name: "Dark" }));
    await waitFor(() => expect(stored().scheme).toBe("dark"));
    await session.lock();
    expect(root.scheme).toBeUndefined();
    expect(settings.value.scheme).toBe("system");
    await session.open("h-place", PASSPHRASE);
    await waitFor(() => expect(root.scheme).toBe("dark"));
  });

  it("overwrites nothing while it could not be loaded", async () => {
    host.unlock();
    await host.rpc("settings_set", { ...settings.value, route: "de", lockAfterMinutes: 30 });
    host.refuse.set("settings_get", { code: "vault_damaged" });
    open();
    await waitFor(() => expect(settings.failure).toMatch(/vault is damaged/));
    await settings.save({ scheme: "light" });
    expect(stored()).toMatchObject({ scheme: "light", route: "de", lockAfterMinutes: 30 });
  });
});

describe("another passphrase", () => {
  const fresh = "five quiet words on paper";

  async function fill(proof: string): Promise<void> {
    await user.type(await screen.findByLabelText(/^(The passphrase as it is now|Recovery words)$/), proof);
    await user.type(screen.getByLabelText("Passphrase", { selector: "input" }), fresh);
    await user.type(screen.getByLabelText("The same passphrase again"), fresh);
    await click("Change the passphrase");
  }

  it("is set by whoever knows the one before", async () => {
    await toSettings();
    await click("Change the passphrase");
    await fill("not this");
    expect(await screen.findByText(/does not open this vault/)).toBeTruthy();
    const proof = screen.getByLabelText<HTMLInputElement>("The passphrase as it is now");
    await waitFor(() => expect(document.activeElement).toBe(proof));
    await user.clear(proof);
    await user.type(proof, `${PASSPHRASE}{Enter}`);
    expect(await screen.findByText("The passphrase is changed")).toBeTruthy();
    expect(asked("vaults_set_passphrase").at(-1)).toEqual({
      proof: { passphrase: PASSPHRASE },
      passphrase: fresh,
    });
    expect(document.querySelector("input[type=password]")).toBeNull();
    expect(document.activeElement).toBe(await button("Change the passphrase"));
  });

  it("is set with the recovery words as well", async () => {
    await toSettings();
    await click("Change the passphrase");
    await click("Use the recovery words instead");
    await fill(WORDS.join(" "));
    expect(await screen.findByText("The passphrase is changed")).toBeTruthy();
    expect(asked("vaults_set_passphrase")).toEqual([
      { proof: { words: WORDS.join(" ") }, passphrase: fresh },
    ]);
  });

  it("asks about a weak one, and Esc closes the form before it leaves the page", async () => {
    await toSettings();
    await click("Change the passphrase");
    await user.type(await screen.findByLabelText("The passphrase as it is now"), PASSPHRASE);
    await user.type(screen.getByLabelText("Passphrase", { selector: "input" }), "short");
    await user.type(screen.getByLabelText("The same passphrase again"), "short{Enter}");
    expect(await screen.findByText(/could be guessed by somebody/)).toBeTruthy();
    expect(asked("vaults_set_passphrase")).toEqual([]);
    await user.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByLabelText("The passphrase as it is now")).toBeNull());
    await heading("Settings");
  });

  it("is not there for sample data", async () => {
    open();
    await click("Look around with sample data");
    await waitFor(() => expect(settings.loaded).toBe(true));
    nav.go({ screen: "settings" });
    await heading("Settings");
    expect(screen.getByText(/it has no passphrase to remember/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Change the passphrase" })).toBeNull();
  });
});
