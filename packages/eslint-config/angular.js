import { defineConfig } from "eslint/config";
import { loadPlugins } from "./optional-plugins.js";

const [component, template, parser] = await loadPlugins("angular", [
  "@angular-eslint/eslint-plugin",
  "@angular-eslint/eslint-plugin-template",
  "@angular-eslint/template-parser",
]);

/**
 * @param {string} plugin
 * @param {readonly string[]} names
 * @returns {import("eslint").Linter.RulesRecord}
 */
const errors = (plugin, names) => Object.fromEntries(names.map((name) => [`${plugin}/${name}`, "error"]));

const COMPONENT = [
  ...["contextual-decorator", "contextual-lifecycle", "no-async-lifecycle-method", "no-empty-lifecycle-method"],
  ...["no-input-rename", "no-lifecycle-call", "no-output-native", "no-output-on-prefix", "no-output-rename"],
  ...["no-pipe-impure", "use-lifecycle-interface", "use-pipe-transform-interface"],
];

const MISTAKES = ["banana-in-box", "eqeqeq", "no-any", "no-duplicate-attributes", "no-negated-async"];

const ACCESSIBILITY = [
  ...["alt-text", "click-events-have-key-events", "elements-content", "interactive-supports-focus"],
  ...["label-has-associated-control", "mouse-events-have-key-events", "no-autofocus", "no-distracting-elements"],
  ...["no-positive-tabindex", "role-has-required-aria", "table-scope", "valid-aria"],
];

/** For Angular's components and their templates, inline ones too: mistakes, and what people with a disability need. */
export const angular = defineConfig([
  {
    name: "os2kit/angular",
    files: ["**/*.ts"],
    plugins: { "@angular-eslint": component, "@angular-eslint/template": template },
    processor: template.processors["extract-inline-html"],
    rules: errors("@angular-eslint", COMPONENT),
  },
  {
    name: "os2kit/angular-template",
    files: ["**/*.html"],
    plugins: { "@angular-eslint/template": template },
    languageOptions: { parser },
    rules: errors("@angular-eslint/template", [...MISTAKES, ...ACCESSIBILITY]),
  },
]);
