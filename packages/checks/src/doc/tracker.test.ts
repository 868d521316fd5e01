import { completeCard } from "@os2kit/model";
import { expect, test } from "vitest";
import { runOne } from "../testing/run-one.ts";
import { tracker } from "./tracker.ts";

const address = "https://github.com/OS2x/app";
const cardWith = (url?: string) =>
  completeCard({ product: { name: "X" }, ...(url === undefined ? {} : { toolbox: { tracker: url } }) });

test.each([
  ["nothing", { "README.md": "# X\n" }, "fail missing"],
  ["GitHub", { "README.md": "# X\n\n[Issues](https://github.com/OS2x/app/issues)\n" }, "pass named README.md:3"],
  ["GitLab", { "README.md": "# X\n\nhttps://gitlab.com/os2/x/app/-/issues\n" }, "pass named README.md:3"],
  [
    "a board of Jira",
    { "README.md": "# X\n\n[Opgaver](https://os2web.atlassian.net/browse/ROL)\n" },
    "pass named README.md:3",
  ],
  ["a relative link", { "CONTRIBUTING.md": "# X\n\nSee [issues](../../issues).\n" }, "pass named CONTRIBUTING.md:3"],
  [
    "a badge with a link",
    { "README.md": "[![i](b.svg)](https://github.com/OS2x/app/issues)\n" },
    "pass named README.md:1",
  ],
  [
    "a manifest",
    { "package.json": '{\n  "bugs": "https://github.com/OS2x/app/issues"\n}' },
    "pass manifest package.json:2",
  ],
  ["one issue is no list", { "README.md": "# X\n\nSee https://github.com/OS2x/app/issues/12.\n" }, "fail missing"],
  ["a wiki is no list", { "README.md": "# X\n\nhttps://os2web.atlassian.net/wiki/spaces/X\n" }, "fail missing"],
  ["a name without an address", { "README.md": "# X\n\nOpgaver findes i Jira.\n" }, "fail mentioned README.md:3"],
  [
    "our template, waiting",
    { "README.md": "# X\n\n- Opgaveliste: **Ikke besvaret endnu:** hvor?\n" },
    "open open README.md:3",
  ],
  [
    "the log alone",
    { "CHANGELOG.md": "# C\n\n- [ROL-450](https://os2web.atlassian.net/browse/ROL-450) Rapport\n" },
    "unknown changelog CHANGELOG.md:3",
  ],
  [
    "a template's list",
    { "CONTRIBUTING.md": "# Contribution guidelines for *OS2produkt*\n\n[issues](https://os2web.atlassian.net/)\n" },
    "fail missing",
  ],
])("%s", (_, files, expected) => {
  expect(runOne(tracker, files)).toEqual([expected]);
});

test.each([
  ["nothing known", {}, "unknown own https://github.com/OS2x/app/issues"],
  ["switched on", { forge: { hasIssues: true } }, "pass forge https://github.com/OS2x/app/issues"],
  ["switched off", { forge: { hasIssues: false } }, "fail off"],
])("a repository on a forge: %s", (_, facts, expected) => {
  expect(runOne(tracker, { "README.md": "# X\n" }, { address, ...facts })).toEqual([expected]);
});

test("another project's list counts only where the text sends people there", () => {
  const bare = { "README.md": "# X\n\nBuilt with [Docker](https://github.com/docker/compose/issues).\n" };
  const sent = { "README.md": "# X\n\nReport a bug in [the list](https://github.com/supplier/app/issues).\n" };
  expect(runOne(tracker, bare, { address })).toEqual(["unknown own https://github.com/OS2x/app/issues"]);
  expect(runOne(tracker, sent, { address })).toEqual(["pass named README.md:3"]);
  const form = {
    "README.md": "# X\n\nReport your use [here](https://github.com/cat/list/issues/new?template=use.yml).\n",
  };
  expect(runOne(tracker, form, { address })).toEqual(["unknown own https://github.com/OS2x/app/issues"]);
});

test.each([
  ["given", "https://os2web.atlassian.net/jira/software/c/projects/ROL", "pass declared toolbox.tracker"],
  ["behind a login", "https://os2.sharepoint.com/sites/x", "fail login toolbox.tracker"],
  ["empty", undefined, "open empty toolbox.tracker"],
])("the card's tracker: %s", (_, url, expected) => {
  expect(runOne(tracker, { "README.md": "# X\n" }, { card: cardWith(url) })).toEqual([expected]);
});
