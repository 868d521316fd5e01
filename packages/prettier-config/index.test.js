import { check, format } from "prettier";
import { expect, test } from "vitest";
import config from "./index.js";

/** @param {string} text @param {string} filepath */
const formatAs = (text, filepath) => format(text, { ...config, filepath });

test("code gets 120 columns, double quotes and semicolons", async () => {
  const code = "export const names = ['one',\n'two'].map( (name)=>name.toUpperCase() )";
  expect(await formatAs(code, "sample.ts")).toBe(
    'export const names = ["one", "two"].map((name) => name.toUpperCase());\n',
  );
  expect(await formatAs(`f("${"a".repeat(113)}");`, "sample.ts")).toHaveLength(120);
  expect(await formatAs(`f("${"a".repeat(60)}", "${"b".repeat(60)}");`, "sample.ts")).toMatch(/^f\(\n/);
});

test("prose keeps its line breaks, however long the lines are", async () => {
  const prose = `${"word ".repeat(40)}end.\nA new line.\n`;
  expect(await formatAs(prose, "sample.md")).toBe(prose);
});

test("formatted text passes, other text does not", async () => {
  const options = { ...config, filepath: "sample.yml" };
  expect(await check('name: "OS2eksempel"\n', options)).toBe(true);
  expect(await check("name:   'OS2eksempel'\n", options)).toBe(false);
});
