import fc from "fast-check";
import { expect, test } from "vitest";
import { findPathFault } from "../safe-path.ts";
import { SLUG_PATTERN, slugify } from "./slug.ts";

test.each([
  ["OS2udoglær", "os2udoglaer"],
  ["OS2-SkadesØkonomi", "os2-skadesoekonomi"],
  ["Ærø & Åbenrå  (test)", "aeroe-aabenraa-test"],
  ["é Ü ß", "e-ue-ss"],
  ["A\u030A", "aa"],
  ["---", ""],
])("%s becomes %j", (name, slug) => {
  expect(slugify(name)).toBe(slug);
});

test("what is not empty is always a slug, and a safe path but for Windows' own names", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (name) => {
      const slug = slugify(name);
      if (slug !== "") expect(slug).toMatch(new RegExp(SLUG_PATTERN));
      expect([undefined, "empty", "reserved"]).toContain(findPathFault(slug));
    }),
  );
});
