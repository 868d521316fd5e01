import { expect, test } from "vitest";
import { runOne } from "../testing/run-one.ts";
import { valid } from "./valid.ts";

const base = `cff-version: 1.2.0
message: Henvis sådan, hvis I bruger softwaren.
title: OS2eksempel
authors:
  - family-names: Eksempel
    given-names: Ida
  - name: OS2
    website: https://os2.eu
license: MPL-2.0
date-released: 2026-11-01
version: 1.10
keywords: [høringer]
`;

test.each([
  ["a file that is right", base, ["pass valid CITATION.cff"]],
  ["two licences", base.replace("MPL-2.0", "[MPL-2.0, EUPL-1.2]"), ["pass valid CITATION.cff"]],
  ["no authors", base.replace(/authors:\n( .*\n)+/, ""), ["fail missing CITATION.cff:1"]],
  ["an empty list of authors", base.replace(/authors:\n( .*\n)+/, "authors: []\n"), ["fail list CITATION.cff:4"]],
  ["an author without a name", base.replace("name: OS2", "city: Aarhus"), ["fail nobody CITATION.cff:7"]],
  ["fields that do not exist", `${base}licence: MIT\n`, ["fail unknown CITATION.cff:13"]],
  ["a person's field in an organisation", base.replace("website:", "affiliation:"), ["fail unknown CITATION.cff:8"]],
  [
    "values of a wrong form",
    base.replace("1.2.0", "1.1.0").replace("MPL-2.0", "MPL 2").replace("2026-11-01", "1.11.2026"),
    ["fail value CITATION.cff:1", "fail value CITATION.cff:9", "fail value CITATION.cff:10"],
  ],
  ["identifiers", `${base}identifiers:\n  - type: doi\n`, ["fail missing CITATION.cff:14"]],
  ["a work", `${base}preferred-citation: {title: x, type: article}\n`, ["fail missing CITATION.cff:13"]],
  ["a list for a text", base.replace("OS2eksempel", "[a]"), ["fail text CITATION.cff:3"]],
  ["the forge's example", base.replace("OS2eksempel", "My Research Software"), ["fail example CITATION.cff:3"]],
  ["broken YAML", "title: [", ["fail yaml CITATION.cff:1"]],
  ["a text", "cite us\n", ["fail yaml CITATION.cff:1"]],
])("%s", (_, text, expected) => {
  expect(runOne(valid, { "CITATION.cff": text })).toEqual(expected);
});

test("does not ask for the file, but for its name", () => {
  expect(runOne(valid, {})).toEqual(["not-applicable absent"]);
  expect(runOne(valid, { "citation.cff": base })).toEqual(["fail name citation.cff"]);
});

test("tells twenty faults of many", () => {
  expect(runOne(valid, { "CITATION.cff": `${base}references: [${"1,".repeat(5000)}]\n` })).toHaveLength(20);
});
