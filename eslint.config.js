import { defineConfig, globalIgnores } from "eslint/config";
import { base, node, pure, typescript } from "@os2kit/eslint-config";

export default defineConfig([
  globalIgnores([
    "**/dist/",
    "**/coverage/",
    "**/.turbo/",
    "templates/layers/",
    "templates/stacks/",
    "**/fixtures/",
    "templates/bundle.d.ts",
  ]),
  base,
  node,
  typescript({ tsconfigRootDir: import.meta.dirname }),
  { files: ["packages/{model,engine}/src/**/*.ts"], ignores: ["**/*.test.ts"], extends: [pure] },
]);
