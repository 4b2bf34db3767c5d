import { screen, waitFor, within } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";
import type { Band } from "$api/generated";
import { nav } from "$state/nav.svelte";
import { settings } from "$state/settings.svelte";
import { asked, button, click, heading, host, start, user } from "./window";

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

describe("the result", () => {
  async function show(band: Band): Promise<string> {
    const contact = await start();
    const lists = { reasons: [], against: [], unknown: [], would_change: [] };
    const outcome = { band, fraud: false, because: "", ...lists };
    const record = host.add("assessment", { contact, finished: "2026-11-20", answers: {}, outcome });
    nav.go({ screen: "result", record });
    await heading("What the checklist says");
    return contact;
  }
  const region = (name: string) => screen.findByRole("region", { name });

  it("says what to do and what not to do, and leads to the disclosure", async () => {
    await show("report");
    expect(within(await region("What to do now")).getByText(/Report first, remove later/)).toBeTruthy();
    const not = within(await region("What not to do"));
    expect(not.getByText(/Do not investigate/)).toBeTruthy();
    expect(not.getByText(/Do not let them know/)).toBeTruthy();
    expect(screen.getByText(/^Always fine/)).toBeTruthy();
    expect(screen.getByText(/A record is not a report/)).toBeTruthy();
    await click("Make a disclosure");
    await heading("Who is it for?");
  });

  it("asks for nothing where nothing was noted", async () => {
    await show("none");
    expect(await region("What to do now")).toBeTruthy();
    expect(screen.queryByRole("region", { name: "Whom to tell" })).toBeNull();
    expect(screen.queryByText(/Delete or block/i)).toBeNull();
  });

  it("shows the security contact, and the second route", async () => {
    await show("report-now");
    const parts = { role: "Head of security", phone: "020 7946 0000", email: "", how: "Room 214" };
    await settings.save({ securityContact: { name: "Dana Whitlow", ...parts, secondRoute: "Ruth Penn" } });
    const whom = within(await region("Whom to tell"));
    for (const said of ["Dana Whitlow", "Head of security", "020 7946 0000", "Room 214", "Ruth Penn"]) {
      expect(await whom.findByText(said)).toBeTruthy();
    }
    expect(whom.queryByText("E-mail")).toBeNull();
    expect(whom.queryByText("I have no security team")).toBeNull();
  });

  it("leads to the settings where there is no contact, and back", async () => {
    await show("report");
    await click("Add my security contact");
    await heading("Settings");
    await click("Back");
    await heading("What the checklist says");
  });

  it("shows the national route to those who have no security team", async () => {
    await show("watch");
    await user.click(await screen.findByText("I have no security team"));
    await user.selectOptions(screen.getByLabelText("Country"), "Germany");
    expect(await screen.findByText("Phone +49 221 792 0.")).toBeTruthy();
    await waitFor(() => expect(asked("settings_set").at(-1)).toMatchObject({ route: "de" }));
    expect(await button("Make a disclosure")).toBeTruthy();
  });
});
