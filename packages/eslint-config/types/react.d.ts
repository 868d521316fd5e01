import type { Linter } from "eslint";

/** For React: the rules of hooks, and accessibility. */
export declare const react: Linter.Config[];
