import { isAtLeast, type Level } from "../levels.ts";
import type { Wording } from "../localised.ts";
import { formal } from "./formal.ts";
import { governance } from "./governance.ts";
import { relevance } from "./relevance.ts";
import type { Requirement, Theme } from "./requirement.ts";
import { strategic } from "./strategic.ts";

/** OS2's requirements (governance model 1.1.0), in the order of its reports. */
export const REQUIREMENTS: readonly Requirement[] = [...relevance, ...formal, ...strategic, ...governance];

export const THEMES: Readonly<Record<Theme, Wording>> = {
  relevance: { da: "Relevans", en: "Relevance" },
  formal: { da: "Formkrav", en: "Formal requirements" },
  strategic: { da: "Strategisk sammenhæng", en: "Strategic context" },
  governance: { da: "Governance", en: "Governance" },
};

/** The requirements that a product at this level answers, inherited ones included: 6, 16, 35 or 43. */
export function requirementsAt(level: Level): readonly Requirement[] {
  return REQUIREMENTS.filter((requirement) => isAtLeast(level, requirement.level));
}

/** Finds a requirement by its id, such as `F4`. */
export function findRequirement(id: string): Requirement | undefined {
  return REQUIREMENTS.find((requirement) => requirement.id === id);
}
