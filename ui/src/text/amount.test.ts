import { expect, it } from "vitest";
import { amountWords } from "$text/amount";

it.each([
  ["2500.50", "GBP", "2,500.50 GBP"],
  ["12500", "EUR", "12,500 EUR"],
  ["100000000000000000000", "USD", "100,000,000,000,000,000,000 USD"],
  ["30", null, "30"],
  [null, "GBP", ""],
])("%s %s is %s", (amount, currency, words) => {
  expect(amountWords(amount, currency)).toBe(words);
});
