import prettier from "eslint-config-prettier";
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";

/**
 * For TypeScript, with the rules that need types. Each linted file must belong to a tsconfig.json.
 * @param {{ tsconfigRootDir: string }} options the folder that every tsconfig.json lies in or below
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
