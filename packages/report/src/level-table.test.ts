import { expect, test } from "vitest";
import { levelTable } from "./level-table.ts";
import { sampleCheck } from "./testing/sample-check.ts";

test("one row a level, one column a state, numbers to the right", () => {
  expect(levelTable(sampleCheck(), "da").join("\n")).toMatchInlineSnapshot(`
    "Niveau     dokumenteret  delvist  mangler  angivet  forklaret  for mennesker
    sandkasse             -        -        2        -          -              4
    1                     -        -        -        -          -             10
    2                     -        -        -        -          -             19
    3                     -        -        -        -          -              8"
  `);
});
