import { expect, test } from "vitest";
import { runOne } from "../testing/run-one.ts";
import { vendor } from "./vendor.ts";

const uses = (...names: string[]) => ({
  "package.json": JSON.stringify({ dependencies: Object.fromEntries(names.map((name) => [name, "1.0.0"])) }),
});

test.each([
  ["no package list", {}, ["not-applicable unlisted"]],
  ["open packages", uses("fastify", "pg"), ["pass none"]],
  ["a closed database that nobody names", { ...uses("mssql"), "README.md": "# A\n" }, ["fail unsaid package.json"]],
  [
    "a closed database that the README names",
    { ...uses("mssql"), "README.md": "Needs SQL Server.\n" },
    ["pass said README.md"],
  ],
  [
    "a cloud in publiccode.yml",
    { ...uses("@azure/identity"), "publiccode.yml": "dependsOn: {proprietary: [{name: Azure}]}\n" },
    ["pass said publiccode.yml"],
  ],
  ["two of them", uses("mssql", "aws-sdk"), ["fail unsaid package.json", "fail unsaid package.json"]],
])("%s", (_, files, expected) => {
  expect(runOne(vendor, files)).toEqual(expected);
});
