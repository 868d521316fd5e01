import { createRequire } from "node:module";

/** @type {{ statements: number, branches: number, functions: number, lines: number }} */
export const thresholds = createRequire(import.meta.url)("./thresholds.json");

/** What is measured when tests run with `--coverage`, and how much is enough. */
export const coverage = {
  provider: /** @type {const} */ ("v8"),
  include: ["src/**/*.{js,jsx,ts,tsx,vue}"],
  exclude: ["**/*.test.*", "**/*.d.ts"],
  reporter: ["text", "html", "cobertura"],
  thresholds,
};

const INTEGRATION = "**/*.integration.test.{js,mjs,ts,mts,jsx,tsx}";

/** For unit tests: quick, in any time zone the same, and never silent about a mistake in the test itself. */
export const unit = {
  test: {
    environment: "node",
    include: ["**/*.test.{js,mjs,ts,mts,jsx,tsx}"],
    exclude: ["**/node_modules/**", "**/dist/**", INTEGRATION],
    env: { TZ: "UTC", NO_COLOR: "1" },
    restoreMocks: true,
    unstubEnvs: true,
    unstubGlobals: true,
    allowOnly: false,
    passWithNoTests: false,
    testTimeout: 10_000,
    coverage,
  },
};

/** For tests that start processes, servers and databases. */
export const integration = {
  test: {
    ...unit.test,
    include: [INTEGRATION],
    exclude: ["**/node_modules/**", "**/dist/**"],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    fileParallelism: false,
  },
};
