import { wrap } from "@os2kit/report";

/**
 * What versions changed, as a changelog in Markdown says it, for a terminal of 80 columns: the headings that only tell
 * the kind of change fall away.
 */
export function showChanges(changes: readonly { readonly version: string; readonly text: string }[]): string[] {
  return changes.flatMap(({ version, text }) => [
    `  ${version}`,
    ...text
      .split("\n")
      .filter((line) => line.trim() !== "" && !KIND.test(line))
      .map((line) => wrap(line.trim(), 80, "    ")),
  ]);
}

/** As Changesets writes them. */
const KIND = /^#+ (?:Major|Minor|Patch) Changes\s*$/;
