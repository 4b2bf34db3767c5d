import { screen } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";
import { asked, click, heading, host, start, user } from "./window";

describe("keys", () => {
  it("Ctrl+K goes anywhere by name", async () => {
    await start();
    await click("Home");
    await heading("Home");
    await user.keyboard("{Control>}k{/Control}");
    await user.type(await screen.findByRole("combobox"), "feldt");
    await screen.findByRole("option", { name: /Marta Feldt/ });
    await user.keyboard("{Enter}");
    await heading("Marta Feldt");
    await user.keyboard("{Control>}k{/Control}");
    await user.type(await screen.findByRole("combobox"), "bin{Enter}");
    await heading("Bin");
  });

  it("Ctrl+/ lists the keys", async () => {
    await start();
    await user.keyboard("{Control>}/{/Control}");
    const dialog = await screen.findByRole("dialog", { name: "Shortcuts" });
    expect(dialog.textContent).toContain("Write down what happened");
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
