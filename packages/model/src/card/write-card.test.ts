import { expect, test } from "vitest";
import { parseCard } from "./parse-card.ts";
import { writeCard } from "./write-card.ts";

const ANSWERS = {
  legal: { copyrightYear: 2021 },
  product: { name: "OS2x", summary: { da: "Samler: alt #1." }, languages: ["da", "en"], purpose: {} },
  organisation: { maintainers: [{ name: "Bo Jensen", handle: "bo" }, { name: "Anne Hansen" }], owner: "" },
};

test("what nobody answered is left out, groups stand in the card's order, and the text can be read again", () => {
  const text = writeCard({ unknown: { a: 1 }, ...ANSWERS }, "en");
  expect(text).toMatchInlineSnapshot(`
    "# yaml-language-server: $schema=product.schema.json
    # The product card: everything that templates and reports need to know. Edit it freely; it is yours.

    product:
      name: OS2x
      summary:
        da: "Samler: alt #1."
      languages:
        - da
        - en

    organisation:
      maintainers:
        - name: Bo Jensen
          handle: bo
        - name: Anne Hansen

    legal:
      copyrightYear: 2021
    "
  `);
  expect(parseCard(text).ok).toBe(true);
});

test("a comment stands behind a single value, and behind the first of a list or record", () => {
  const comments = new Map([
    ["product.name", "README.md:1"],
    ["product.summary", "README.md:3"],
    ["product.languages", "README.md:5"],
    ["organisation.maintainers", "MAINTAINERS.md:2"],
    ["legal.copyrightYear", "LICENSE:1"],
    ["product.nothing", "nowhere"],
  ]);
  expect(writeCard(ANSWERS, "da", comments)).toMatchInlineSnapshot(`
    "# yaml-language-server: $schema=product.schema.json
    # Produktkortet: alt det, som skabeloner og rapporter skal vide om produktet. Ret det frit; det er jeres.

    product:
      name: OS2x # README.md:1
      summary:
        da: "Samler: alt #1." # README.md:3
      languages:
        - da # README.md:5
        - en

    organisation:
      maintainers:
        - name: Bo Jensen # MAINTAINERS.md:2
          handle: bo
        - name: Anne Hansen

    legal:
      copyrightYear: 2021 # LICENSE:1
    "
  `);
});

test.each([["two\nlines"], ["two\r\nlines"], ["two\u2028lines"], ["two\u0085lines"], ["two\u0000lines"]])(
  "a comment is one line, whatever is in it: %j",
  (comment) => {
    const text = writeCard({ product: { name: "x" } }, "da", new Map([["product.name", comment]]));
    expect(text.split("\n").at(-2)).toBe("  name: x # two lines");
  },
);
