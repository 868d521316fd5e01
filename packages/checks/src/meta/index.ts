import type { Check } from "../check.ts";
import { about } from "./about.ts";
import { org } from "./org.ts";
import { isPublic } from "./public.ts";

export const metaChecks: readonly Check[] = [isPublic, org, about];
