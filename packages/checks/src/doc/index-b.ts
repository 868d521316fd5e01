import type { Check } from "../check.ts";
import { presentation } from "./presentation.ts";

export const docChecksB: readonly Check[] = [presentation];
