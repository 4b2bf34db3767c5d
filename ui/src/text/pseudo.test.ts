import { type BaseNode, FluentParser, type Message, Visitor, serializeExpression } from "@fluent/syntax";
import { afterEach, describe, expect, it } from "vitest";
import { amountWords } from "$text/amount";
import { ENGLISH } from "$text/catalogue";
import { LANGUAGE, list, speak, t } from "$text";
import { type PseudoLocale, pseudo } from "$text/pseudo";

afterEach(() => speak(ENGLISH));

/** Returns each message with everything in it that is not for reading: variables, selectors, keys of variants. */
function machinery(source: string): [string, string[]][] {
  const { body } = new FluentParser().parse(source);
  expect(body.filter((entry) => entry.type === "Junk")).toEqual([]);
  return body
    .filter((entry): entry is Message => entry.type === "Message")
    .map((message) => [message.id.name, parts(message)]);
}

function parts(message: BaseNode): string[] {
  const found: string[] = [];
  class Parts extends Visitor {
    override visitVariableReference(node: { id: { name: string } }): void {
      found.push(`$${node.id.name}`);
    }
    override visitVariant(node: Parameters<NonNullable<Visitor["visitVariant"]>>[0]): void {
      found.push(`[${node.key.type === "Identifier" ? node.key.name : serializeExpression(node.key)}]`);
      this.genericVisit(node);
    }
  }
  new Parts().visit(message);
  return found;
}

describe.each(["long", "rtl"] as PseudoLocale[])("the pseudo-locale %s", (name) => {
  it("keeps every message with its variables and selectors", () => {
    expect(pseudo(name).sources.map(machinery)).toEqual(ENGLISH.sources.map(machinery));
  });

  it("leaves no English letter to be read", () => {
    speak(pseudo(name));
    expect(t("contacts-empty-what")).not.toMatch(/[a-z]/i);
    expect(t("contacts-encounters", { count: 1 })).not.toMatch(/[a-z]/i);
  });
});

describe("long", () => {
  it("is about 40 % longer, in brackets", () => {
    const text = t("contacts-empty-what");
    speak(pseudo("long"));
    const longer = t("contacts-empty-what");
    expect(longer).toMatch(/^⟦.+⟧$/s);
    expect(longer.length / text.length).toBeGreaterThan(1.25);
    expect(longer.length / text.length).toBeLessThan(1.5);
    expect(t("back")).toBe("⟦Ƀååçķ⟧");
    expect(document.documentElement.lang).toBe("en-XA");
  });

  it("counts as English does", () => {
    speak(pseudo("long"));
    expect(t("contacts-encounters", { count: 1200 })).toContain("1,200");
    expect(amountWords("12500", "EUR")).toBe("⟦12,500 EUR⟧");
  });
});

describe("rtl", () => {
  it("runs from right to left, and keeps what runs the other way in one piece", () => {
    speak(pseudo("rtl"));
    expect(document.documentElement.dir).toBe("rtl");
    expect(t("contact-alias", { name: "Ida (Roe)" })).toMatch(/^[\u0590-\u05ff]+: \u2068Ida \(Roe\)\u2069$/);
    expect(LANGUAGE).toBe("he-XB");
    expect(list(["a", "b"])).not.toContain("or");
  });
});

it("English comes back, and says so", () => {
  speak(pseudo("rtl"));
  speak(ENGLISH);
  expect(t("back")).toBe("Back");
  expect(document.documentElement).toMatchObject({ lang: "en-GB", dir: "ltr" });
});

it("nothing that is shipped asks for a pseudo-locale, or for a page of the journeys", () => {
  const shipped = import.meta.glob<string>(["/src/**/*.{ts,svelte}", "/index.html", "!/src/**/*.test.ts"], {
    query: "?raw",
    import: "default",
    eager: true,
  });
  const request = /(?:from|import\() ?"[^"]*(?:pseudo|journeys|@fluent\/syntax)/;
  const asking = Object.entries(shipped).filter(([, text]) => request.test(text));
  expect(asking.map(([path]) => path)).toEqual(["/src/text/pseudo.ts"]);
});
