// Whether a line of a list is what somebody is typing. Capitals and accents do not matter, nor does the order of words.

/** Returns whether every word of `query` is somewhere in `text`. */
export function matches(text: string, query: string): boolean {
  const whole = folded(text);
  return folded(query)
    .split(/\s+/)
    .every((word) => whole.includes(word));
}

function folded(text: string): string {
  return text
    .normalize("NFKD")
    .replaceAll(/\p{Mark}/gu, "")
    .toLowerCase();
}
