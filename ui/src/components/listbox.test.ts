// What a Combobox and a Palette do with keys and words.
import { cleanup, render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import Combobox from "$components/Combobox.svelte";
import Palette from "$components/Palette.svelte";
import { matches } from "$components/matching";

afterEach(cleanup);

const shown = () => screen.queryAllByRole("option").map((option) => option.textContent.trim());
const activeWords = () => screen.queryByRole("option", { selected: true })?.textContent.trim();

describe("Combobox", () => {
  const options = [
    { value: "c1", label: "Marta Feldt" },
    { value: "c2", label: "José Ålund" },
    { value: "c3", label: "Marta Okoro" },
  ];
  const create = { createLabel: (text: string) => `New contact: ${text}` };

  function start(more: { createLabel?: (text: string) => string } = {}) {
    const onchange = vi.fn();
    render(Combobox, { label: "Who", name: "who", value: "", chosen: null, options, onchange, ...more });
    const field = screen.getByRole<HTMLInputElement>("combobox", { name: "Who" });
    return { field, user: userEvent.setup(), onchange };
  }

  it("narrows the list as one types, without regard to capitals, accents and order", async () => {
    const { field, user } = start();
    await user.type(field, "marta");
    expect(shown()).toEqual(["Marta Feldt", "Marta Okoro"]);
    await user.clear(field);
    await user.type(field, "alund jose");
    expect(shown()).toEqual(["José Ålund"]);
    await user.type(field, "x");
    expect(field.getAttribute("aria-expanded")).toBe("false");
  });

  it("chooses with the keys, and says which option they are on", async () => {
    const { field, user, onchange } = start();
    await user.type(field, "{ArrowDown}{ArrowDown}");
    expect(activeWords()).toBe("José Ålund");
    expect(field.getAttribute("aria-activedescendant")).toBe(
      screen.getByRole("option", { selected: true }).id,
    );
    await user.keyboard("{End}");
    expect(activeWords()).toBe("Marta Okoro");
    await user.keyboard("{ArrowDown}");
    expect(activeWords()).toBe("Marta Feldt");
    await user.keyboard("{ArrowUp}{Home}{Enter}");
    expect(field.value).toBe("Marta Feldt");
    expect(field.dataset.chosen).toBe("c1");
    expect(shown()).toEqual([]);
    expect(onchange).toHaveBeenCalledOnce();
    await user.type(field, "x");
    expect(field.dataset.chosen).toBeUndefined();
  });

  it("chooses with the pointer, and keeps the cursor in the field", async () => {
    const { field, user } = start();
    await user.click(field);
    await user.click(screen.getByRole("option", { name: "Marta Okoro" }));
    expect(field.dataset.chosen).toBe("c3");
    expect(document.activeElement).toBe(field);
  });

  it("takes what was typed as something new, last in the list", async () => {
    const { field, user } = start(create);
    await user.type(field, "Marta ");
    expect(shown()).toEqual(["Marta Feldt", "Marta Okoro", "New contact: Marta"]);
    await user.keyboard("{ArrowUp}{Enter}");
    expect(field.value).toBe("Marta");
    expect(field.dataset.chosen).toBeUndefined();
  });

  it("keeps Escape for itself while the list is open, and only then", async () => {
    const { field, user } = start();
    const beyond = vi.fn();
    window.addEventListener("keydown", beyond);
    await user.type(field, "m");
    beyond.mockClear();
    await user.keyboard("{Escape}");
    expect(shown()).toEqual([]);
    expect(beyond).not.toHaveBeenCalled();
    await user.keyboard("{Escape}");
    expect(beyond).toHaveBeenCalledOnce();
    window.removeEventListener("keydown", beyond);
  });

  it("leaves Enter to the form while no option is active", async () => {
    const { field, user } = start();
    const enter = vi.fn((event: KeyboardEvent) => event.defaultPrevented);
    field.addEventListener("keydown", enter);
    await user.type(field, "m{Enter}");
    expect(enter.mock.results.at(-1)?.value).toBe(false);
    expect(field.value).toBe("m");
  });
});

describe("Palette", () => {
  const items = [
    { id: "new", label: "Write down what happened", keys: ["Ctrl", "N"] },
    { id: "lock", label: "Lock the vault", detail: "Ctrl L" },
  ];

  it("has the first fitting thing ready for Enter", async () => {
    const onchoose = vi.fn();
    const onclose = vi.fn();
    render(Palette, { label: "Go to", placeholder: "Type a name", items, onchoose, onclose });
    const user = userEvent.setup();
    expect(activeWords()).toContain("Write down");
    await user.type(screen.getByRole("combobox", { name: "Go to" }), "VAULT{Enter}");
    expect(onchoose).toHaveBeenCalledWith("lock");
    expect(onclose).toHaveBeenCalledOnce();
  });

  it("says when nothing fits, and closes with Escape", async () => {
    const onclose = vi.fn();
    render(Palette, { label: "Go to", placeholder: "Type a name", items, onchoose: vi.fn(), onclose });
    const user = userEvent.setup();
    await user.type(screen.getByRole("combobox", { name: "Go to" }), "zebra");
    expect(screen.getByRole("status").textContent).toBe("Nothing here goes by that name.");
    await user.keyboard("{Escape}");
    expect(onclose).toHaveBeenCalledOnce();
  });
});

it.each([
  ["Łódź", "łodz"],
  ["Zoë Müller", "muller zoe"],
  ["Анна", "анна"],
  ["anything", ""],
])("%s is found by “%s”", (text, query) => {
  expect(matches(text, query)).toBe(true);
});
