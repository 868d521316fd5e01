import type { Check } from "../check.ts";
import { os2Agree } from "./os2-agree.ts";
import { os2Report } from "./os2-report.ts";

/** The product's own answers to OS2's requirements: whether they are there, and whether they hold. */
export const reportChecks: readonly Check[] = [os2Report, os2Agree];
