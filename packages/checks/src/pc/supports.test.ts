import { expect, test } from "vitest";
import { PUBLICCODE } from "../testing/publiccode-sample.ts";
import { runOne } from "../testing/run-one.ts";
import { supports } from "./supports.ts";

const paper = {
  "docs/operations.md":
    "# Drift\n\nFor anvendere under NIS2: komponentlisten følger hver udgivelse, og hver version støttes i to år.\n",
};
const listed = (id: string) => ({ "publiccode.yml": `${PUBLICCODE}supports:\n  - id: ${id}\n` });

test.each([
  ["nothing to list", { "publiccode.yml": PUBLICCODE }, "not-applicable nothing"],
  ["what the papers account for", { ...listed("alias:nis2"), ...paper }, "pass listed publiccode.yml:28"],
  [
    "the same by its address",
    { ...listed("https://eur-lex.europa.eu/eli/dir/2022/2555/oj"), ...paper },
    "pass listed publiccode.yml:28",
  ],
  ["papers that it does not name", { "publiccode.yml": PUBLICCODE, ...paper }, "open unlisted publiccode.yml:1"],
  [
    "papers that wait for answers",
    {
      "publiccode.yml": PUBLICCODE,
      "docs/operations.md": `${paper["docs/operations.md"]}\n**Ikke besvaret endnu:** hvem?\n`,
    },
    "not-applicable nothing",
  ],
  ["a list of its own", listed("alias:gdpr"), "pass listed publiccode.yml:28"],
  ["no file", paper, "not-applicable absent"],
])("%s", (_, files, expected) => {
  expect(runOne(supports, files)).toEqual([expected]);
});
