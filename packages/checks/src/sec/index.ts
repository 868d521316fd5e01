import type { Check } from "../check.ts";
import { policy } from "./policy.ts";

export const secChecks: readonly Check[] = [policy];
