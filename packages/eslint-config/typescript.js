import prettier from "eslint-config-prettier";
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";

const FILES = ["**/*.{ts,mts,cts,tsx}"];

/**
 * For TypeScript. With a folder, also the rules that need types: they find more, take longer, and want each linted
 * file to belong to a tsconfig.json.
 * @param {{ tsconfigRootDir?: string }} [options] the folder that every tsconfig.json lies in or below
 */
export function typescript({ tsconfigRootDir } = {}) {
  const configs = tseslint.configs;
  return tsconfigRootDir === undefined
    ? defineConfig({
        name: "os2kit/typescript",
        files: FILES,
        extends: [configs.strict, configs.stylistic, prettier],
        rules: { "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }] },
      })
    : defineConfig({
        name: "os2kit/typescript-with-types",
        files: FILES,
        extends: [configs.strictTypeChecked, configs.stylisticTypeChecked, prettier],
        languageOptions: { parserOptions: { projectService: true, tsconfigRootDir } },
        rules: {
          "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
          "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
        },
      });
}
