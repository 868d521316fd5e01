import type { Linter } from "eslint";

/** For Angular's components and templates: mistakes, and accessibility. */
export declare const angular: Linter.Config[];
