// The contrasts that the tokens promise, computed from the tokens themselves.
import { expect, it } from "vitest";
import css from "./tokens.css?raw";

type Tokens = Record<string, string>;

function block(selector: string): Tokens {
  const start = css.indexOf(`${selector} {`);
  const body = css.slice(start, css.indexOf("\n}", start));
  const lines = [...body.matchAll(/(--[a-z0-9-]+):\s*([^;]+);/g)];
  return Object.fromEntries(lines.map(([, name = "", value = ""]) => [name, value]));
}

const normal = block(":root");
const strong = { ...normal, ...block(':root[data-contrast="more"]') };

/** Returns the colour of a token as its luminance. */
function luminance(tokens: Tokens, value: string, night: boolean): number {
  const pair = /^light-dark\((.+), (.+)\)$/.exec(value);
  if (pair) return luminance(tokens, pair[night ? 2 : 1] ?? "", night);
  const name = /^var\((.+)\)$/.exec(value)?.[1];
  if (name) return luminance(tokens, tokens[name] ?? "", night);
  const hex = /^#([0-9a-f]{6})$/.exec(value)?.[1];
  if (!hex) throw new Error(`no plain colour: ${value}`);
  const [red, green, blue] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(tokens: Tokens, front: string, back: string, night: boolean): number {
  const [low, high] = [front, back]
    .map((name) => luminance(tokens, tokens[`--${name}`] ?? "", night))
    .toSorted((one, other) => one - other) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

const surfaces = ["surface", "surface-raised", "surface-sunken"];
const soft = ["accent-soft", "tone-calm-soft", "tone-attention-soft", "tone-urgent-soft"];
const on = (fronts: string[], backs: string[]) =>
  fronts.flatMap((front) => backs.map((back) => [front, back] as const));
const read = [
  ...on(["text", "text-strong", "text-quiet"], [...surfaces, ...soft]),
  ...on(["accent", "accent-hover", "tone-calm", "tone-attention", "tone-urgent"], surfaces),
  ...["calm", "attention", "urgent"].map((tone) => [`tone-${tone}`, `tone-${tone}-soft`] as const),
  ...on(["accent-text"], ["accent", "accent-hover", "tone-urgent"]),
  ...on(["selected-text", "selected-quiet"], ["selected"]),
];
const seen = on(["border-strong", "focus"], surfaces);

it.each([
  ["light", normal, false, 4.5],
  ["dark", normal, true, 4.5],
  ["light, high contrast", strong, false, 7],
  ["dark, high contrast", strong, true, 7],
] as const)("what is read can be read: %s", (_, tokens, night, least) => {
  const weak = read.filter(([front, back]) => contrast(tokens, front, back, night) < least);
  expect(weak).toEqual([]);
});

it.each([
  ["light", normal, false],
  ["dark", normal, true],
  ["light, high contrast", strong, false],
  ["dark, high contrast", strong, true],
] as const)("fields and focus can be seen: %s", (_, tokens, night) => {
  expect(seen.filter(([front, back]) => contrast(tokens, front, back, night) < 3)).toEqual([]);
});

it("high contrast renames no token", () => {
  expect(Object.keys(strong).filter((name) => !(name in normal))).toEqual([]);
});
