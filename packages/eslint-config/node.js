import { defineConfig } from "eslint/config";
import n from "eslint-plugin-n";
import globals from "globals";
import { SCRIPTS } from "./files.js";
import { security } from "./security.js";

/** For code that Node.js runs: what its version has, and imports of what package.json names. */
export const node = defineConfig({
  name: "os2kit/node",
  files: SCRIPTS,
  plugins: { n, os2: security },
  languageOptions: { globals: globals.node },
  rules: {
    "n/no-deprecated-api": "error",
    "n/no-extraneous-import": "error",
    "n/no-extraneous-require": "error",
    "n/no-unsupported-features/es-builtins": "error",
    // What has been there for years as an experiment, such as fetch, may be used.
    "n/no-unsupported-features/node-builtins": [
      "error",
      { allowExperimental: true, ignores: ["import.meta.dirname", "import.meta.filename"] },
    ],
    "n/prefer-node-protocol": "error",
    "os2/detect-child-process": "error",
    "os2/detect-new-buffer": "error",
    "os2/detect-pseudoRandomBytes": "error",
  },
});
