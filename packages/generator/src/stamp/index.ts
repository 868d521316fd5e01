export { loadSet } from "./load-set.ts";
export { planFix, type FixOrder } from "./plan-fix.ts";
export { planStamp, type Stamp, type StampOrder } from "./plan-stamp.ts";
export { writeStamp, type GitOutcome } from "./write-stamp.ts";
