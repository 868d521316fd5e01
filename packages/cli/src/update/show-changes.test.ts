import { expect, test } from "vitest";
import { showChanges } from "./show-changes.ts";

test("a changelog's own headings fall away, and long lines are wrapped", () => {
  const text =
    "### Minor Changes\n\n- The code of conduct names who to turn to, in Danish and in English, and links to the association's own.\n- Two.\n\n### Patch Changes\n\n- Three.";
  expect(showChanges([{ version: "2.0.0", text }]).join("\n")).toMatchInlineSnapshot(`
    "  2.0.0
        - The code of conduct names who to turn to, in Danish and in English, and
        links to the association's own.
        - Two.
        - Three."
  `);
});
