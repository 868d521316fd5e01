import { expect, test } from "vitest";
import { changePubliccode, PUBLICCODE } from "../testing/publiccode-sample.ts";
import { runOne } from "../testing/run-one.ts";
import { maintenance } from "./maintenance.ts";

const contacts = "  type: community\n  contacts:\n    - name: Ida Eksempel\n";
const contract = (until: string) =>
  changePubliccode(contacts, `  type: contract\n  contractors:\n    - name: Firma A/S\n      until: ${until}\n`);

test.each([
  ["a person by name", PUBLICCODE, ["pass contacts publiccode.yml:23"]],
  ["nobody by name", changePubliccode("Ida Eksempel", '""'), ["fail unnamed publiccode.yml:23"]],
  ["no contacts", changePubliccode(contacts, "  type: internal\n"), ["fail unnamed publiccode.yml:21"]],
  ["the example's person", changePubliccode("Ida Eksempel", "Francesco Rossi"), ["fail example publiccode.yml:24"]],
  [
    "an example's address",
    changePubliccode("Ida Eksempel", "Ida\n      email: insert-mail@os2.eu"),
    ["fail example publiccode.yml:24"],
  ],
  ["a contract that runs", contract("2027-12-31"), ["pass contract publiccode.yml:23"]],
  ["a contract that ends today", contract("2026-11-24"), ["pass contract publiccode.yml:23"]],
  ["a contract that has ended", contract("2025-12-31"), ["fail expired publiccode.yml:25"]],
  ["a contract without an end", contract('""'), ["fail uncontracted publiccode.yml:23"]],
  ["nobody at all", changePubliccode(contacts, "  type: none\n"), ["fail nobody publiccode.yml:22"]],
  [
    "nobody, for it is obsolete",
    changePubliccode(contacts, "  type: none\n").replace("stable", "obsolete"),
    ["pass obsolete publiccode.yml:6"],
  ],
  [
    "a kind that does not exist",
    changePubliccode("community", '"internal, community"'),
    ["fail untyped publiccode.yml:22"],
  ],
  ["a file that is no file", "- a\n", ["unknown unreadable publiccode.yml"]],
])("%s", (_, text, expected) => {
  expect(runOne(maintenance, { "publiccode.yml": text })).toEqual(expected);
});
