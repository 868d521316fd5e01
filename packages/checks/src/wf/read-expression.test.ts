import { expect, test } from "vitest";
import { readExpression } from "./read-expression.ts";

test.each([
  ["github.event.Issue.title", "github.event.issue.title", "github.event.issue.title"],
  ["github.event['issue'].title", "github.event.issue.title", "github.event.issue.title"],
  ["github.event.commits[0].message", "github.event.commits.*.message", "github.event.commits.*.message"],
  ["github.event.commits.*.message", "github.event.commits.*.message", "github.event.commits.*.message"],
  ["matrix[inputs.key]", "inputs.key matrix.*", "matrix.*"],
  ["toJSON(github.event)", "github.event", "github.event.*"],
  ["contains(github.event.issue.title, 'x')", "github.event.issue.title", ""],
  ["github.head_ref == 'x'", "github.head_ref", ""],
  ["!github.head_ref", "github.head_ref", ""],
  ["github.head_ref && 'a' || github.sha", "github.head_ref github.sha", "github.sha"],
  ["github.head_ref || github.sha", "github.head_ref github.sha", "github.head_ref github.sha"],
  ["format('it''s {0}', (inputs.a))", "inputs.a", "inputs.a"],
  ["fromJSON(needs.a.outputs.b).c[1]", "needs.a.outputs.b", "needs.a.outputs.b"],
  ["always() && steps.x.outputs.true == 1.5e3", "steps.x.outputs.true", ""],
  ["0x1F <= -1", "", ""],
])("%s", (text, references, results) => {
  const expression = readExpression(text);
  expect(expression.references.join(" ")).toBe(references);
  expect(expression.results.join(" ")).toBe(results);
  expect(expression.problem).toBeUndefined();
});

test.each([
  ["", ""],
  ["github.", ""],
  ["a b", "b"],
  ['github.ref == "main"', '"main"'],
  ["github.ref = 'x'", "= 'x'"],
  ["(a", ""],
  ["f(a,)", ")"],
  ["a == 'open", "'open"],
  ["a + b", "+ b"],
])("cannot be read: %s", (text, problem) => {
  expect(readExpression(text).problem).toBe(problem);
});

test("takes time in proportion to the length", () => {
  const start = performance.now();
  readExpression("(".repeat(200_000));
  readExpression("a".repeat(200_000));
  readExpression("''".repeat(200_000));
  readExpression(" ".repeat(200_000));
  readExpression("!".repeat(200_000));
  expect(performance.now() - start).toBeLessThan(1000);
});
