import { blobId } from "@os2kit/model";
import type { PlannedChange } from "../merge/trees/changes-of.ts";
import { hideDots } from "../set/stamped-path.ts";
import type { Played } from "./play-case.ts";
import { readIfThere } from "./read-if-there.ts";
import type { TemplateCase, Word } from "./template-case.ts";

/**
 * The changes to a template set after which a case expects what came out: its expected files, outcomes and exit code, as
 * far as it names them. What a file must hold, and what must be absent, is the author's to say.
 */
export function rewriteCase({ folder, expected, text }: TemplateCase, played: Played): readonly PlannedChange[] {
  const changes: PlannedChange[] = [];
  const write = (path: string, bytes: Uint8Array, before?: Uint8Array) => {
    const expect = before ? blobId(before) : "absent";
    if (blobId(bytes) !== expect) changes.push({ kind: "write", path, mode: "100644", bytes, expect });
  };
  const listed = new Set(expected.files.map(({ path }) => path));
  for (const { path, source, bytes } of expected.files) {
    const found = readIfThere(played.files, path);
    if (found) write(source, found, bytes);
    else changes.push({ kind: "delete", path: source, expect: blobId(bytes) });
  }
  if (expected.complete)
    for (const path of played.scope)
      if (!listed.has(path)) write(`${folder}/expected/${hideDots(path)}`, played.files.read(path));
  if (text !== undefined) write(`${folder}/case.yml`, encode(rewriteWords(text, expected, played)), encode(text));
  return changes;
}

/** Writes outcomes and exit code anew where they stand; everything else of the text stays. */
function rewriteWords(text: string, { outcomes, exitCode }: TemplateCase["expected"], played: Played): string {
  const words: readonly (Word<unknown> & { readonly found: string | undefined })[] = [
    ...outcomes.map(({ path, outcome }) => ({ ...outcome, found: played.outcomes.get(path) })),
    ...("start" in exitCode ? [{ ...exitCode, found: String(played.exitCode) }] : []),
  ];
  return [...words]
    .sort((a, b) => b.start - a.start)
    .reduce(
      (edited, { value, start, end, found }) =>
        found === undefined || found === String(value) ? edited : edited.slice(0, start) + found + edited.slice(end),
      text,
    );
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
