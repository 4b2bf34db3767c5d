// The first letters of a name, as the person's own script has them.

const letters = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/** Returns the first letter of the first and of the last word; "" for a name without letters. */
export function initials(name: string): string {
  const words = name.split(/\s+/).flatMap((word) => {
    const start = /[\p{Letter}\p{Number}]/u.exec(word);
    return start ? [word.slice(start.index)] : [];
  });
  const [first, last] = [words.at(0), words.length > 1 ? words.at(-1) : undefined];
  return [first, last].map(firstLetter).join("").toLocaleUpperCase();
}

function firstLetter(word: string | undefined): string {
  return word ? ([...letters.segment(word)][0]?.segment ?? "") : "";
}
