import { expect, test } from "vitest";
import { runOne } from "../testing/run-one.ts";
import { badge } from "./badge.ts";

const BADGE =
  "[![OpenSSF](https://www.bestpractices.dev/projects/1234/badge)](https://www.bestpractices.dev/projects/1234)";

test.each([
  ["in the README", { "README.md": `# X\n\n${BADGE}` }, "pass shown README.md:3"],
  [
    "under its old address",
    { "README.md": "https://bestpractices.coreinfrastructure.org/projects/77" },
    "pass shown README.md:1",
  ],
  [
    "with a language in the address",
    { "README.rst": "https://www.bestpractices.dev/en/projects/77" },
    "pass shown README.rst:1",
  ],
  [
    "answers alone",
    { ".bestpractices.json": '{"description_good_status": "Met"}' },
    "fail answers .bestpractices.json",
  ],
  ["broken answers", { ".bestpractices.json": "{" }, "fail broken .bestpractices.json"],
  ["talk of it without a number", { "README.md": "We aim for https://www.bestpractices.dev/" }, "fail none"],
  ["nothing", {}, "fail none"],
])("%s", (_, files, expected) => {
  expect(runOne(badge, files)).toEqual([expected]);
});
