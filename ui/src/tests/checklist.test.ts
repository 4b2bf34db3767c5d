import { screen, waitFor, within } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";
import { asked, click, heading, start, user } from "./window";

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
