import type { Check } from "../check.ts";
import { coverage } from "./coverage.ts";
import { docs } from "./docs.ts";
import { exists } from "./exists.ts";
import { required } from "./required.ts";
import { style } from "./style.ts";
import { tests } from "./tests.ts";

export const ciChecks: readonly Check[] = [exists, tests, required, coverage, style, docs];
