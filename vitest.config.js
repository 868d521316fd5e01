import { defineConfig } from "vitest/config";
import { unit } from "@os2kit/vitest-config";

export default defineConfig({
  ...unit,
  ssr: { resolve: { conditions: ["@os2/source"] } },
  test: {
    ...unit.test,
    include: ["packages/**/*.test.{ts,js}", "templates/**/*.test.ts", "scripts/**/*.test.js", "test/**/*.test.ts"],
    exclude: ["**/node_modules/**", "**/dist/**", "templates/stacks/**"],
  },
});
