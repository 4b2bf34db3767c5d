import { fireEvent, screen, waitFor, within } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";
import { asked, click, heading, host, openEmpty, start, user } from "./window";

const story = () => screen.findByLabelText<HTMLTextAreaElement>("What happened");
const who = () => screen.getByLabelText<HTMLInputElement>("Who was it?");

/** Opens the page by its key, from wherever the window is. */
async function capture(): Promise<void> {
  await user.keyboard("{Control>}n{/Control}");
  await heading("What happened?");
  await story();
}

describe("capture", () => {
  it("takes a story, somebody new and a rough date, as one change", async () => {
    openEmpty();
    await heading("Home");
    await capture();
    expect(document.activeElement).toBe(await story());
    await user.keyboard("She asked for a report.");
    await user.type(who(), "Ida Roe");
    await user.type(screen.getByLabelText("When was it?"), "about March 2026");
    await click("E-mail");
    await click("Save");
    await heading("Ida Roe");
    expect(asked("captures_save")).toMatchObject([
      {
        contact: { new: { name: "Ida Roe" } },
        records: [
          {
            kind: "encounter",
            record: { summary: "She asked for a report.", channel: "E-mail", when: "2026-03~" },
          },
        ],
      },
    ]);
    expect(await host.rpc("drafts_list", {})).toEqual([]);
  });

  it("knows the people of the log, by keys alone", async () => {
    const contact = await start();
    await click("Home");
    await heading("Home");
    await capture();
    await user.keyboard("Called again.");
    await user.type(who(), "mart{ArrowDown}{Enter}");
    expect(who().value).toBe("Marta Feldt");
    await user.keyboard("{Control>}{Enter}{/Control}");
    await heading("Marta Feldt");
    expect(asked("captures_save")).toMatchObject([{ contact: { existing: contact } }]);
  });

  it("is about the contact in sight", async () => {
    await start();
    await capture();
    expect(who().value).toBe("Marta Feldt");
  });

  it("asks for offer and request only where there was one", async () => {
    openEmpty();
    await heading("Home");
    await capture();
    await user.type(who(), "Ida Roe");
    await user.click(screen.getByRole("checkbox", { name: "They offered something" }));
    await user.type(screen.getByLabelText("Amount"), "2,500");
    await user.type(screen.getByLabelText("Currency"), "gbp");
    await user.click(screen.getByRole("checkbox", { name: "They asked for something" }));
    await user.type(screen.getByLabelText("What they asked for"), "an opinion");
    await user.click(screen.getByRole("radio", { name: "Internal information" }));
    await click("Save");
    await heading("Ida Roe");
    expect(asked("captures_save")).toMatchObject([
      {
        records: [
          { kind: "offer", record: { amount: "2500", currency: "GBP" } },
          { kind: "request", record: { what: "an opinion", kind: "internal" } },
        ],
      },
    ]);
  });

  it("says what is missing, with the cursor there", async () => {
    openEmpty();
    await heading("Home");
    await capture();
    await click("Save");
    await screen.findByText(/Write a sentence about what happened/);
    await waitFor(async () => expect(document.activeElement).toBe(await story()));
    await user.keyboard("Something.");
    await click("Save");
    await screen.findByText(/Say who it was/);
    await waitFor(() => expect(document.activeElement).toBe(who()));
    expect(asked("captures_save")).toEqual([]);
  });

  it("keeps every key as a draft, through a lock, and is found again on Home", async () => {
    openEmpty();
    await heading("Home");
    await capture();
    await user.keyboard("Half a sent");
    await user.keyboard("{Control>}l{/Control}");
    await heading("Candour");
    host.unlock();
    await host.rpc("app_state", {});
    const [draft] = await host.rpc("drafts_list", {});
    expect(JSON.parse(draft?.body ?? "null")).toMatchObject({ summary: "Half a sent" });
  });

  it("takes dropped files, from any page", async () => {
    openEmpty();
    await heading("Home");
    host.drag({ news: "over" });
    await waitFor(() => expect(document.querySelector("main")).toBeTruthy());
    host.drag({ news: "dropped", files: [{ handle: "h-file", label: "message-screenshot.png" }] });
    await heading("What happened?");
    await screen.findByText("message-screenshot.png");
    await user.type(who(), "Ida Roe");
    await click("Save");
    await heading("Ida Roe");
    const [saved] = asked("captures_save") as { records: unknown[] }[];
    expect(saved?.records).toEqual([]);
  });

  it("takes a pasted picture, and leaves pasted words to the field", async () => {
    openEmpty();
    await heading("Home");
    await capture();
    host.picture = "AAAA";
    await fireEvent.paste(await story());
    await screen.findByText("Pasted picture.png");
    expect(asked("drafts_paste_file")).toMatchObject([{ name: "Pasted picture.png", base64: "AAAA" }]);
    const words = new DataTransfer();
    words.setData("text/plain", "hello");
    await fireEvent.paste(await story(), { clipboardData: words });
    expect(asked("drafts_paste_file")).toHaveLength(1);
  });

  it("shows a file that takes long, and stops reading it when asked to", async () => {
    openEmpty();
    await heading("Home");
    await capture();
    host.slow = 4_000;
    await click("Choose a file…");
    expect(screen.queryByText("Reading the file…")).toBeNull();
    await screen.findByText("Reading the file…", {}, { timeout: 2_500 });
    await click("Cancel");
    await screen.findByText(/Stopped. Nothing of it was saved/);
    expect(screen.queryByText("message-screenshot.png")).toBeNull();
  });

  it("asks before it throws files away, and gives words back", async () => {
    openEmpty();
    await heading("Home");
    await capture();
    await user.keyboard("Only words");
    await screen.findByText("Kept as a draft.");
    await click("Throw the draft away");
    await heading("Home");
    await click("Undo");
    expect((await story()).value).toBe("Only words");
    await click("Choose a file…");
    await screen.findByText("message-screenshot.png");
    await click("Throw the draft away");
    const dialog = await screen.findByRole("dialog");
    await user.click(within(dialog).getByRole("button", { name: "Keep it" }));
    expect((await story()).value).toBe("Only words");
  });

  it("undoes what was saved", async () => {
    openEmpty();
    await heading("Home");
    await capture();
    await user.keyboard("A mistake.");
    await user.type(who(), "Ida Roe");
    await click("Save");
    await heading("Ida Roe");
    await click("Undo");
    await heading("Home");
    expect(await host.rpc("contacts_list", {})).toEqual([]);
  });
});
