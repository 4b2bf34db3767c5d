/** Returns the day that "yesterday" and "last Tuesday" are counted from. The one place where the window reads a clock. */
export function today(): Date {
  return new Date();
}
