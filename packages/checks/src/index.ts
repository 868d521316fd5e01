export { CHECKS, findCheck } from "./catalogue.ts";
export { checkProduct, countTotals, type CheckOrder } from "./check-product.ts";
export type { Check, Standards } from "./check.ts";
export { viewFiles, type Files } from "./files.ts";
export { levelOfCheck } from "./level-of-check.ts";
export { nameStandards, PROFILES, type Profile } from "./profiles.ts";
export type { ForgeFacts, RepositoryView } from "./repository-view.ts";
export { EVIDENCE_RULES } from "./requirements/evidence-rules.ts";
export { isSettled } from "./requirements/reach-level.ts";
