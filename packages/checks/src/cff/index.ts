import type { Check } from "../check.ts";
import { valid } from "./valid.ts";

export const cffChecks: readonly Check[] = [valid];
