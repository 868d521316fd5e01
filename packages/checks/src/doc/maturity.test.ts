import { completeCard } from "@os2kit/model";
import { expect, test } from "vitest";
import { runOne } from "../testing/run-one.ts";
import { maturity } from "./maturity.ts";

const publiccode = (status: string) => ({ "publiccode.yml": `name: X\ndevelopmentStatus: ${status}\n` });

test.each([
  ["nothing", { "README.md": "# X\n\nA stable alternative for operation.\n" }, "fail missing"],
  ["publiccode.yml", publiccode("stable"), "pass stated publiccode.yml:2"],
  [
    "publiccode.yml with a mistake elsewhere",
    { "Publiccode.yml": "name: X\ndevelopmentStatus: stable\nfeatures:\nDEVICES\n  - a\n" },
    "pass stated Publiccode.yml:2",
  ],
  ["an unknown word", publiccode("finished"), "fail missing"],
  [
    "a heading",
    { "README.md": "# X\n\n## Status\n\nProduktet er i drift hos ti kommuner.\n" },
    "pass stated README.md:5",
  ],
  ["a badge", { "README.md": "![s](https://img.shields.io/badge/status-beta-yellow)\n" }, "pass stated README.md:1"],
  ["a warning above all", { "README.md": "**This project is discontinued.**\n\n# X\n" }, "pass stated README.md:1"],
  ["under way, in Danish", { "README.md": "# X\n\nLøsningen er under udvikling.\n" }, "pass stated README.md:3"],
  [
    "closed, and stable",
    { ...publiccode("stable"), "README.md": "**This project is no longer maintained.**\n" },
    "fail disagree publiccode.yml:2",
  ],
  [
    "a trial goes with both",
    { ...publiccode("beta"), "README.md": "# X\n\n## Status\n\nIn production.\n" },
    "pass stated publiccode.yml:2",
  ],
  ["broken YAML", { "publiccode.yml": "developmentStatus: [stable\n" }, "fail missing"],
])("%s", (_, files, expected) => {
  expect(runOne(maturity, files)).toEqual([expected]);
});

test.each([
  ["alone", {}, "product", "pass stated product.stage"],
  ["agreeing", publiccode("development"), "project", "pass stated publiccode.yml:2"],
  ["differing", publiccode("development"), "product", "fail disagree publiccode.yml:2"],
])("the card: %s", (_, files, stage, expected) => {
  const card = completeCard({ product: { name: "X", stage } });
  expect(runOne(maturity, files, { card })).toEqual([expected]);
});
