import { expect, test } from "vitest";
import { SAY } from "../check.ts";
import { runOne, viewLiteral } from "../testing/run-one.ts";
import { personal } from "./personal.ts";

test.each([
  ["nothing", { "README.md": "Ring 70 96 14 09" }, ["pass none"]],
  ["a valid number", { "data/borgere.csv": "navn;cpr\nA;070956-5096" }, ["fail person data/borgere.csv:2"]],
  ["valid numbers in tests", { "tests/a.py": "cpr = '0709565096'\ncpr = '0709565096'" }, ["unknown test tests/a.py:1"]],
  ["a wrong check digit", { "src/a.py": "personnummer: 2704585263" }, ["unknown doubtful src/a.py:1"]],
  ["a replacement number", { "docs/api.md": "cpr 670956-5096" }, ["pass made-up docs/api.md:1"]],
  [
    "all at once",
    { "a.csv": "cpr\n070956-5096\n111111-1118", "tests/b.py": "cpr = 0709565096" },
    ["fail person a.csv:2", "unknown test tests/b.py:1"],
  ],
])("%s", (_, files, expected) => {
  expect(runOne(personal, files)).toEqual(expected);
});

test("after twenty places the rest is counted", () => {
  const lines = runOne(personal, { "a.csv": `cpr\n${"070956-5096\n".repeat(30)}` });
  expect(lines).toHaveLength(21);
  expect(lines.at(-1)).toBe("fail more");
});

test("no number is shown whole", () => {
  const verdicts = personal.run(viewLiteral({ "a.csv": "cpr\n070956-5096" }), SAY);
  expect(JSON.stringify(verdicts)).not.toMatch(/0956|5096/);
});
