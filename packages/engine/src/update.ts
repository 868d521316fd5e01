export { releaseOf } from "./release/release-of.ts";
export { planAdopt, type AdoptOrder, type AdoptPlan } from "./update/plan-adopt.ts";
export { planUpdate, type UpdateOrder, type UpdatePlan } from "./update/plan-update.ts";
export { completeBase, rebuildBase, type RebuiltBase } from "./update/rebuild-base.ts";
