import type { Check } from "../check.ts";
import { lock } from "./lock.ts";
import { manifest } from "./manifest.ts";

export const depChecks: readonly Check[] = [manifest, lock];
