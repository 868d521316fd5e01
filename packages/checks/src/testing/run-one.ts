import { memoryTree, type TreeFile } from "@os2kit/model";
import { SAY, type Check, type Verdict } from "../check.ts";
import { viewFiles } from "../files.ts";
import type { RepositoryView } from "../repository-view.ts";

/** Files as a test writes them: path -> text. */
export type Literal = Readonly<Record<string, string>>;

/** A repository in memory, with what a test wants to be different. */
export function viewLiteral(files: Literal, facts: Partial<Omit<RepositoryView, "files">> = {}): RepositoryView {
  const encoder = new TextEncoder();
  const list = Object.entries(files).map(([path, text]): TreeFile => ({
    path,
    mode: "100644",
    bytes: encoder.encode(text),
  }));
  return {
    name: "product",
    kind: "code",
    files: viewFiles(memoryTree(list)),
    cardProblems: [],
    level: "3",
    today: "2026-11-24",
    siblings: [],
    ...facts,
  };
}

/** Runs one check; each verdict as one line: `<outcome> <message> <place>`, with `open` for what waits for people. */
export function runOne(check: Check, files: Literal, facts: Partial<Omit<RepositoryView, "files">> = {}): string[] {
  const verdicts = check.run(viewLiteral(files, facts), SAY);
  const list: readonly Verdict[] = "outcome" in verdicts ? [verdicts] : verdicts;
  return list.map((verdict) => {
    if (!check.messages[verdict.message]) throw new Error(`${check.id} has no message ${verdict.message}`);
    const outcome = verdict.open ? "open" : verdict.outcome;
    return [outcome, verdict.message, showPlace(verdict)].filter((part) => part !== "").join(" ");
  });
}

function showPlace({ at }: Verdict): string {
  if (!at) return "";
  const place = at.path ?? at.field ?? at.commit ?? at.url ?? "";
  return at.line === undefined ? place : `${place}:${String(at.line)}`;
}
