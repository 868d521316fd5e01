import type { Outcome, Plan } from "@os2kit/model";

/** What a person still has to look at. */
const OPEN: readonly Outcome[] = ["declined", "conflict"];

/** The exit code of a merge: 1 when it was refused, 2 when something is left for a person, else 0. */
export function exitCodeOf({ entries }: Plan): 0 | 1 | 2 {
  if (entries.some(({ outcome }) => outcome === "refused")) return 1;
  return entries.some(({ outcome }) => OPEN.includes(outcome)) ? 2 : 0;
}
