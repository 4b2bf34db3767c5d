import { screen, waitFor } from "@testing-library/svelte";
import { describe, expect, it, vi } from "vitest";
import type { PreviewView } from "$api/generated";
import { asked, button, click, heading, host, start, user } from "./window";

/** Opens the one piece of evidence, with `view` as what is seen of it. */
async function look(view?: PreviewView): Promise<void> {
  await start();
  const file = await button(/message-2026-09-14/);
  if (view) host.views.set(file.dataset.record ?? "", view);
  await user.click(file);
  await heading("message-2026-09-14.png");
}

const alerts = () =>
  screen
    .getAllByRole("alert")
    .map(({ textContent }) => textContent.trim())
    .join("");

const nothing = (why: "kind" | "size" | "broken" | "changed", intact: boolean | null): PreviewView => ({
  intact,
  shown: { as: "nothing", why },
});

describe("evidence", () => {
  it("shows a picture from a copy in memory, and gives its address back", async () => {
    const made = vi.spyOn(URL, "createObjectURL");
    const dropped = vi.spyOn(URL, "revokeObjectURL");
    await look();
    const picture = await screen.findByRole("img", { name: "Picture: message-2026-09-14.png" });
    await waitFor(() => expect(picture.getAttribute("src")).toMatch(/^blob:/));
    expect(screen.getByText("1280 × 800 pixels")).toBeTruthy();
    expect(screen.queryByText(/smaller copy/)).toBeNull();
    expect(screen.getByText("The file matches its digest: checked just now.")).toBeTruthy();
    expect(asked("evidence_view")).toHaveLength(1);
    await user.keyboard("{Escape}");
    await heading("Marta Feldt");
    expect(dropped).toHaveBeenCalledTimes(made.mock.calls.length);
  });

  it("switches between fitting and actual size by key, and lets the keys move a large picture", async () => {
    await look();
    (await button("Actual size")).focus();
    await user.keyboard("{Enter}");
    expect(screen.getByRole("group", { name: "Picture: message-2026-09-14.png" }).tabIndex).toBe(0);
    await user.keyboard("{Enter}");
    expect(await button("Actual size")).toBeTruthy();
  });

  it("says that the copy is smaller than the original", async () => {
    await look({
      intact: true,
      shown: { as: "picture", mediaType: "image/png", base64: "", width: 6000, height: 4000, shrunk: true },
    });
    expect(await screen.findByText(/Shown as a smaller copy; the original is kept/)).toBeTruthy();
  });

  it("shows a mail with what it claims, and says that nobody verified it", async () => {
    await look({
      intact: true,
      shown: {
        as: "mail",
        from: "M <m@feldt.example>",
        to: ["Jo <jo@office.example>", "Al <al@office.example>"],
        subject: "A short paper",
        date: "3 Oct 2026, 09:12 UTC",
        headerLines: "Received: by mail.example",
        text: "See <b>terms</b> at www.feldt.example/terms",
        attachments: [{ name: null, mediaType: "application/pdf", size: 20_480 }],
        problems: ["unsure", "cut"],
      },
    });
    expect(await screen.findByText("Al <al@office.example>")).toBeTruthy();
    expect(screen.getByText(/Nobody has verified any of it/)).toBeTruthy();
    expect(screen.getByText("See <b>terms</b> at www.feldt.example/terms")).toBeTruthy();
    expect(screen.queryByRole("link")).toBeNull();
    expect(screen.getByText("One attachment")).toBeTruthy();
    expect(screen.getByText("Without a name")).toBeTruthy();
    expect(screen.getByText("20,480 bytes, application/pdf")).toBeTruthy();
    expect(screen.getByText("Received: by mail.example")).toBeTruthy();
    expect(screen.getByText(/could not be read for certain/)).toBeTruthy();
    expect(screen.getByText(/There is more in it than is shown/)).toBeTruthy();
  });

  it("shows a text as text, where the keys can move it", async () => {
    await look({ intact: true, shown: { as: "text", text: "<script>\nline two", problems: [] } });
    const words = await screen.findByRole("group", { name: "Text of message-2026-09-14.png" });
    expect(words.textContent).toBe("<script>\nline two");
    expect(words.tabIndex).toBe(0);
  });

  it.each([
    ["kind", true, /not opened here/],
    ["size", null, /too large to be shown/],
    ["broken", true, /broken inside/],
  ] as const)("says why nothing is shown: %s", async (why, intact, said) => {
    await look(nothing(why, intact));
    expect(await screen.findByText(said)).toBeTruthy();
    expect(alerts()).toBe("");
  });

  it("warns where the file is no longer what was added", async () => {
    await look(nothing("changed", false));
    const alert = await screen.findByText(/no longer matches its digest/);
    expect(alert.closest("[role=alert]")).toBeTruthy();
    expect(screen.getByText("The file does not match its digest.")).toBeTruthy();
    expect(screen.queryByText(/checked just now/)).toBeNull();
  });

  it("does not claim a check that was not made", async () => {
    await look(nothing("size", null));
    expect(await screen.findByText(/Not checked now/)).toBeTruthy();
    expect(screen.queryByText(/checked just now/)).toBeNull();
  });

  it("says when the file could not be opened, and still shows what is known of it", async () => {
    await start();
    host.refuse.set("evidence_view", { code: "vault_damaged" });
    await click(/message-2026-09-14/);
    await waitFor(() => expect(screen.queryByText("Opening the file…")).toBeNull());
    expect(alerts()).not.toBe("");
    expect(screen.getByText("48,213 bytes, image/png")).toBeTruthy();
  });

  it("asks for no file of a record that is none", async () => {
    await start();
    await click(/Four pages on the tariff bill/);
    await heading("Offer");
    expect(asked("evidence_view")).toEqual([]);
  });
});
