import { expect, it } from "vitest";
import { asFailure } from "$api/client";
import { failedField, failureWords } from "$api/failure";

it("says what is wrong and what to do", () => {
  expect(failureWords({ code: "wrong_passphrase", retryAfterMs: 0 })).toBe(
    "That passphrase does not open this vault. Check it and try again, or use the recovery words.",
  );
  expect(failureWords({ code: "vault_too_new", found: 3, supported: 1 })).toContain("format 3");
});

it("names a field as the screen does", () => {
  const refused = { code: "field_invalid", field: "when", expected: "date", choices: [] };
  expect(failureWords(refused, () => "When")).toMatch(/^“When” is not read as a date/);
  expect(failedField(refused)).toBe("when");
});

it("lists the choices", () => {
  const refused = {
    code: "field_invalid",
    field: "kind",
    expected: "choice",
    choices: ["public", "internal"],
  };
  expect(failureWords(refused)).toContain("public or internal");
});

it("takes anything else as unforeseen, and repeats nothing of it", () => {
  const words = failureWords(new Error("secret words"));
  expect(words).toContain("not foresee");
  expect(words).not.toContain("secret");
  expect(asFailure("text").reason.code).toBe("unexpected");
});
