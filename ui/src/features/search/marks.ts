// Which words of a line are those that were looked for: whole words, and the beginning of the last one.

export interface Stretch {
  text: string;
  marked: boolean;
}

/** Splits a line into stretches that are marked and stretches that are not; together they are the line. */
export function marks(line: string, words: readonly string[]): Stretch[] {
  const wanted = words.flatMap((word) => tokens(word));
  const last = wanted.at(-1);
  const stretches: Stretch[] = [];
  let from = 0;
  for (const found of line.matchAll(TOKEN)) {
    const token = folded(found[0]);
    const marked = wanted.includes(token) || (last !== undefined && token.startsWith(last));
    if (!marked) continue;
    if (found.index > from) stretches.push({ text: line.slice(from, found.index), marked: false });
    from = found.index + found[0].length;
    stretches.push({ text: found[0], marked: true });
  }
  if (from < line.length) stretches.push({ text: line.slice(from), marked: false });
  return stretches;
}

const TOKEN = /[\p{Letter}\p{Number}\p{Mark}]+/gu;

function tokens(word: string): string[] {
  return (word.match(TOKEN) ?? []).map(folded);
}

/** Capitals and accents do not matter to the search either. */
function folded(text: string): string {
  return text
    .normalize("NFKD")
    .replaceAll(/\p{Mark}/gu, "")
    .toLowerCase();
}
