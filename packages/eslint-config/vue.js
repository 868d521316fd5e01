import prettier from "eslint-config-prettier";
import { defineConfig } from "eslint/config";
import globals from "globals";
import tseslint from "typescript-eslint";
import { baseRules } from "./base.js";
import { loadPlugins } from "./optional-plugins.js";
import { security } from "./security.js";

const [plugin, accessibility] = await loadPlugins("vue", ["eslint-plugin-vue", "eslint-plugin-vuejs-accessibility"]);

/** For Vue's components, in JavaScript or TypeScript: mistakes in them, and what hinders people with a disability. */
export const vue = defineConfig({
  name: "os2kit/vue",
  files: ["**/*.vue"],
  extends: [plugin.configs["flat/recommended"], accessibility.configs["flat/recommended"], prettier],
  plugins: { os2: security },
  languageOptions: { globals: globals.browser, parserOptions: { parser: tseslint.parser } },
  rules: {
    ...baseRules,
    "vue/no-v-html": "error",
  },
});
