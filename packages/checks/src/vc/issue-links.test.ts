import { expect, test } from "vitest";
import { commits, literalHistory } from "../testing/literal-history.ts";
import { runOne } from "../testing/run-one.ts";
import { issueLinks } from "./issue-links.ts";

const all = (subject: string) => commits(12, { subject });

test.each([
  ["numbers in subjects", all("Mend the date (#12)"), /^pass linked/],
  ["keys of a tracker", all("OS2-123 Mend the date"), /^pass linked/],
  ["a merge request", all("See merge request group/app!42"), /^pass linked/],
  ["in the body", commits(12, { subject: "Mend", body: "Fixes https://github.com/OS2/a/issues/7" }), /^pass linked/],
  ["none", all("Mend the date"), /^fail none c+/],
  ["some", [...all("Mend (#1)"), ...commits(20, { subject: "Mend" })], /^fail some c+/],
  ["names of standards are no tickets", all("Use UTF-8, SHA-256 and ISO-8601"), /^fail none/],
  ["updates by bots do not count", [...commits(90, { subject: "Bump x from 1 to 2" }), ...all("Mend (#1)")], /^pass/],
  ["too few", commits(4), /^unknown few/],
])("%s", (_, year, expected) => {
  expect(runOne(issueLinks, {}, { history: literalHistory(year) })).toEqual([expect.stringMatching(expected)]);
});
