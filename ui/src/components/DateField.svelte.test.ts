import { cleanup, render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import DateField from "$components/DateField.svelte";
import type { Lean } from "$text/when";

beforeEach(() => {
  vi.useFakeTimers({ now: new Date("2026-11-25T10:30"), shouldAdvanceTime: true });
});
afterEach(() => {
  vi.useRealTimers();
  cleanup();
});

const user = userEvent.setup({ advanceTimers: (ms) => vi.advanceTimersByTime(ms) });

/** Shows a field; returns its line, what it says below, and the value that its form would keep. */
function show(lean?: Lean, value = "") {
  const kept = $state({ value });
  const props = {
    label: "When",
    name: "when",
    get value() {
      return kept.value;
    },
    set value(text: string) {
      kept.value = text;
    },
    ...(lean && { lean }),
  };
  const { container } = render(DateField, { props });
  const line = screen.getByLabelText<HTMLInputElement>("When");
  return { kept, line, said: () => container.querySelector("output.read")?.textContent.trim() };
}

describe("the field for a date", () => {
  it("keeps what is typed in the line, and its EDTF as the value", async () => {
    const { kept, line, said } = show();
    await user.type(line, "last Tuesday");
    expect(line.value).toBe("last Tuesday");
    expect(said()).toBe("Read as: Tuesday 17 Nov 2026");
    expect(kept.value).toBe("2026-11-17");
  });

  it("offers the other meaning", async () => {
    const { kept, line, said } = show();
    await user.type(line, "last Tuesday");
    await user.click(screen.getByRole("button", { name: "Or Tuesday 24 Nov 2026?" }));
    expect(kept.value).toBe("2026-11-24");
    expect(said()).toBe("Read as: Tuesday 24 Nov 2026");
    expect(screen.queryByRole("button", { name: /^Or / })).toBeNull();
    expect(document.activeElement).toBe(line);
  });

  it("helps after a pause, not before", async () => {
    const { kept, line, said } = show();
    await user.type(line, "soon");
    expect(said()).toBe("");
    await vi.advanceTimersByTimeAsync(2000);
    expect(said()).toBe("Not read as a date yet. Try: last Tuesday, about March, 14 March 2026.");
    expect(line.getAttribute("aria-invalid")).toBeNull();
    expect(kept.value).toBe("soon");
    await user.clear(line);
    expect(said()).toBe("");
  });

  it("offers today and yesterday while it is empty", async () => {
    const { kept, line, said } = show();
    await user.click(screen.getByRole("button", { name: "Yesterday" }));
    expect(line.value).toBe("Yesterday");
    expect(kept.value).toBe("2026-11-24");
    expect(said()).toBe("Read as: Tuesday 24 Nov 2026");
    expect(document.activeElement).toBe(line);
    expect(screen.queryByRole("button", { name: "Today" })).toBeNull();
    expect(screen.getByText("Not sure of the day?")).toBeTruthy();
  });

  it("offers tomorrow for a plan, and leans to it", async () => {
    const { kept, line } = show("future");
    expect(screen.getByRole("button", { name: "Tomorrow" })).toBeTruthy();
    await user.type(line, "March");
    expect(kept.value).toBe("2027-03");
  });

  it("shows a date that was there before in words, and one with a time as it is kept", () => {
    const { line, said } = show("past", "2026-03-02/2026-03-09");
    expect(line.value).toBe("between 2 Mar 2026 and 9 Mar 2026");
    expect(said()).toBe("Read as: between 2 Mar 2026 and 9 Mar 2026");
    cleanup();
    expect(show("past", "2026-03-02T16:40Z").line.value).toBe("2026-03-02T16:40Z");
  });

  it("builds a date that is about a month", async () => {
    const { kept, line, said } = show();
    await user.click(screen.getByText("Not sure of the day?"));
    await user.click(screen.getByRole("radio", { name: "About a month" }));
    await user.type(screen.getByLabelText("Month"), "3");
    await user.type(screen.getByLabelText("Year"), "2026");
    expect(kept.value).toBe("2026-03~");
    expect(line.value).toBe("about March 2026");
    expect(said()).toBe("Read as: about March 2026");
  });
});
