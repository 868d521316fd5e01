import { expect, test } from "vitest";
import { runOne } from "../testing/run-one.ts";
import { accessPolicy } from "./access-policy.ts";

test.each([
  ["nothing", { "MAINTAINERS.md": "Anne Holm" }, "fail missing"],
  [
    "a section",
    {
      "MAINTAINERS.md":
        "# M\n\n## Becoming a Maintainer\n\nContribute for a while, then ask the others for the status.\n",
    },
    "pass found MAINTAINERS.md:3",
  ],
  ["a sentence", { "GOVERNANCE.md": "# G\n\nRights are given by the steering group.\n" }, "pass found GOVERNANCE.md:3"],
  ["in Danish", { "GOVERNANCE.md": "# G\n\nRettigheder tildeles af styregruppen.\n" }, "pass found GOVERNANCE.md:3"],
  [
    "who does not get them",
    { "MAINTAINERS.md": "# M\n\nNobody gets write access before the maintainers have reviewed their work.\n" },
    "pass found MAINTAINERS.md:3",
  ],
  ["a heading alone", { "MAINTAINERS.md": "# M\n\n## Access\n" }, "fail missing"],
  [
    "waiting",
    { "MAINTAINERS.md": "# M\n\n## Access\n\n**Not answered yet:** Who grants and withdraws it, and how?\n" },
    "fail missing",
  ],
  [
    "the rights of the product's users",
    { "README.md": "# X\n\n## Permissions\n\nAdministrators are granted rights by the leader of their unit.\n" },
    "fail missing",
  ],
])("%s", (_, files, expected) => {
  expect(runOne(accessPolicy, files)).toEqual([expected]);
});
