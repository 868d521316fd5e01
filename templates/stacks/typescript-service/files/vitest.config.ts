import { coverage, unit } from "@os2kit/vitest-config";
import { defineConfig } from "vitest/config";

// Programs of their own, which tests do not start, and what talks to a server, where the tests have none.
const beyondTests = ["src/main.ts", "src/health/probe.ts"];
if (!process.env.TEST_DATABASE_URL) beyondTests.push("src/database/postgres.ts");

export default defineConfig({
  test: {
    ...unit.test,
    include: ["src/**/*.test.ts"],
    testTimeout: 30_000,
    hookTimeout: 30_000,
    coverage: { ...coverage, exclude: ["**/*.test.*", ...beyondTests] },
  },
});
