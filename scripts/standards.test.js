import { expect, test } from "vitest";
import { writeReadmeStandards, writeStampedStandards } from "./standards.js";

const STANDARDS = [
  {
    technology: { da: "Formatering", en: "Formatting" },
    what: { da: "Prettier | 120 tegn", en: "Prettier | 120 columns" },
    why: { da: "Ingen strid om mellemrum", en: "No dispute about spaces" },
    checkedBy: { files: ["prettier.config.js", "package.json"], command: "npm run format:check" },
  },
  {
    technology: { da: "Afhængigheder", en: "Dependencies" },
    what: { da: "Renovate", en: "Renovate" },
    why: { da: "Huller lukkes", en: "Holes are closed" },
    checkedBy: { files: ["renovate.json"] },
  },
];

test("a product's table links to its files, in either language", () => {
  expect(writeStampedStandards(STANDARDS, "en")).toMatchInlineSnapshot(`
    "| Technology | Standard | Why | Checked by |
    | --- | --- | --- | --- |
    | Formatting | Prettier \\| 120 columns | No dispute about spaces | [prettier.config.js](prettier.config.js), [package.json](package.json), \`npm run format:check\` |
    | Dependencies | Renovate | Holes are closed | [renovate.json](renovate.json) |
    "
  `);
  expect(writeStampedStandards(STANDARDS, "da")).toMatchInlineSnapshot(`
    "| Teknologi | Standard | Hvorfor | Kontrolleres af |
    | --- | --- | --- | --- |
    | Formatering | Prettier \\| 120 tegn | Ingen strid om mellemrum | [prettier.config.js](prettier.config.js), [package.json](package.json), \`npm run format:check\` |
    | Afhængigheder | Renovate | Huller lukkes | [renovate.json](renovate.json) |
    "
  `);
});

test("a README gets the table between its comments, again and again the same", () => {
  const once = writeReadmeStandards("# Sample\n\n<!-- standards -->\nold\n<!-- /standards -->\n\nMore.\n", STANDARDS);
  expect(once).toMatchInlineSnapshot(`
    "# Sample

    <!-- standards -->

    | Technology | Standard | Why | Checked by |
    | --- | --- | --- | --- |
    | Formatting | Prettier \\| 120 columns | No dispute about spaces | \`prettier.config.js\`, \`package.json\`, \`npm run format:check\` |
    | Dependencies | Renovate | Holes are closed | \`renovate.json\` |

    <!-- /standards -->

    More.
    "
  `);
  expect(writeReadmeStandards(once, STANDARDS)).toBe(once);
});
