import { expect, test } from "vitest";
import { runOne, viewLiteral } from "../testing/run-one.ts";
import { contributing } from "./contributing.ts";

const way =
  "Everybody may propose a change. Open an issue first, make a branch, and send a pull request against main.\n";
const shared = { ...viewLiteral({ "CONTRIBUTING.md": `# How\n\n${way}` }), name: ".github" };
const address = "https://github.com/OS2x/app";

test.each([
  ["nothing", { "README.md": "# X\n" }, "fail missing"],
  ["a file", { "CONTRIBUTING.md": `# How\n\n${way}` }, "pass found CONTRIBUTING.md:1"],
  ["in docs", { "docs/contributing.rst": `How\n===\n\n${way}` }, "pass found docs/contributing.rst:1"],
  [
    "in Danish",
    { "Bidrag.md": "# Sådan\n\nSkriv dit ønske på opgavelisten, så ser koordinatoren på det og svarer dig hurtigt.\n" },
    "pass found Bidrag.md:1",
  ],
  ["a section", { "README.md": `# X\n\n## Contributing\n\n${way}` }, "pass found README.md:3"],
  [
    "a welcome and nothing else",
    {
      "CONTRIBUTING.md":
        "# Welcome\n\nWe are very happy that you want to help us and hope that you will have fun here.\n",
    },
    "fail noWay CONTRIBUTING.md:1",
  ],
  ["a heading alone", { "CONTRIBUTING.md": "# Contributing\n" }, "fail thin CONTRIBUTING.md:1"],
  [
    "the documentation template's own",
    { "PROJECT_CONTRIBUTING_TEMPLATE.md": `# How\n\n${way}` },
    "fail template PROJECT_CONTRIBUTING_TEMPLATE.md:1",
  ],
  [
    "another product's name",
    { "CONTRIBUTING.md": `# Contribution guidelines for *OS2produkt*\n\n${way}To change *OS2produkt*, fork it.\n` },
    "fail leftover CONTRIBUTING.md:1",
  ],
  [
    "our template, waiting",
    { "CONTRIBUTING.md": `# How\n\n${way}The tracker: **Not answered yet:** where?\n` },
    "open open CONTRIBUTING.md:4",
  ],
])("%s", (_, files, expected) => {
  expect(runOne(contributing, files)).toEqual([expected]);
});

test("an organisation's shared file counts, and has no path here", () => {
  expect(runOne(contributing, {}, { address, siblings: [shared] })).toEqual(["pass found"]);
});

test("what may lie in the organisation's repository is not missing", () => {
  expect(runOne(contributing, {}, { address })).toEqual(["unknown unseen https://github.com/OS2x/.github"]);
  expect(runOne(contributing, {}, { address: "https://gitlab.com/os2x/app" })).toEqual(["fail missing"]);
});

test("a file of the product's other repository was not read", () => {
  const files = {
    "README.md": "# X\n\nSee [docs](https://github.com/OS2iot/docs/blob/main/CONTRIBUTING.md) for contributing\n",
  };
  expect(runOne(contributing, files, { address: "https://github.com/OS2iot/backend" })).toEqual([
    "unknown elsewhere README.md:3",
  ]);
});
