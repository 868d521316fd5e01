import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { defineConfig, globalIgnores } from "eslint/config";
import { base, node, pure } from "@os2kit/eslint-config";
import { typescript } from "@os2kit/eslint-config/typescript";

const here = import.meta.dirname;
const purePackages = readdirSync(join(here, "packages"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .filter(({ name }) => readFileSync(join(here, "packages", name, "turbo.json"), "utf8").includes('"pure"'))
  .map(({ name }) => name);

export default defineConfig([
  globalIgnores([
    "**/dist/",
    "**/coverage/",
    "**/.turbo/",
    "templates/layers/",
    "templates/stacks/",
    "templates/cases/",
    "**/fixtures/",
    "templates/bundle.d.ts",
    "my-product/",
  ]),
  base,
  node,
  {
    settings: {
      // The versions that we are tested on, and what the root installs for the tests of every package (turbo.json).
      n: { version: "^20.19.0 || ^22.13.0 || >=24", allowModules: ["fast-check", "vitest"] },
    },
  },
  {
    // The root's own scripts use the workspaces beside them; a dependency on one would be one of every package.
    files: ["*.js", "scripts/**/*.js", "bench/**/*.js", "e2e/**/*.{js,ts}"],
    rules: { "n/no-extraneous-import": "off" },
  },
  typescript({ tsconfigRootDir: here }),
  {
    files: purePackages.map((name) => `packages/${name}/src/**/*.ts`),
    ignores: ["**/*.test.ts", "**/src/testing/**"],
    extends: [pure],
  },
  {
    files: ["packages/checks/src/**/*.ts"],
    ignores: ["**/*.test.ts"],
    rules: {
      "no-restricted-syntax": [
        "error",
        {
          selector: "Literal[regex.pattern=/\\\\p\\{(L|N|Lu|Ll)\\}/]",
          message:
            "A class of Unicode costs a third of a millisecond in every run; write the letters (docs/decisions/0010).",
        },
      ],
    },
  },
]);
