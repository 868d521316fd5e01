import type { Texts } from "../text/merge-text.ts";
import type { Format } from "./node.ts";
import { joinLines } from "./split-lines.ts";

/** True when a comment that one side wrote is not in the text that holds all of this side's changes. */
export function losesComments(texts: Texts, withOurs: string, withTheirs: string, format: Format): boolean {
  const find = (text: string) => new Set(Array.from(text.matchAll(format.comment), ([comment]) => comment.trim()));
  const known = find(joinLines(texts.base ?? []));
  const misses = (side: readonly string[], text: string) => {
    const found = find(text);
    return [...find(joinLines(side))].some((comment) => !known.has(comment) && !found.has(comment));
  };
  return misses(texts.ours, withOurs) || (texts.base !== undefined && misses(texts.theirs, withTheirs));
}
