import { mergeContent, mergeKindOf, type MergeInput } from "../merge/merge-content.ts";

/** Three versions of a file: base (absent where there is none), the product's, the template's. */
export type Three = readonly [base: string | undefined, ours: string, theirs: string];

export const toBytes = (text: string) => new TextEncoder().encode(text);

/** Merges three texts as `mergeContent` does three files; each conflict in one line. */
export function mergeTexts(path: string, [base, ours, theirs]: Three, options: Partial<MergeInput> = {}) {
  const merged = mergeContent({
    path,
    kind: mergeKindOf(path),
    base: base === undefined ? undefined : toBytes(base),
    ours: toBytes(ours),
    theirs: toBytes(theirs),
    conflicts: "markers",
    ...options,
  });
  const conflicts = merged.conflicts.map(({ line, keys, ...sides }) =>
    [`line ${String(line)}`, ...(keys === undefined ? [] : [keys]), JSON.stringify(Object.values(sides))].join(": "),
  );
  return {
    text: new TextDecoder("utf-8", { ignoreBOM: true }).decode(merged.bytes),
    conflicts,
    changed: merged.changed,
  };
}

/** The conflict marker lines in a text. */
export function countMarkers(text: string): number {
  return text.split(/\r?\n/).filter((line) => line.startsWith("<<<<<<< ")).length;
}
