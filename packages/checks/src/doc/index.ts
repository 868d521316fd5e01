import type { Check } from "../check.ts";
import { communityChecks } from "./community.ts";
import { documentationChecks } from "./documentation.ts";

export const docChecks: readonly Check[] = [...communityChecks, ...documentationChecks];
