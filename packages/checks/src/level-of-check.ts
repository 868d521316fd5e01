import { findRequirement, isAtLeast, type Level } from "@os2kit/model";
import type { Check } from "./check.ts";

/** The level from which a check weighs in full: its own, else its requirements' lowest; none where no level asks it. */
export function levelOfCheck({ level, requirements }: Pick<Check, "level" | "requirements">): Level | undefined {
  if (level !== undefined) return level;
  const levels = requirements.flatMap((id) => findRequirement(id)?.level ?? []);
  return levels.reduce<Level | undefined>(
    (lowest, each) => (lowest && isAtLeast(each, lowest) ? lowest : each),
    undefined,
  );
}
