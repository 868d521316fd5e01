import { ESLint } from "eslint";
import { expect, test } from "vitest";
import { angular } from "./angular.js";
import { base, browser, node } from "./index.js";
import { react } from "./react.js";
import { typescript } from "./typescript.js";
import { vue } from "./vue.js";

const fixtures = `${import.meta.dirname}/fixtures`;

/** Each entry point as its README says to use it. */
const EXAMPLES = {
  node: [base, node],
  browser: [base, browser],
  react: [base, browser, react],
  vue: [base, browser, vue],
  angular: [base, browser, typescript(), angular],
  typescript: [base, typescript({ tsconfigRootDir: `${fixtures}/typescript` })],
};

/**
 * What ESLint says of an example's files whose names begin so: `file:line rule`.
 * @param {keyof typeof EXAMPLES} name
 * @param {string} file
 */
async function lint(name, file) {
  const cwd = `${fixtures}/${name}`;
  const eslint = new ESLint({ cwd, overrideConfigFile: true, overrideConfig: EXAMPLES[name].flat() });
  const results = await eslint.lintFiles(`${file}*`);
  return results.flatMap(({ filePath, messages }) =>
    messages.map(({ line, ruleId, message }) => `${filePath.slice(cwd.length + 1)}:${line} ${ruleId ?? message}`),
  );
}

test.each(/** @type {(keyof typeof EXAMPLES)[]} */ (Object.keys(EXAMPLES)))(
  "%s says nothing about clean code",
  async (name) => {
    expect(await lint(name, "clean")).toEqual([]);
  },
);

test("typescript finds what only types can tell", async () => {
  expect(await lint("typescript", "bad")).toMatchInlineSnapshot(`
    [
      "bad.ts:1 @typescript-eslint/consistent-type-imports",
      "bad.ts:3 @typescript-eslint/require-await",
      "bad.ts:3 @typescript-eslint/no-explicit-any",
      "bad.ts:4 @typescript-eslint/no-floating-promises",
      "bad.ts:5 @typescript-eslint/no-base-to-string",
      "bad.ts:5 @typescript-eslint/restrict-template-expressions",
    ]
  `);
});

test("node finds what Node.js lacks, what package.json does not name, and openings for attackers", async () => {
  expect(await lint("node", "bad")).toMatchInlineSnapshot(`
    [
      "bad.js:1 n/prefer-node-protocol",
      "bad.js:3 n/no-unsupported-features/node-builtins",
      "bad.js:4 n/no-extraneous-import",
      "bad.js:7 os2/detect-child-process",
      "bad.js:9 os2/detect-new-buffer",
      "bad.js:9 n/no-deprecated-api",
      "bad.js:10 no-eval",
    ]
  `);
});

test("browser finds markup made from text, and globals that are there by accident", async () => {
  expect(await lint("browser", "bad")).toMatchInlineSnapshot(`
    [
      "bad.js:2 no-unsanitized/property",
      "bad.js:3 no-unsanitized/method",
      "bad.js:4 no-restricted-globals",
    ]
  `);
});

test("react finds broken hooks, and what a keyboard or a screen reader cannot use", async () => {
  expect(await lint("react", "bad")).toMatchInlineSnapshot(`
    [
      "bad.jsx:5 react-hooks/rules-of-hooks",
      "bad.jsx:8 react-hooks/exhaustive-deps",
      "bad.jsx:10 jsx-a11y-x/click-events-have-key-events",
      "bad.jsx:10 jsx-a11y-x/no-static-element-interactions",
      "bad.jsx:10 no-restricted-syntax",
      "bad.jsx:11 jsx-a11y-x/alt-text",
      "bad.jsx:12 jsx-a11y-x/anchor-is-valid",
    ]
  `);
});

test("vue finds mistakes in script and template, and what a keyboard or a screen reader cannot use", async () => {
  expect(await lint("vue", "bad")).toMatchInlineSnapshot(`
    [
      "bad-card.vue:3 no-unused-vars",
      "bad-card.vue:4 eqeqeq",
      "bad-card.vue:4 no-debugger",
      "bad-card.vue:8 vuejs-accessibility/click-events-have-key-events",
      "bad-card.vue:8 vuejs-accessibility/no-static-element-interactions",
      "bad-card.vue:8 vue/require-explicit-emits",
      "bad-card.vue:9 vuejs-accessibility/alt-text",
      "bad-card.vue:10 vue/require-v-for-key",
      "bad-card.vue:10 vue/no-v-html",
    ]
  `);
});

test("angular finds mistakes in components and in templates of their own or inline", async () => {
  expect(await lint("angular", "bad")).toMatchInlineSnapshot(`
    [
      "bad.html:1 @angular-eslint/template/banana-in-box",
      "bad.html:1 @angular-eslint/template/no-autofocus",
      "bad.html:2 @angular-eslint/template/eqeqeq",
      "bad.html:2 @angular-eslint/template/no-positive-tabindex",
      "bad.html:3 @angular-eslint/template/elements-content",
      "bad.ts:6 @angular-eslint/no-output-native",
      "bad.ts:9 @angular-eslint/use-lifecycle-interface",
      "bad.ts:9 @angular-eslint/no-empty-lifecycle-method",
      "bad.ts:9 @typescript-eslint/no-empty-function",
      "bad.ts:4 @angular-eslint/template/alt-text",
      "bad.ts:4 @angular-eslint/template/click-events-have-key-events",
      "bad.ts:4 @angular-eslint/template/interactive-supports-focus",
    ]
  `);
});
