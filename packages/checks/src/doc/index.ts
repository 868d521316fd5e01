import type { Check } from "../check.ts";
import { presentation } from "./presentation.ts";

export const docChecks: readonly Check[] = [presentation];
