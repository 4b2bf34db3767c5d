import { expect, it } from "vitest";
import { initials } from "$components/initials";

it.each([
  ["Marta Feldt", "MF"],
  ["ida", "I"],
  ["Dr. Ana María de la Cruz", "DC"],
  ["  «Zed»  (recruiter) ", "ZR"],
  ["山田太郎", "山"],
  ["نور الهدى", "نا"],
  ["E\u0301mile Zola", "E\u0301Z"],
  ["👩‍💻", ""],
  ["", ""],
])("%s is marked %s", (name, letters) => {
  expect(initials(name)).toBe(letters);
});
