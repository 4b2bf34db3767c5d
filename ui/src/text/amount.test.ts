import { expect, it } from "vitest";
import { amountWords, cleanAmount } from "$text/amount";

it.each([
  ["2500.50", "GBP", "2,500.50 GBP"],
  ["12500", "EUR", "12,500 EUR"],
  ["100000000000000000000", "USD", "100,000,000,000,000,000,000 USD"],
  ["30", null, "30"],
  [null, "GBP", ""],
])("%s %s is %s", (amount, currency, words) => {
  expect(amountWords(amount, currency)).toBe(words);
});

it.each([
  ["2500", "2500"],
  ["2,500", "2500"],
  ["2.000", "2000"],
  ["12 500,50", "12500.50"],
  ["1.250.000,5", "1250000.5"],
  ["12,500.50", "12500.50"],
  ["12'500", "12500"],
  ["1500,50", "1500.50"],
  ["2.5", "2.5"],
  ["much", "much"],
])("takes %s as %s", (typed, clean) => {
  expect(cleanAmount(typed)).toBe(clean);
});
