import { expect, test } from "vitest";
import { commits, literalHistory } from "../testing/literal-history.ts";
import { runOne } from "../testing/run-one.ts";
import { contributors } from "./contributors.ts";

const from = (domain: string) => commits(2, { domain });

test.each([
  ["two organisations", [...from("aarhus.dk"), ...from("supplier.dk")], /^pass several/],
  ["one, under two names", [...from("supplier.dk"), ...from("mail.supplier.dk")], /^fail one/],
  ["private addresses alone", from("users.noreply.github.com"), /^unknown unplaced/],
  ["a year of silence", [], /^unknown history/],
])("%s", (_, year, expected) => {
  expect(runOne(contributors, {}, { history: literalHistory(year) })).toEqual([expect.stringMatching(expected)]);
});
