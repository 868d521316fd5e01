import { expect, test } from "vitest";
import { loadPlugins } from "./optional-plugins.js";

test("a plugin that is missing is named, with the command that installs it", async () => {
  const loading = loadPlugins("react", ["eslint-plugin-one", "eslint"], (name) => name === "eslint");
  await expect(loading).rejects.toThrowErrorMatchingInlineSnapshot(
    `[Error: @os2kit/eslint-config/react needs eslint-plugin-one, eslint. Not installed: eslint-plugin-one. Next step: npm install --save-dev eslint-plugin-one]`,
  );
});

test("what is not installed is found out", async () => {
  await expect(loadPlugins("vue", ["eslint-plugin-nobody-has"])).rejects.toThrow("eslint-plugin-nobody-has");
});

test("plugins come in the order of their names", async () => {
  const [globals, js] = await loadPlugins("node", ["globals", "@eslint/js"]);
  expect([Object.keys(globals).includes("node"), Object.keys(js)]).toEqual([true, expect.arrayContaining(["configs"])]);
});
