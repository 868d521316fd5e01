import { completeCard } from "@os2kit/model";
import { expect, test } from "vitest";
import { runOne } from "../testing/run-one.ts";
import { value } from "./value.ts";

test.each([
  ["nothing", { "README.md": "# X\n\nX er et system til kommuner.\n" }, "open missing"],
  [
    "a section in Danish",
    { "README.md": "# X\n\n## Nytte\n\nAarhus Kommune sparer 200 timer om året.\n" },
    "pass found README.md:3",
  ],
  [
    "a section in English",
    { "README.md": "# X\n\n## Benefits\n\nThe Municipality of Odense saves 15 % of the licence costs.\n" },
    "pass found README.md:3",
  ],
  [
    "quality counts as well",
    { "README.md": "# X\n\n## Gevinst\n\nFærre fejl i sagerne hos Digitaliseringsstyrelsen.\n" },
    "pass found README.md:3",
  ],
  [
    "running text",
    { "README.md": "# X\n\nX er et system. Med det sparer Vejle omkring 3 mio. kr. om året.\n" },
    "pass found README.md:3",
  ],
  [
    "a business case",
    { "docs/communication/business-case.md": "# Business case\n\nRegion Midtjylland reducerer ventetid med 2 dage.\n" },
    "pass found docs/communication/business-case.md:1",
  ],
  [
    "nobody named",
    { "README.md": "# X\n\nX is a system that reduces costs for each municipality.\n" },
    "fail noAuthority README.md:3",
  ],
  [
    "no authority is called Den Kommune",
    { "README.md": "# X\n\n## Nytte\n\nEnhver Kommune sparer 10 timer om ugen.\n" },
    "fail noAuthority README.md:3",
  ],
  [
    "nothing gained",
    { "README.md": "# X\n\n## Nytte\n\nTil stor gavn for Aarhus Kommune.\n" },
    "fail noGain README.md:3",
  ],
  [
    "praise",
    { "README.md": "# X\n\n## Fordele\n\nLøsningen er til stor gavn for alle.\n" },
    "fail general README.md:3",
  ],
  [
    "praise of a tool",
    { "README.md": "# X\n\n## Development\n\n### Benefits\n\nDDEV is quick and reliable.\n" },
    "open missing",
  ],
  ["our template", { "README.md": "# X\n\n## Nytte\n\n**Ikke besvaret endnu:** hvad?\n" }, "open open README.md:5"],
  ["a template", { "README.md": "# X\n\n## Value\n\n[Insert the value here]\n" }, "fail leftover README.md:5"],
  [
    "a word in passing",
    { "README.md": "# X\n\nThis avoids hindering performance more than needed.\n" },
    "open missing",
  ],
])("%s", (_, files, expected) => {
  expect(runOne(value, files)).toEqual([expected]);
});

test.each([
  ["answered", "Eksempel Kommune sparer 200 timer om året.", "pass declared product.value"],
  ["no authority", "Vi sparer 200 timer om året.", "fail noAuthority product.value"],
  ["no gain", "Eksempel Kommune er glad for det.", "fail noGain product.value"],
  ["empty", undefined, "open missing product.value"],
])("the card: %s", (_, words, expected) => {
  const card = completeCard({ product: { name: "X", ...(words === undefined ? {} : { value: { da: words } }) } });
  expect(runOne(value, { "README.md": "# X\n" }, { card })).toEqual([expected]);
});

test("a body that the card names is an authority, however it is called", () => {
  const card = completeCard({ product: { name: "X" }, organisation: { users: ["Fællesindkøb Fyn"] } });
  const files = { "README.md": "# X\n\n## Nytte\n\nFællesindkøb Fyn sparer 10 timer om ugen.\n" };
  expect(runOne(value, files, { card })).toEqual(["pass found README.md:3"]);
});
