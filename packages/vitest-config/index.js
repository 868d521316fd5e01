/** For unit tests: quick, in any time zone the same, and never silent about a mistake in the test itself. */
export const unit = {
  test: {
    environment: "node",
    env: { TZ: "UTC", NO_COLOR: "1" },
    restoreMocks: true,
    unstubEnvs: true,
    allowOnly: false,
    passWithNoTests: false,
    testTimeout: 10_000,
  },
};

/** For tests that start processes, servers and databases. */
export const integration = {
  test: { ...unit.test, testTimeout: 120_000, hookTimeout: 120_000, fileParallelism: false },
};
