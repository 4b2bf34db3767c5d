import { screen } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";
import { asked, click, heading, host, openEmpty, start, user } from "./window";

describe("home", () => {
  it("teaches where there is nothing yet", async () => {
    openEmpty();
    await screen.findByText("A quiet place to keep a record");
    await click(/^What happened\? Write it down/);
    await heading("What happened?");
  });

  it("lists what needs me, drafts among it, and opens each where it goes on", async () => {
    await start();
    await click("Note");
    await user.type(await screen.findByLabelText("Note"), "half a thought");
    await user.keyboard("{Escape}");
    await heading("Marta Feldt");
    await click("Home");
    await heading("Home");
    await screen.findByText(/The checklist helps to look at it calmly/);
    await click(/^half a thought/);
    expect((await screen.findByLabelText<HTMLTextAreaElement>("Note")).value).toBe("half a thought");
  });

  it("says what could not be read", async () => {
    openEmpty();
    await heading("Home");
    host.refuse.set("home_show", { code: "vault_damaged" });
    await click("Contacts");
    await heading("Contacts");
    await click("Home");
    await screen.findByText(/The vault is damaged and was not changed/);
    expect(asked("home_show").length).toBeGreaterThan(1);
  });
});
