export { releaseOf } from "./release/release-of.ts";
export { planUpdate, type UpdateOrder, type UpdatePlan } from "./update/plan-update.ts";
export { completeBase, rebuildBase, type RebuiltBase } from "./update/rebuild-base.ts";
