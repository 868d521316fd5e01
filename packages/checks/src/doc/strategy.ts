import type { Check } from "../check.ts";
import { conformity } from "./conformity.ts";
import { innovation } from "./innovation.ts";
import { languages } from "./languages.ts";
import { nationalStrategies } from "./national-strategies.ts";
import { objectives } from "./objectives.ts";
import { reposList } from "./repos-list.ts";

/** Where the product is going, and which parts and languages it has. */
export const strategyChecks: readonly Check[] = [
  objectives,
  innovation,
  conformity,
  nationalStrategies,
  languages,
  reposList,
];
