import type { Check } from "./check.ts";
import { cffChecks } from "./cff/index.ts";
import { ciChecks } from "./ci/index.ts";
import { comChecks } from "./com/index.ts";
import { depChecks } from "./dep/index.ts";
import { docChecks } from "./doc/index.ts";
import { lawChecks } from "./law/index.ts";
import { licChecks } from "./lic/index.ts";
import { metaChecks } from "./meta/index.ts";
import { orgChecks } from "./org/index.ts";
import { pcChecks } from "./pc/index.ts";
import { relChecks } from "./rel/index.ts";
import { reuseChecks } from "./reuse/index.ts";
import { runChecks as runningChecks } from "./run/index.ts";
import { secChecks } from "./sec/index.ts";
import { vcChecks } from "./vc/index.ts";
import { wfChecks } from "./wf/index.ts";

/** Every check, family by family, in the order in which reports list them. */
export const CHECKS: readonly Check[] = [
  ...licChecks,
  ...reuseChecks,
  ...docChecks,
  ...orgChecks,
  ...comChecks,
  ...pcChecks,
  ...cffChecks,
  ...metaChecks,
  ...secChecks,
  ...vcChecks,
  ...ciChecks,
  ...wfChecks,
  ...relChecks,
  ...depChecks,
  ...runningChecks,
  ...lawChecks,
];

/** Finds a check by its id, in any case. */
export function findCheck(id: string): Check | undefined {
  return CHECKS.find((check) => check.id === id.toLowerCase());
}
