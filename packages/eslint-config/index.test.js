import { ESLint } from "eslint";
import { expect, test } from "vitest";
import { base, node, pure } from "./index.js";
import { typescript } from "./typescript.js";

const fixtures = `${import.meta.dirname}/fixtures`;

/**
 * The ids of the rules that a file breaks, in order of place.
 * @param {import("eslint").Linter.Config[]} config
 * @param {(eslint: ESLint) => Promise<ESLint.LintResult[]>} run
 */
async function findRules(config, run) {
  const eslint = new ESLint({ cwd: fixtures, overrideConfigFile: true, overrideConfig: config });
  const results = await run(eslint);
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => ruleId ?? message));
}

/** @param {string} code @param {import("eslint").Linter.Config[][]} parts */
const lint = (code, ...parts) => findRules(parts.flat(), (eslint) => eslint.lintText(code, { filePath: "sample.js" }));

/** @param {string} file */
const lintTyped = (file) =>
  findRules([...base, ...typescript({ tsconfigRootDir: fixtures })], (eslint) => eslint.lintFiles(file));

test("base finds what is nearly always a mistake", async () => {
  const code = 'let answer = eval("1");\nif (answer == 1) missing();\n';
  expect(await lint(code, base)).toEqual(["prefer-const", "no-eval", "eqeqeq", "no-undef"]);
});

test("base says nothing about clean code, however it is formatted", async () => {
  expect(await lint("export function double( n ){return n*2}", base)).toEqual([]);
});

test("node knows Node's globals", async () => {
  const code = "export const folder = process.cwd();\n";
  expect(await lint(code, base)).toEqual(["no-undef"]);
  expect(await lint(code, base, node)).toEqual([]);
});

test.each([
  ['import "node:fs";', "no-restricted-imports"],
  ['import "node:child_process";', "no-restricted-imports"],
  ['import "node:http";', "no-restricted-imports"],
  ['import "fs/promises";', "no-restricted-imports"],
  ['export * from "node:path";', "no-restricted-imports"],
  ['await import("node:fs");', "no-restricted-syntax"],
  ['await import("fs/promises");', "no-restricted-syntax"],
  ["process.exit();", "no-restricted-globals"],
  ["globalThis.process.exit();", "no-restricted-globals"],
  ['fetch("https://example.org");', "no-restricted-globals"],
  ["setTimeout(() => {}, 1);", "no-restricted-globals"],
  ["new Date();", "no-restricted-syntax"],
  ["Date();", "no-restricted-syntax"],
  ["Date.now();", "no-restricted-properties"],
  ["Math.random();", "no-restricted-properties"],
  ["crypto.randomUUID();", "no-restricted-properties"],
])("pure refuses %s", async (code, rule) => {
  expect(await lint(code, node, pure)).toEqual([rule]);
});

test("pure allows a date that was given, and other packages", async () => {
  const code = 'import { parse } from "yaml";\nexport const year = (text) => new Date(parse(text)).getUTCFullYear();\n';
  expect(await lint(code, base, node, pure)).toEqual([]);
});

test("typescript finds what only types can tell", async () => {
  expect(await lintTyped("bad.ts")).toEqual([
    "@typescript-eslint/consistent-type-imports",
    "@typescript-eslint/require-await",
    "@typescript-eslint/no-explicit-any",
    "@typescript-eslint/no-floating-promises",
    "@typescript-eslint/no-base-to-string",
    "@typescript-eslint/restrict-template-expressions",
  ]);
});

test("typescript says nothing about clean code", async () => {
  expect(await lintTyped("clean.ts")).toEqual([]);
});
