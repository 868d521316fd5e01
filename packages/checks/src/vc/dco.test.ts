import { expect, test } from "vitest";
import { commits, literalHistory } from "../testing/literal-history.ts";
import { runOne } from "../testing/run-one.ts";
import { dco } from "./dco.ts";

const asked = { "CONTRIBUTING.md": "Sign your work: git commit --signoff\n" };

test.each([
  ["not asked for", {}, commits(5), "not-applicable unasked"],
  [
    "asked for and given",
    asked,
    commits(5, { body: "Signed-off-by: Bo <bo@example.dk>" }),
    "pass signed CONTRIBUTING.md",
  ],
  ["asked for and forgotten", asked, commits(5), "fail unsigned CONTRIBUTING.md"],
  ["no commits", asked, [], "unknown history"],
])("%s", (_, files, year, expected) => {
  expect(runOne(dco, files, { history: literalHistory(year) })).toEqual([expected]);
});
