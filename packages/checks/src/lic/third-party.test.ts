import { expect, test } from "vitest";
import { SAY, type Verdict } from "../check.ts";
import { licenceText } from "../testing/licence-text.ts";
import { runOne, viewLiteral } from "../testing/run-one.ts";
import { thirdParty } from "./third-party.ts";

const npm = (licence: string, more = "") => ({
  "package.json": '{"dependencies":{"x":"1"}}',
  "package-lock.json": `{"packages":{"":{"license":"UNLICENSED"},"node_modules/@a/x":{"license":"${licence}"${more}}}}`,
});
const composer = (licence: string) => ({
  "composer.json": '{"require":{"a/x":"1"}}',
  "composer.lock": `{"packages":[{"name":"a/x","license":["${licence}"]}]}`,
});

test.each([
  ["no libraries", { "package.json": "{}" }, "not-applicable none"],
  ["no lock file", { "package.json": '{"dependencies":{"x":"1"}}' }, "unknown unknown"],
  ["a lock file that names no licences", { "go.mod": "require a.b/c v1\n", "go.sum": "" }, "unknown unknown"],
  ["a broken lock file", { "package.json": '{"dependencies":{"x":"1"}}', "package-lock.json": "{" }, "unknown unknown"],
  ["npm", npm("MIT"), "pass open package-lock.json"],
  ["Composer", composer("MIT"), "pass open composer.lock"],
  ["a closed one", npm("UNLICENSED"), "fail closed package-lock.json"],
  ["a closed tool for development only", npm("BUSL-1.1", ',"dev":true'), "unknown unknown"],
  [
    "the GPL below a weaker licence",
    { ...composer("GPL-3.0-or-later"), LICENSE: licenceText("MIT") },
    "pass copyleft composer.lock",
  ],
  [
    "the GPL below the GPL",
    { ...composer("GPL-3.0-or-later"), LICENSE: licenceText("GPL-3.0-only") },
    "pass open composer.lock",
  ],
  ["a choice", npm("MIT OR GPL-3.0-only"), "pass open package-lock.json"],
])("%s", (_, files, expected) => {
  expect(runOne(thirdParty, files)).toEqual([expected]);
});

test("names the libraries", () => {
  const verdicts = thirdParty.run(viewLiteral(npm("SSPL-1.0")), SAY) as readonly Verdict[];
  expect(verdicts[0]?.values).toMatchObject({ strong: 1, examples: "@a/x (SSPL-1.0)" });
});
