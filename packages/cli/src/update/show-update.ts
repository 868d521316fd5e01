import type { UpdatePlan } from "@os2kit/engine/update";
import { translate, type Outcome, type PlanEntry, type TextCode } from "@os2kit/model";
import { wrap } from "@os2kit/report";
import type { Terminal } from "../terminal.ts";
import { unifiedDiff } from "../view/unified-diff.ts";
import { isShown } from "./is-shown.ts";
import { showChanges } from "./show-changes.ts";
import { showConflicts, type ConflictStyle } from "./show-conflict.ts";

/** In the order in which a person wants to know: what waits, then what was done. */
const WAITING: readonly Outcome[] = ["refused", "conflict", "declined", "kept"];
const DONE: readonly Outcome[] = ["added", "updated", "merged", "moved", "deleted", "unchanged"];

export interface ShowOptions {
  readonly dryRun: boolean;
  /** Something was written, or would be. */
  readonly written: boolean;
  /** How much of conflicts is told. */
  readonly style: ConflictStyle;
  /** The product is in git, which can show what was done. */
  readonly inGit: boolean;
  /** Paths that wait for a person since an earlier run or merge. */
  readonly unresolved: readonly string[];
  /** Gives a file as it is, to show what would change in it; absent where nobody asked. */
  readonly before?: ((path: string) => Uint8Array | undefined) | undefined;
}

/** An update as a person reads it: from where to where, why, what was done, and what waits for them. */
export function showUpdate(
  update: UpdatePlan,
  { dryRun, written, style, inGit, unresolved, before }: ShowOptions,
  terminal: Pick<Terminal, "language" | "bold">,
): string {
  const say = (code: TextCode, args: Record<string, string | number> = {}) => translate(terminal.language, code, args);
  const { plan, card, from, to, changes, carried, retired, defaults } = update;
  const shown = plan.entries.filter(isShown);
  const args = { name: card.product.name, from, to };
  const blocks = [terminal.bold(say(from === to ? "update.title.same" : "update.title", args))];
  if (changes.length > 0) blocks.push([terminal.bold(say("update.changes")), ...showChanges(changes)].join("\n"));
  for (const { from: old, to: name } of carried) blocks.push(say("update.carried", { old, name }));
  for (const { name, value } of retired) blocks.push(say("update.retired", { name, value: String(value) }));
  for (const { name, value, was } of defaults)
    blocks.push(
      was === undefined
        ? say("update.default", { name, value: String(value) })
        : say("update.default-changed", { name, value: String(value), was: String(was) }),
    );
  for (const outcome of [...DONE, ...WAITING]) {
    const entries = shown.filter((entry) => entry.outcome === outcome);
    if (entries.length > 0)
      blocks.push(
        [terminal.bold(`${say(`merge.${outcome}`)} (${String(entries.length)})`), ...entries.map(line)].join("\n"),
      );
  }
  if (shown.length === 0 && written) blocks.push(say("update.recorded"));
  else if (shown.length === 0 && unresolved.length === 0) blocks.push(say("update.nothing"));
  if (unresolved.length > 0) blocks.push(say("update.unresolved", { paths: unresolved.join(", ") }));
  if (before) blocks.push(...shown.flatMap((entry) => difference(entry, before)));
  if (dryRun && written) blocks.push(say("update.dry-run"));
  if (!dryRun && written && inGit) {
    const marked = shown.filter(({ outcome, bytes }) => outcome === "conflict" && bytes && style === "short");
    const paths = marked.map(({ path }) => (/^[\w./-]+$/.test(path) ? path : JSON.stringify(path))).join(" ");
    blocks.push(marked.length > 0 ? say("update.next-marks", { paths }) : say("update.next-commit"));
  }
  return blocks.join("\n\n");

  function line({ path, outcome, from: other, reason, conflicts = [] }: PlanEntry): string {
    const place = outcome === "moved" && other !== undefined ? `${other} -> ${path}` : path;
    const lines = [`  ${place}`];
    if (reason) lines.push(wrap(say(`reason.${reason}`, { from: other ?? "" }), 80, "      "));
    lines.push(...showConflicts(conflicts, style, say));
    if (reason === "base-unknown") lines.push("      os2kit update --without-base");
    if (outcome === "declined") lines.push(`      os2kit update --restore ${JSON.stringify(path)}`);
    return lines.join("\n");
  }
}

/** What a file is and would be, where both are text. */
function difference(
  { path, bytes, outcome, from }: PlanEntry,
  before: (path: string) => Uint8Array | undefined,
): string[] {
  if (!bytes || bytes.includes(0)) return [];
  const decode = (part: Uint8Array | undefined) => new TextDecoder().decode(part ?? new Uint8Array());
  const old = outcome === "moved" && from !== undefined ? from : path;
  const patch = unifiedDiff({ path: old, text: decode(before(old)) }, { path, text: decode(bytes) });
  return patch === undefined ? [] : [patch];
}
