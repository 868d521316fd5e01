export type { Difference } from "./cases/compare-case.ts";
export { checkCases, listCases } from "./cases/find-cases.ts";
export type { TestedSet } from "./cases/sets-of.ts";
export { testCases, type CaseResult } from "./cases/test-cases.ts";
