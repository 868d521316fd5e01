import js from "@eslint/js";
import prettier from "eslint-config-prettier";
import { defineConfig } from "eslint/config";
import globals from "globals";
import tseslint from "typescript-eslint";

/** For every JavaScript file: what is nearly always a mistake. Formatting is Prettier's. */
export const base = defineConfig({
  name: "os2kit/base",
  files: ["**/*.{js,mjs,cjs,ts,mts,cts}"],
  extends: [js.configs.recommended, prettier],
  rules: {
    eqeqeq: "error",
    "no-eval": "error",
    "no-implied-eval": "error",
    "no-new-func": "error",
    "no-script-url": "error",
    "prefer-const": "error",
  },
});

/** For code that Node runs. */
export const node = defineConfig({
  name: "os2kit/node",
  files: ["**/*.{js,mjs,cjs,ts,mts,cts}"],
  languageOptions: { globals: globals.node },
});

/**
 * For TypeScript, with the rules that need types.
 * @param {{ tsconfigRootDir: string }} options the folder where the nearest tsconfig.json files are looked for
 */
export function typescript({ tsconfigRootDir }) {
  return defineConfig({
    name: "os2kit/typescript",
    files: ["**/*.{ts,mts,cts}"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked, prettier],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir } },
    rules: {
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
    },
  });
}

const CLOCK = "A pure package gives the same result at any time: take the date as an argument.";

/** For code that must run anywhere and always give the same result: no files, network, process or clock. */
export const pure = defineConfig({
  name: "os2kit/pure",
  rules: {
    "no-restricted-imports": ["error", { patterns: [{ group: ["node:*"], message: "A pure package does no I/O." }] }],
    "no-restricted-globals": ["error", "process", "fetch", "setTimeout", "setInterval", "localStorage"],
    "no-restricted-syntax": [
      "error",
      { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: CLOCK },
    ],
    "no-restricted-properties": [
      "error",
      { object: "Date", property: "now", message: CLOCK },
      { object: "Math", property: "random", message: "A pure package gives the same result each time." },
    ],
  },
});
