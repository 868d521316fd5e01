import { ESLint } from "eslint";
import globals from "globals";
import { expect, test } from "vitest";
import { base, node, pure } from "./index.js";

/**
 * The ids of the rules that code breaks, in order of place.
 * @param {string} code
 * @param {import("eslint").Linter.Config[][]} parts
 */
async function lint(code, ...parts) {
  const eslint = new ESLint({ overrideConfigFile: true, overrideConfig: parts.flat() });
  const results = await eslint.lintText(code, { filePath: "sample.js" });
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => ruleId ?? message));
}

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

const anywhere = [{ languageOptions: { globals: globals.node } }];

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
  expect(await lint(code, anywhere, pure)).toEqual([rule]);
});

test("pure allows a date that was given, and other packages", async () => {
  const code = 'import { parse } from "yaml";\nexport const year = (text) => new Date(parse(text)).getUTCFullYear();\n';
  expect(await lint(code, base, anywhere, pure)).toEqual([]);
});
