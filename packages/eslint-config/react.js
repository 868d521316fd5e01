import { defineConfig } from "eslint/config";
import { SCRIPTS } from "./files.js";
import { loadPlugins } from "./optional-plugins.js";

const [hooks, accessibility] = await loadPlugins("react", ["eslint-plugin-react-hooks", "eslint-plugin-jsx-a11y-x"]);

/** For React: the rules of hooks, and what people with a screen reader or a keyboard alone need. */
export const react = defineConfig({
  name: "os2kit/react",
  files: SCRIPTS,
  extends: [hooks.configs.flat.recommended, accessibility.configs.strict],
  languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } },
  rules: {
    "react-hooks/exhaustive-deps": "error",
    "no-restricted-syntax": [
      "error",
      {
        selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
        message: "Markup from others runs as script in a visitor's browser: render text, or elements made from data.",
      },
    ],
  },
});
