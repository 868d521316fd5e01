import type { Linter } from "eslint";

/** For Vue's components: mistakes, and accessibility. */
export declare const vue: Linter.Config[];
