import { describe, expect, it } from "vitest";
import { FluentParser, type Message } from "@fluent/syntax";
import errors from "$resources/texts/en/errors.ftl?raw";
import ui from "$resources/texts/en/ui.ftl?raw";
import dates from "$resources/texts/en/dates.ftl?raw";
import words from "$resources/texts/en/words.ftl?raw";
import contract from "$api/generated.ts?raw";
import ids from "$text/ids.ts?raw";
import { hasText, list, t } from "$text";
import { makeIds } from "../../scripts/text-ids.js";

const sources = import.meta.glob<string>(
  ["/src/**/*.{ts,svelte}", "!/src/**/*.test.ts", "!/src/text/ids.ts"],
  {
    query: "?raw",
    import: "default",
    eager: true,
  },
);
const written = Object.values(sources).join("\n");

function messages(catalogue: string): Message[] {
  const { body } = new FluentParser().parse(catalogue);
  expect(body.filter((entry) => entry.type === "Junk")).toEqual([]);
  return body.filter((entry): entry is Message => entry.type === "Message");
}

describe("the catalogue", () => {
  it("has the ids that the compiler knows: run `npm run texts`", () => {
    expect(ids).toBe(makeIds(ui, words, dates, errors));
  });

  it("has no id twice", () => {
    const all = messages(ui + words + dates + errors).map(({ id }) => id.name);
    expect(all.filter((id, index) => all.indexOf(id) !== index)).toEqual([]);
  });

  it("has every text that the window asks for", () => {
    const asked = [...written.matchAll(/\bt\(\s*"([^"]+)"/g)].map(([, id]) => id ?? "");
    expect(asked.length).toBeGreaterThan(100);
    expect(asked.filter((id) => !hasText(id))).toEqual([]);
  });

  it("has no text that the window never asks for", () => {
    const unused = messages(ui).filter(({ id }) => !written.includes(`"${id.name}"`));
    expect(unused.map(({ id }) => id.name)).toEqual([]);
  });

  it("has one sentence for each error of the contract, and no other", () => {
    const codes = [...contract.matchAll(/code"?: "([a-z_]+)"/g)].map(
      ([, code]) => `error-${code?.replaceAll("_", "-")}`,
    );
    expect(codes.length).toBeGreaterThan(20);
    expect(
      messages(errors)
        .map(({ id }) => id.name)
        .toSorted(),
    ).toEqual([...new Set(codes)].toSorted());
  });

  it("calls nobody names", () => {
    expect(ui + errors).not.toMatch(/suspect|spy|spies|threat actor|clearance|adversar|hostile/i);
  });
});

describe("t", () => {
  it("fills in variables", () => {
    expect(t("contacts-encounters-last", { count: 3, last: "5 Oct 2026" })).toBe(
      "3 encounters, last 5 Oct 2026",
    );
  });

  it("keeps words that run from right to left from turning the sentence round", () => {
    expect(t("contact-alias", { name: "\u202egnp.exe" })).toBe("also: \u2068\u202egnp.exe\u2069");
    expect(t("contact-alias", { name: "Ida" })).toBe("also: Ida");
  });

  it("joins choices", () => {
    expect(list(["a", "b", "c"])).toBe("a, b or c");
  });
});
