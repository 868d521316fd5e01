import { base, node } from "@os2kit/eslint-config";
import { typescript } from "@os2kit/eslint-config/typescript";
import { defineConfig, globalIgnores } from "eslint/config";

export default defineConfig([
  globalIgnores(["dist/", "coverage/", "docs/"]),
  base,
  node,
  typescript({ tsconfigRootDir: import.meta.dirname }),
]);
