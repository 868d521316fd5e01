import { editCard, type Card } from "@os2kit/model";
import { compareVersions } from "../merge/trees/compare-versions.ts";
import type { Renaming, SetBundle } from "../set/bundle.ts";

/** A card whose answers stand under today's names, and which of them moved. */
export interface CarriedAnswers {
  readonly text: string;
  readonly carried: readonly Pick<Renaming, "from" | "to">[];
}

/**
 * Carries a person's answers to the set's own questions over to the names that they have now.
 * @param from the version that the card was last used with
 */
export function carryAnswers(text: string, card: Card, set: SetBundle, from: string): CarriedAnswers {
  const renames = set.layers
    .flatMap(({ answers }) => answers)
    .filter(({ since }) => compareVersions(since, from) > 0 && compareVersions(since, set.version) <= 0)
    .sort((a, b) => compareVersions(a.since, b.since));
  const answers: Record<string, unknown> = { ...card.set };
  let edited = text;
  const carried: Pick<Renaming, "from" | "to">[] = [];
  for (const { from: old, to } of renames) {
    if (answers[old] === undefined || answers[to] !== undefined) continue;
    answers[to] = answers[old];
    edited = editCard(editCard(edited, `set.${to}`, answers[old]), `set.${old}`, null);
    answers[old] = undefined;
    carried.push({ from: old, to });
  }
  return { text: edited, carried };
}
