import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { defineConfig } from "vitest/config";
import { unit } from "@os2kit/vitest-config";

const packages = readdirSync(join(import.meta.dirname, "packages"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => `packages/${entry.name}`);

export default defineConfig({
  ...unit,
  ssr: { resolve: { conditions: ["@os2/source"] } },
  test: {
    ...unit.test,
    include: ["**/*.test.{ts,js}"],
    // Most tests wait for a process that they start, so no core is kept free of them.
    maxWorkers: "100%",
    exclude: ["**/node_modules/**", "**/dist/**", "**/fixtures/**", "layers/**", "stacks/**", "cases/**"],
    // Each package by its folder's name: `npx vitest run --project model`.
    projects: [...packages, "templates", "scripts"].map((root) => ({
      extends: true,
      test: { name: basename(root), root: join(import.meta.dirname, root) },
    })),
  },
});
