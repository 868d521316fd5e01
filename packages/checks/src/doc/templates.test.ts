import { completeCard } from "@os2kit/model";
import { expect, test } from "vitest";
import { runOne, viewLiteral } from "../testing/run-one.ts";
import { templates } from "./templates.ts";

const form =
  "name: Fejl\ndescription: Noget virker ikke\nbody:\n  - type: input\n    id: a\n    attributes:\n      label: Hvad?\n";
const request = { ".github/pull_request_template.md": "## What?\n" };
const withForm = (text: string) => ({ ...request, ".github/ISSUE_TEMPLATE/fejl.yml": text });
const PATH = ".github/ISSUE_TEMPLATE/fejl.yml";

test.each([
  ["nothing", {}, ["fail noIssue", "fail noRequest"]],
  ["a form and a request", withForm(form), [`pass valid ${PATH}`]],
  [
    "Markdown with front matter, and a request in the root",
    {
      ".github/ISSUE_TEMPLATE/bug.md": "---\nname: Bug\nabout: Something is wrong\n---\n\nWhat?\n",
      "pull_request_template.md": "What?",
    },
    ["pass valid .github/ISSUE_TEMPLATE/bug.md"],
  ],
  ["one old file", { ".github/ISSUE_TEMPLATE.md": "What?", ...request }, ["pass valid .github/ISSUE_TEMPLATE.md"]],
  [
    "GitLab's",
    { ".gitlab/issue_templates/Fejl.md": "Hvad?", ".gitlab/merge_request_templates/Default.md": "Hvad?" },
    ["pass valid .gitlab/issue_templates/Fejl.md"],
  ],
  [
    "Forgejo's",
    {
      ".forgejo/ISSUE_TEMPLATE/bug.yml": form.replace("description", "about"),
      ".forgejo/PULL_REQUEST_TEMPLATE.md": "What?",
    },
    ["pass valid .forgejo/ISSUE_TEMPLATE/bug.yml"],
  ],
  ["no request", { [PATH]: form }, ["fail noRequest"]],
  ["broken YAML", withForm("name: [Fejl\nbody: {"), [`fail yaml ${PATH}:2`]],
  ["no description", withForm(form.replace("description", "about")), [`fail key ${PATH}:1`]],
  ["no body", withForm("name: A\ndescription: B\n"), [`fail key ${PATH}:1`]],
  [
    "only words",
    withForm("name: A\ndescription: B\nbody:\n  - type: markdown\n    attributes:\n      value: Hi\n"),
    [`fail noInput ${PATH}:3`],
  ],
  ["an unknown type", withForm(form.replace("type: input", "type: field")), [`fail type ${PATH}:4`]],
  ["a field without a text", withForm(form.replace("label", "title")), [`fail label ${PATH}:4`]],
  [
    "twins",
    withForm(`${form}  - type: textarea\n    id: a\n    attributes:\n      label: Hvordan?\n`),
    [`fail twin ${PATH}:8`],
  ],
  ["a list of nothing", withForm(form.replace("type: input", "type: dropdown")), [`fail options ${PATH}:4`]],
  ["GitHub's own example", withForm(`assignees:\n  - octocat\n${form}`), [`fail sample ${PATH}:1`]],
  [
    "Markdown that is no choice",
    { ...request, ".github/ISSUE_TEMPLATE/bug.md": "What happened?\n" },
    ["fail front .github/ISSUE_TEMPLATE/bug.md:1"],
  ],
  [
    "an empty request",
    { [PATH]: form, "docs/pull_request_template.md": "\n" },
    ["fail empty docs/pull_request_template.md"],
  ],
  [
    "a link without words",
    { ...withForm(form), ".github/ISSUE_TEMPLATE/config.yml": "contact_links:\n  - url: https://os2.eu\n" },
    ["fail links .github/ISSUE_TEMPLATE/config.yml"],
  ],
  ["aliases without end", withForm(`a: &a [x, x]\nb: &b [*a, *a]\n${form}`), [`pass valid ${PATH}`]],
])("%s", (_, files, expected) => {
  expect(runOne(templates, files)).toEqual(expected);
});

const address = "https://github.com/OS2x/app";
const shared = { ...viewLiteral(withForm(form)), name: ".github" };

test("the organisation's templates count, unless the repository has a folder of its own", () => {
  expect(runOne(templates, {}, { address, siblings: [shared] })).toEqual(["pass valid"]);
  const own = { ".github/ISSUE_TEMPLATE/config.yml": "blank_issues_enabled: true\n" };
  expect(runOne(templates, own, { address, siblings: [shared] })).toEqual(["fail noIssue"]);
});

test("what may lie in the organisation's repository is not missing", () => {
  const unseen = "unknown unseen https://github.com/OS2x/.github";
  expect(runOne(templates, {}, { address })).toEqual([unseen]);
  expect(runOne(templates, request, { address })).toEqual([unseen]);
  expect(runOne(templates, { ".github/ISSUE_TEMPLATE/config.yml": "a: 1" }, { address })).toEqual([
    "fail noIssue",
    unseen,
  ]);
});

test("a product with its list elsewhere needs no forms", () => {
  const card = completeCard({ product: { name: "X" }, toolbox: { tracker: "https://os2web.atlassian.net/x" } });
  expect(runOne(templates, request, { address, card })).toEqual(["pass valid .github/pull_request_template.md"]);
});
