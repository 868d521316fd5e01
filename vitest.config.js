import { readdirSync } from "node:fs";
import { basename } from "node:path";
import { defineConfig } from "vitest/config";
import { unit } from "@os2kit/vitest-config";

const packages = readdirSync(new URL("packages/", import.meta.url)).map((name) => `packages/${name}`);

/** One project a package, named after its folder: `npx vitest run --project model`. */
const projects = [...packages, "templates", "scripts"].map((root) => ({
  extends: true,
  test: { name: basename(root), root },
}));

export default defineConfig({
  ...unit,
  ssr: { resolve: { conditions: ["@os2/source"] } },
  test: {
    ...unit.test,
    include: ["**/*.test.{ts,js}"],
    exclude: ["**/node_modules/**", "**/dist/**", "**/fixtures/**", "layers/**", "stacks/**"],
    projects,
  },
});
