import { expect, test } from "vitest";
import { writeOpenRows, writeReadmeStandards, writeStampedStandards } from "./standards.js";

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

test("the rows of a product's table link to its files, in either language", () => {
  expect(writeStampedStandards(STANDARDS, "en")).toMatchInlineSnapshot(`
    "| Formatting | Prettier \\| 120 columns | No dispute about spaces | [prettier.config.js](prettier.config.js), [package.json](package.json), \`npm run format:check\` |
    | Dependencies | Renovate | Holes are closed | [renovate.json](renovate.json) |
    "
  `);
  expect(writeStampedStandards(STANDARDS, "da")).toMatchInlineSnapshot(`
    "| Formatering | Prettier \\| 120 tegn | Ingen strid om mellemrum | [prettier.config.js](prettier.config.js), [package.json](package.json), \`npm run format:check\` |
    | Afhængigheder | Renovate | Huller lukkes | [renovate.json](renovate.json) |
    "
  `);
});

test("a technology is asked about until a stamped standard covers it", () => {
  expect(writeOpenRows({ java: ["Java"], dotnet: [".NET", "C#"] }, "da")).toMatchInlineSnapshot(`
    "{{#each build.technologies as |technology|}}
    {{#unless (or (and (includes build.standards "java") (or (eq technology "Java"))) (and (includes build.standards "dotnet") (or (eq technology ".NET") (eq technology "C#"))))}}
    | {{cell technology}} | **Ikke besvaret endnu:** hvilken standard, og hvorfor? |  | **Ikke besvaret endnu:** hvilken fil eller kommando? |
    {{/unless}}
    {{/each}}
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
