import { expect, test } from "vitest";
import { runOne } from "../testing/run-one.ts";
import { nis2 } from "./nis2.ts";

test.each([
  [
    "a paragraph",
    "For NIS2-omfattede anvendere: komponentlisten følger hver udgivelse, og hver version støttes i to år.",
    "pass found docs/operations.md:3",
  ],
  ["the directive by its number", "Nothing here falls under directive 2022/2555.", "open named docs/operations.md:3"],
  [
    "a line that waits",
    "**Ikke besvaret endnu:** Hvad skal de anvendere have, der er omfattet af NIS2?",
    "open waits docs/operations.md:3",
  ],
  ["other words", "A paragraph of more than ten words that names no law of the European Union.", "open silent"],
])("%s", (_, text, expected) => {
  expect(runOne(nis2, { "docs/operations.md": `# Drift\n\n${text}\n` })).toEqual([expected]);
});

test("asks where there is code", () => {
  expect(runOne(nis2, {})).toEqual(["open silent"]);
  expect(runOne(nis2, {}, { kind: "docs" })).toEqual(["not-applicable elsewhere"]);
});
