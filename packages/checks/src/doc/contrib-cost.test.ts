import { expect, test } from "vitest";
import { runOne } from "../testing/run-one.ts";
import { contribCost } from "./contrib-cost.ts";

test.each([
  ["nothing", { "README.md": "# X\n" }, "fail missing"],
  [
    "a sentence in Danish",
    { "CONTRIBUTING.md": "# B\n\nStyregruppen betaler for gennemgang af bidrag.\n" },
    "pass found CONTRIBUTING.md:3",
  ],
  [
    "a page on the economy",
    { "docs/economy.md": "# E\n\nThe cost of reviewing a contribution is paid from the yearly fee.\n" },
    "pass found docs/economy.md:3",
  ],
  ["the price of joining", { "docs/economy.md": "# E\n\nEn kommune betaler et årligt vederlag.\n" }, "fail missing"],
  [
    "waiting",
    { "docs/economy.md": "# E\n\n**Ikke besvaret endnu:** Hvem betaler for gennemgang af bidrag?\n" },
    "open open docs/economy.md:3",
  ],
])("%s", (_, files, expected) => {
  expect(runOne(contribCost, files)).toEqual([expected]);
});
