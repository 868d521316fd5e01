import { expect, test } from "vitest";
import { textsEn } from "./messages/texts-en.ts";
import { REASONS } from "./reasons.ts";

test("every reason has words, and no words are left of one that is gone", () => {
  const worded = Object.keys(textsEn).filter((code) => code.startsWith("reason."));
  expect(worded).toEqual(REASONS.map((code) => `reason.${code}`));
});
