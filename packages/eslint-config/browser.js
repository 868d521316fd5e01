import { defineConfig } from "eslint/config";
// @ts-expect-error it ships no types
import unsanitized from "eslint-plugin-no-unsanitized";
import globals from "globals";
import { SCRIPTS } from "./files.js";

/** For code that browsers run: their globals, and no markup made from text that may be somebody else's. */
export const browser = defineConfig({
  name: "os2kit/browser",
  files: SCRIPTS,
  plugins: { "no-unsanitized": unsanitized },
  languageOptions: { globals: globals.browser },
  rules: {
    "no-unsanitized/method": "error",
    "no-unsanitized/property": "error",
    "no-restricted-globals": [
      "error",
      ...["event", "name", "status", "length", "parent", "top", "origin", "find", "stop", "open", "close"].map(
        (name) => ({
          name,
          message: `Write window.${name} if you mean the browser's; a variable was probably left out.`,
        }),
      ),
    ],
  },
});
