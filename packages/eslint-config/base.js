import js from "@eslint/js";
import prettier from "eslint-config-prettier";
import { defineConfig } from "eslint/config";
import { SCRIPTS } from "./files.js";
import { security } from "./security.js";

/**
 * The rules of `base`, for files of other kinds that hold scripts too.
 * @type {import("eslint").Linter.RulesRecord}
 */
export const baseRules = {
  ...js.configs.recommended.rules,
  eqeqeq: "error",
  "no-eval": "error",
  "no-implied-eval": "error",
  "no-new-func": "error",
  "no-script-url": "error",
  "no-self-compare": "error",
  "no-duplicate-imports": ["error", { allowSeparateTypeImports: true }],
  "prefer-const": "error",
  "os2/detect-bidi-characters": "error",
  "os2/detect-invisible-characters": "error",
};

/** For every script: what is nearly always a mistake, or lets an attacker in. Formatting is Prettier's. */
export const base = defineConfig({
  name: "os2kit/base",
  files: SCRIPTS,
  extends: [prettier],
  plugins: { os2: security },
  linterOptions: { reportUnusedDisableDirectives: "error", reportUnusedInlineConfigs: "error" },
  rules: baseRules,
});
