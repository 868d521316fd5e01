import { renameAnswers, type Card, type Lock, type SetAnswer } from "@os2kit/model";
import { renamePath, renamesBetween } from "../merge/trees/renames.ts";
import { questionsOf } from "../render/set-answers.ts";
import type { Renaming, SetBundle } from "../set/bundle.ts";

/** A card whose answers stand under today's names, and what became of the others. */
export interface CarriedAnswers {
  readonly text: string;
  readonly carried: readonly Pick<Renaming, "from" | "to">[];
  /** Answers to questions that nobody asks any more; the card has them no longer. */
  readonly retired: readonly { readonly name: string; readonly value: SetAnswer }[];
}

/**
 * Carries a person's answers to the set's own questions over to the names that they have now, and takes out those that
 * the set asked for once and asks for no more. What it never asked for stays, for the render to refuse.
 * @param lock of the render that the card was last used with
 */
export function carryAnswers(text: string, card: Card, set: SetBundle, lock: Lock): CarriedAnswers {
  const declared = set.layers.map(({ answers }) => ({ renames: answers }));
  const renames = renamesBetween(declared, lock.version, set.version);
  const questions = questionsOf(set);
  const moves = Object.keys(card.set).map((from) => ({ from, to: renamePath(from, renames) }));
  const staying = new Set(moves.filter(({ from, to }) => from === to).map(({ to }) => to));
  // Who has answered under the new name already means that answer.
  const carried = moves.filter(({ from, to }) => from !== to && !staying.has(to) && Object.hasOwn(questions, to));
  const wasAsked = (name: string) =>
    lock.answers[`set.${name}`] !== undefined || staying.has(renamePath(name, renames));
  const gone = moves.filter(
    ({ from }) => !carried.some((each) => each.from === from) && !Object.hasOwn(questions, from) && wasAsked(from),
  );
  const retired = gone.flatMap(({ from }) => {
    const value = card.set[from];
    return value === undefined ? [] : [{ name: from, value }];
  });
  const names = new Map<string, string | undefined>([
    ...carried.map(({ from, to }) => [from, to] as const),
    ...retired.map(({ name }) => [name, undefined] as const),
  ]);
  return { text: names.size > 0 ? renameAnswers(text, names) : text, carried, retired };
}
