import { defineConfig } from "vitest/config";
import { unit } from "@os2kit/vitest-config";

export default defineConfig({
  ...unit,
  ssr: { resolve: { conditions: ["@os2/source"] } },
  test: {
    ...unit.test,
    include: ["packages/**/*.test.{ts,js}", "scripts/**/*.test.js"],
    exclude: ["**/node_modules/**", "**/dist/**"],
  },
});
