import type { Check } from "../check.ts";
import { managementMaterial } from "./management-material.ts";
import { newsletter } from "./newsletter.ts";
import { politicalMaterial } from "./political-material.ts";
import { presentation } from "./presentation.ts";
import { productPage } from "./product-page.ts";
import { rolloutPlan } from "./rollout-plan.ts";

export const comChecks: readonly Check[] = [
  productPage,
  newsletter,
  presentation,
  managementMaterial,
  politicalMaterial,
  rolloutPlan,
];
