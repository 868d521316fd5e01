import type { Check } from "../check.ts";
import { communityChecks } from "./community.ts";
import { documentationChecks } from "./documentation.ts";
import { reportChecks } from "./report.ts";
import { strategyChecks } from "./strategy.ts";

export const docChecks: readonly Check[] = [
  ...communityChecks,
  ...documentationChecks,
  ...strategyChecks,
  ...reportChecks,
];
