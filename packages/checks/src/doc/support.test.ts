import { expect, test } from "vitest";
import { runOne } from "../testing/run-one.ts";
import { support } from "./support.ts";

const whom = "Spørg på opgavelisten, eller aftal support med en leverandør.";
const versions = "Den nyeste version får rettelser, og den forrige i et halvt år.";

test.each([
  ["nothing", { "README.md": "# X\n" }, ["fail missing"]],
  ["both", { "SUPPORT.md": `# Hjælp\n\n${whom} ${versions}\n` }, ["pass found SUPPORT.md:1"]],
  [
    "a section in English",
    {
      "README.md":
        "# X\n\n## Support\n\nAsk in the forum. Supported versions: the latest release and the one before it.\n",
    },
    ["pass found README.md:3"],
  ],
  [
    "versions told in SECURITY.md",
    {
      "SUPPORT.md": `# Hjælp\n\n${whom}\n`,
      "SECURITY.md": "# S\n\n## Supported versions\n\nThe newest release gets fixes.\n",
    },
    ["pass found SUPPORT.md:1"],
  ],
  ["no versions", { "SUPPORT.md": `# Hjælp\n\n${whom}\n` }, ["fail noLength SUPPORT.md:1"]],
  ["nobody to ask", { "SUPPORT.md": `# Hjælp\n\n${versions}\n` }, ["fail noScope SUPPORT.md:1"]],
  ["a heading alone", { "SUPPORT.md": "# Support\n" }, ["fail thin SUPPORT.md:1"]],
  [
    "our template, waiting",
    { "SUPPORT.md": `# Hjælp\n\n${whom}\n\n**Ikke besvaret endnu:** Hvilke versioner støttes?\n` },
    ["open open SUPPORT.md:5"],
  ],
])("%s", (_, files, expected) => {
  expect(runOne(support, files)).toEqual(expected);
});

test("what may lie in the organisation's repository is not missing", () => {
  expect(runOne(support, {}, { address: "https://github.com/OS2x/app" })).toEqual([
    "unknown unseen https://github.com/OS2x/.github",
  ]);
});
