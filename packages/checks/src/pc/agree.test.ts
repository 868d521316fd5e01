import { completeCard, type History } from "@os2kit/model";
import { expect, test } from "vitest";
import { changePubliccode, PUBLICCODE } from "../testing/publiccode-sample.ts";
import { runOne } from "../testing/run-one.ts";
import { agree } from "./agree.ts";

const address = "https://github.com/OS2eksempel/os2eksempel";
const product = { name: "OS2eksempel", languages: ["da", "en"] };
const card = completeCard({ product });
const history: History = {
  head: "0".repeat(40),
  shallow: false,
  total: 3,
  firstDate: "2026-01-01",
  lastDate: "2026-11-01",
  year: [],
  tags: [
    { name: "v1.9.0", date: "2026-05-01" },
    { name: "v1.10.0", date: "2026-10-01" },
  ],
  branches: [],
};
const released = (version: string, date: string) => `${PUBLICCODE}softwareVersion: ${version}\nreleaseDate: ${date}\n`;

test.each([
  ["all that can be compared", released("1.10", "2026-10-03"), "pass agrees publiccode.yml"],
  ["another address", changePubliccode("os2eksempel/os2eksempel.git", "firma/os2"), "fail url publiccode.yml:3"],
  [
    "another way to write the address",
    changePubliccode("https://github.com/os2eksempel/os2eksempel.git", "git@github.com:OS2eksempel/os2eksempel"),
    "pass agrees publiccode.yml",
  ],
  ["another name", changePubliccode("name: OS2eksempel", "name: Medusa"), "fail name publiccode.yml:2"],
  ["an old version", released("1.9", "2026-05-01"), "fail version publiccode.yml:28"],
  ["a version on its way", released("1.11.0", "2026-11-20"), "pass agrees publiccode.yml"],
  ["a version in words", released("dev", "2026-11-20"), "pass agrees publiccode.yml"],
  ["another day", released("v1.10.0", "2026-01-01"), "fail date publiccode.yml:29"],
  ["a day to come", released("1.10.0", "2027-01-01"), "fail future publiccode.yml:29"],
  ["a language that is not described", changePubliccode("  en:", "  sv:"), "fail description publiccode.yml:10"],
])("%s", (_, text, expected) => {
  expect(runOne(agree, { "publiccode.yml": text }, { address, card, history })).toEqual([expected]);
});

test.each([
  ["another licence", "EUPL-1.2", "GPL-3.0-only", "fail license publiccode.yml:20"],
  ["a choice that holds the licence", "EUPL-1.2 OR GPL-3.0-only", "GPL-3.0-only", "pass agrees publiccode.yml"],
  ["the licence that stands in every card", "EUPL-1.2", "MPL-2.0", "pass agrees publiccode.yml"],
])("%s", (_, written, licence, expected) => {
  const text = changePubliccode("MPL-2.0", written);
  const facts = { address, card: completeCard({ product, legal: { licence } }), history };
  expect(runOne(agree, { "publiccode.yml": text }, facts)).toEqual([expected]);
});

test("knows the product's other repositories", () => {
  const both = completeCard({
    product: { name: "OS2eksempel" },
    repositories: [{ name: "os2eksempel", address }],
  });
  const other = { address: "https://github.com/OS2eksempel/docs", card: both };
  expect(runOne(agree, { "publiccode.yml": PUBLICCODE }, other)).toEqual(["pass agrees publiccode.yml"]);
});

test("holds translations against availableLanguages, when there are two or more", () => {
  const files = { "publiccode.yml": PUBLICCODE, "src/i18n/da.json": "{}", "src/i18n/en.json": "{}" };
  expect(runOne(agree, files)).toEqual(["fail languages publiccode.yml:27"]);
  const other = { "publiccode.yml": PUBLICCODE, "locale/en_GB/messages.po": "", "locale/da/messages.po": "" };
  expect(runOne(agree, other)).toEqual(["fail languages publiccode.yml:27"]);
  const code = { "publiccode.yml": PUBLICCODE, "src/da.json": "{}", "src/i18n/en.json": "{}", "lib/en.ts": "" };
  expect(runOne(agree, code)).toEqual(["unknown nothing publiccode.yml"]);
});

test("says nothing of tags in a shallow clone", () => {
  const facts = { address, history: { ...history, shallow: true } };
  expect(runOne(agree, { "publiccode.yml": released("1.0", "2020-01-01") }, facts)).toEqual([
    "pass agrees publiccode.yml",
  ]);
});
