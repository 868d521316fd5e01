import type { ViteUserConfig } from "vitest/config";

type TestOptions = NonNullable<ViteUserConfig["test"]>;
type Coverage = NonNullable<TestOptions["coverage"]>;

/** The shares of the code that tests must run, in per cent. */
export declare const thresholds: {
  readonly statements: number;
  readonly branches: number;
  readonly functions: number;
  readonly lines: number;
};

/** What is measured when tests run with `--coverage`, and how much is enough. */
export declare const coverage: Coverage;

/** For unit tests: quick, in any time zone the same, and never silent about a mistake in the test itself. */
export declare const unit: { readonly test: TestOptions };

/** For tests that start processes, servers and databases. */
export declare const integration: { readonly test: TestOptions };
