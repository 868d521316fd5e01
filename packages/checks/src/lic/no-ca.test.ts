import { expect, test } from "vitest";
import { runOne } from "../testing/run-one.ts";
import { noCa } from "./no-ca.ts";

test.each([
  ["no text", { "README.md": "# A" }, "not-applicable none"],
  ["a guide", { "CONTRIBUTING.md": "# C\n\nSign off your commits with the DCO.\n" }, "pass keeps CONTRIBUTING.md"],
  [
    "a licence to use",
    { "CLA.md": "You grant the project a licence to use your contribution.\n" },
    "pass keeps CLA.md",
  ],
  [
    "an assignment",
    { "CLA.md": "# CLA\n\nYou hereby assign to the Company all right, title and interest.\n" },
    "fail takes CLA.md:3",
  ],
  [
    "over two lines",
    { "CONTRIBUTING.md": "Contributors transfer the\ncopyright to the company.\n" },
    "fail takes CONTRIBUTING.md:1",
  ],
  [
    "in Danish",
    { "CONTRIBUTING.md": "# B\n\nBidragydere overdrager ophavsretten til leverandøren.\n" },
    "fail takes CONTRIBUTING.md:3",
  ],
  ["a denial", { "CONTRIBUTING.md": "You do not transfer your copyright to anyone.\n" }, "pass keeps CONTRIBUTING.md"],
  [
    "a denial in Danish",
    { "CONTRIBUTING.md": "Du beholder din ophavsret og overdrager ikke rettigheder.\n" },
    "pass keeps CONTRIBUTING.md",
  ],
  [
    "an issue that is assigned",
    { "CONTRIBUTING.md": "We assign issues to all right people.\n" },
    "pass keeps CONTRIBUTING.md",
  ],
  ["a vendored agreement", { "node_modules/x/CLA.md": "You assign all rights.\n" }, "not-applicable none"],
  ["a hostile line", { "CLA.md": "assign ".repeat(100_000) }, "pass keeps CLA.md"],
])("%s", (_, files, expected) => {
  expect(runOne(noCa, files)).toEqual([expected]);
});
