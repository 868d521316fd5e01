import type { Check } from "../check.ts";
import { file } from "./file.ts";

export const licChecks: readonly Check[] = [file];
