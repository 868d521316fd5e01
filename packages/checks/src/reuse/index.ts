import type { Check } from "../check.ts";
import { covered } from "./covered.ts";
import { licensesDir } from "./licenses-dir.ts";
import { toml } from "./toml.ts";

export const reuseChecks: readonly Check[] = [licensesDir, covered, toml];
