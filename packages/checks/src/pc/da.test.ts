import { completeCard } from "@os2kit/model";
import { expect, test } from "vitest";
import { changePubliccode, PUBLICCODE } from "../testing/publiccode-sample.ts";
import { runOne } from "../testing/run-one.ts";
import { da } from "./da.ts";

test.each([
  ["both languages and Denmark", PUBLICCODE, ["pass both publiccode.yml"]],
  [
    "languages with a region",
    changePubliccode("  da:", "  da-DK:").replace("  en:", "  en-GB:"),
    ["pass both publiccode.yml"],
  ],
  ["no English", changePubliccode("  en:", "  sv:"), ["fail language publiccode.yml:10"]],
  [
    "no Danish, and no country",
    changePubliccode("  da:", "  sv:").replace("[DK]", "[SE]"),
    ["fail language publiccode.yml:10", "fail country publiccode.yml:9"],
  ],
  ["no audience", changePubliccode("intendedAudience:\n  countries: [DK]\n", ""), ["fail country publiccode.yml:1"]],
  [
    "one text under both",
    PUBLICCODE.replace(/The solution.*/, /Løsningen.*/.exec(PUBLICCODE)?.[0] ?? ""),
    ["fail same publiccode.yml:15"],
  ],
  [
    "a description that is no group",
    PUBLICCODE.replace(/ {2}da:\n(?: {4}.*\n)+/, "  da: kort\n"),
    ["fail language publiccode.yml:10"],
  ],
])("%s", (_, text, expected) => {
  expect(runOne(da, { "publiccode.yml": text })).toEqual(expected);
});

test("waits for a person where the card has no text in that language", () => {
  const card = completeCard({ product: { name: "OS2eksempel", summary: { da: "Giver overblik." } } });
  const files = { "publiccode.yml": changePubliccode("  en:", "  sv:") };
  expect(runOne(da, files, { card })).toEqual(["open unwritten product.summary"]);
});
