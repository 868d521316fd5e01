import { formal } from "./formal.ts";
import { governance } from "./governance.ts";
import type { Hints } from "./hints.ts";
import { relevance } from "./relevance.ts";
import { strategic } from "./strategic.ts";

export type { Hints } from "./hints.ts";

/** Hints by requirement id; apart from the register, since only explanations need them. */
export const HINTS: Readonly<Record<string, Hints>> = { ...relevance, ...formal, ...strategic, ...governance };
