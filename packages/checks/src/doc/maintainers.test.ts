import { completeCard } from "@os2kit/model";
import { expect, test } from "vitest";
import { runOne } from "../testing/run-one.ts";
import { maintainers } from "./maintainers.ts";

const card = completeCard({
  product: { name: "X" },
  organisation: { maintainers: [{ name: "Anne Holm", handle: "anneholm" }] },
});

test.each([
  ["nothing", { "README.md": "# X\n" }, "fail missing"],
  [
    "a table",
    { "MAINTAINERS.md": "# M\n\n| Navn | Kontakt |\n| - | - |\n| Anne Holm | @anneholm |\n" },
    "pass named MAINTAINERS.md:1",
  ],
  ["a name on the forge", { "MAINTAINERS.md": "- @anneholm\n" }, "pass named MAINTAINERS.md:1"],
  ["a section", { "README.md": "# X\n\n## Maintainers\n\nAnne Holm, Aarhus Kommune\n" }, "pass named README.md:3"],
  ["CODEOWNERS", { ".github/CODEOWNERS": "# who\n* @os2/x\n" }, "pass owners .github/CODEOWNERS:2"],
  [
    "a template's people",
    { "MAINTAINERS.md": "| [Maintainer 1] | [@username1](https://github.com/username1) | [email@example.com] |\n" },
    "fail leftover MAINTAINERS.md:1",
  ],
  [
    "real names beside the template's",
    {
      "MAINTAINERS.md": "| Anne Holm | @anneholm |\n| [Maintainer 2] | [@username2](https://github.com/username2) |\n",
    },
    "fail leftover MAINTAINERS.md:2",
  ],
  [
    "nobody by name",
    { "MAINTAINERS.md": "# Maintainers\n\nThe supplier looks after it.\n" },
    "fail noNames MAINTAINERS.md:1",
  ],
  ["our template, waiting", { "MAINTAINERS.md": "# M\n\n**Not answered yet:** Who?\n" }, "open open MAINTAINERS.md:3"],
  [
    "what the role is",
    { "GOVERNANCE.md": "# G\n\n## Maintainers\n\nThose who review changes and make releases.\n" },
    "fail missing",
  ],
  ["an empty CODEOWNERS", { ".github/CODEOWNERS": "# nobody\n" }, "fail missing"],
])("%s", (_, files, expected) => {
  expect(runOne(maintainers, files)).toEqual([expected]);
});

test.each([
  ["nothing in the files", {}, "pass declared organisation.maintainers"],
  ["a file too", { "MAINTAINERS.md": "Anne Holm" }, "pass named MAINTAINERS.md:1"],
  ["a file that was never filled in", { "MAINTAINERS.md": "[Maintainer 1]" }, "fail leftover MAINTAINERS.md:1"],
])("with the card's maintainers: %s", (_, files, expected) => {
  expect(runOne(maintainers, files, { card })).toEqual([expected]);
});
