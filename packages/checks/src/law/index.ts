import type { Check } from "../check.ts";
import { accessibility } from "./accessibility.ts";
import { ai } from "./ai.ts";
import { cra } from "./cra.ts";
import { eupl } from "./eupl.ts";
import { gdpr } from "./gdpr.ts";
import { iea } from "./iea.ts";
import { kle } from "./kle.ts";
import { nis2 } from "./nis2.ts";
import { tender } from "./tender.ts";

export const lawChecks: readonly Check[] = [tender, gdpr, accessibility, cra, nis2, iea, eupl, ai, kle];
