// Writes src/text/ids.ts: the ids of the catalogue as a type, so that a misspelt id does not compile.
import { readFileSync, writeFileSync } from "node:fs";

/** What the window reads of the catalogue: its own sentences, and the words shared with document and terminal. */
export const CATALOGUES = ["ui", "words", "dates", "errors"];

/**
 * Returns the source of ids.ts for these catalogues.
 * @param {string[]} catalogues
 */
export function makeIds(...catalogues) {
  const ids = catalogues.flatMap((text) =>
    [...text.matchAll(/^([a-z][a-z0-9-]*) *=/gm)].map((match) => match[1]),
  );
  const union = ids.map((id) => `  | "${id}"`).join("\n");
  return `// Written by \`npm run texts\` from resources/texts. Do not edit.\n\nexport type TextId =\n${union};\n`;
}

if (process.argv[1] === import.meta.filename) {
  const read = (name) =>
    readFileSync(new URL(`../../resources/texts/en/${name}.ftl`, import.meta.url), "utf8");
  writeFileSync(new URL("../src/text/ids.ts", import.meta.url), makeIds(...CATALOGUES.map(read)));
}
