import type { Check } from "../check.ts";
import { docChecksA } from "./index-a.ts";
import { docChecksB } from "./index-b.ts";

export const docChecks: readonly Check[] = [...docChecksA, ...docChecksB];
