import type { Card } from "@os2kit/model";
import { expect, test } from "vitest";
import { runOne } from "../testing/run-one.ts";
import { thirdReview } from "./third-review.ts";

const DA =
  "# Gennemgang\n\nKoden i version 2.4 blev gennemgået af Karen Hansen fra Aarhus Kommune. Tre fund, alle rettet.\n";
const EN =
  "# Review\n\nDate: 3 March 2026\n\nReviewer: Improsec A/S\n\nTwo findings, both fixed in version 2.5 by May.\n";
const PATH = "docs/reviews/2026-03-01.md";

test.each([
  ["a person, the date in the name", { [PATH]: DA }, `pass recent ${PATH}:1`],
  [
    "a firm, the date in the text",
    {
      "docs/reviews/improsec.md": EN,
    },
    "pass recent docs/reviews/improsec.md:1",
  ],
  ["the newest of several", { "docs/reviews/2019-03-01.md": DA, [PATH]: DA }, `pass recent ${PATH}:1`],
  [
    "a section",
    {
      "docs/security.md":
        "# S\n\n## Penetration test\n\nDone on 2025-10-01 by Karen Hansen of Improsec; two findings, both mended.\n",
    },
    "pass recent docs/security.md:3",
  ],
  ["old", { "docs/reviews/2019-03-01.md": DA }, "fail old docs/reviews/2019-03-01.md:1"],
  [
    "a date to come",
    { "docs/reviews/plan.md": DA.replace("Tre", "Den 1. maj 2027 igen. Tre") },
    "fail no-date docs/reviews/plan.md:1",
  ],
  [
    "nobody",
    { [PATH]: "# Review\n\nThe code was looked at, and nothing serious was found in it.\n" },
    `fail no-name ${PATH}:1`,
  ],
  [
    "the stamped page",
    { "docs/reviews/index.md": "# Gennemgange\n\n**Ikke besvaret endnu:** Er koden blevet gennemgået?\n" },
    "open open docs/reviews/index.md:3",
  ],
  [
    "the stamped page beside a review",
    { "docs/reviews/index.md": "# G\n\n**Ikke besvaret endnu:** næste?\n", [PATH]: DA },
    `pass recent ${PATH}:1`,
  ],
  [
    "how colleagues review each other",
    { "CONTRIBUTING.md": "# C\n\n## Code review\n\nSince 2025-01-01 each change is reviewed by Karen Hansen.\n" },
    "fail missing",
  ],
  ["nothing", {}, "fail missing"],
])("%s", (_, files, expected) => {
  expect(runOne(thirdReview, files)).toEqual([expected]);
});

test("whoever supplies the code is not independent of it", () => {
  const card = { organisation: { suppliers: [{ name: "Improsec" }] } } as unknown as Card;
  const files = { [PATH]: "# R\n\nVersion 2.4 was reviewed by Improsec A/S, with two findings.\n" };
  expect(runOne(thirdReview, files, { card })).toEqual([`fail supplier ${PATH}:1`]);
});

test("below level 2 nobody asks for one", () => {
  expect(runOne(thirdReview, {}, { level: "1" })).toEqual(["not-applicable not-yet"]);
});
