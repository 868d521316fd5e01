import { expect, test } from "vitest";
import { runOne } from "../testing/run-one.ts";
import { iea } from "./iea.ts";

test.each([
  [
    "a paragraph",
    "Produktet er ingen tjeneste på tværs af grænser, så forordning 2024/903 (et interoperabelt Europa) kræver ingen vurdering.",
    "pass found docs/operations.md:3",
  ],
  [
    "in English",
    "No interoperability assessment is needed, since the product serves one country's municipalities only.",
    "pass found docs/operations.md:3",
  ],
  ["a name alone", "See the Interoperable Europe Act.", "open named docs/operations.md:3"],
  ["other words", "The interoperability of the API with other systems is tested in every release.", "open silent"],
])("%s", (_, text, expected) => {
  expect(runOne(iea, { "docs/operations.md": `# Drift\n\n${text}\n` })).toEqual([expected]);
});

test("asks where there is code", () => {
  expect(runOne(iea, {})).toEqual(["open silent"]);
  expect(runOne(iea, {}, { kind: "docs" })).toEqual(["not-applicable elsewhere"]);
});
