import { tame } from "@os2kit/report";
import { createTwoFilesPatch } from "diff";

/** Milliseconds; texts that differ all over are told apart quicker by looking at them. */
const LONGEST = 3000;

/** One version of a text, and what it is called. */
export interface NamedText {
  readonly path: string;
  readonly text: string;
}

/** What differs between two texts, as people read it from git; nothing where that would take too long to find. */
export function unifiedDiff(old: NamedText, now: NamedText): string | undefined {
  const options = { context: 3, timeout: LONGEST };
  const patch = createTwoFilesPatch(old.path, now.path, old.text, now.text, "", "", options);
  return patch === undefined ? undefined : tame(patch.replace(/^(Index:.*|=+)\n/gm, "").trimEnd());
}
