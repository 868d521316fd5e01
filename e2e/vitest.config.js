import { defineConfig } from "vitest/config";
import { integration } from "@os2kit/vitest-config";

export default defineConfig({
  ...integration,
  ssr: { resolve: { conditions: ["@os2/source"] } },
  test: {
    ...integration.test,
    name: "e2e",
    root: import.meta.dirname,
    include: ["src/**/*.test.ts"],
    globalSetup: ["src/publish-everything.ts"],
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
