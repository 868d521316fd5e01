import { expect, test } from "vitest";
import { hasTokenChecksum } from "./token-checksum.ts";

// A token that was published with its recipe, and one whose last letter is another.
test.each([
  [["gh", "p_zQWBuTSOoRi4A9spHcVY5ncnsDkxkJ0mLq17"].join(""), true],
  [["gh", "p_zQWBuTSOoRi4A9spHcVY5ncnsDkxkJ0mLq18"].join(""), false],
])("%s: %s", (token, expected) => {
  expect(hasTokenChecksum(token)).toBe(expected);
});
