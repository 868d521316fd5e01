import type { AdoptPlan } from "@os2kit/engine/update";
import { CARD_PATH, translate, type Outcome, type PlanEntry, type TextCode } from "@os2kit/model";
import { wrap } from "@os2kit/report";
import type { Terminal } from "../terminal.ts";

const SHOWN: readonly Outcome[] = ["added", "updated", "unchanged", "kept", "declined", "conflict", "refused"];
const HEADINGS: Partial<Record<Outcome, TextCode>> = { unchanged: "adopt.matched", declined: "adopt.declined" };
const LEFT_OUT: ReadonlySet<string> = new Set(["unanswered", "own-style", "own-documents"]);

/** What adopting did or would do, as a person reads it. */
export function showAdopt(
  { plan, card }: AdoptPlan,
  { wrote, patch }: { wrote: boolean; patch?: string | undefined },
  terminal: Pick<Terminal, "language" | "bold">,
): string {
  const say = (code: TextCode, args: Record<string, string | number> = {}) => translate(terminal.language, code, args);
  const isLeftOut = ({ reason }: PlanEntry) => reason !== undefined && LEFT_OUT.has(reason);
  const blocks = [terminal.bold(say("adopt.title", { name: card.product.name, level: card.product.level }))];
  for (const outcome of SHOWN) {
    const entries = plan.entries.filter((entry) => entry.outcome === outcome && !isLeftOut(entry));
    addBlock(say(HEADINGS[outcome] ?? `merge.${outcome}`), entries);
  }
  addBlock(say("adopt.left-out"), plan.entries.filter(isLeftOut));
  blocks.push(say("adopt.card", { path: CARD_PATH }));
  if (patch !== undefined) blocks.push(patch === "-" ? say("adopt.patch.stdout") : say("adopt.patch", { file: patch }));
  else if (!wrote) blocks.push(say("adopt.dry-run"));
  return blocks.join("\n\n");

  function addBlock(heading: string, entries: readonly PlanEntry[]): void {
    if (entries.length === 0) return;
    blocks.push([terminal.bold(`${heading} (${String(entries.length)})`), ...entries.map(line)].join("\n"));
  }

  function line(entry: PlanEntry): string {
    const { path, outcome, reason, from = "" } = entry;
    const lines = [`  ${path}`];
    if (reason && outcome !== "unchanged") lines.push(wrap(say(`reason.${reason}`, { from }), 80, "      "));
    if (outcome === "declined" || isLeftOut(entry)) lines.push(`      os2kit update --restore ${JSON.stringify(path)}`);
    return lines.join("\n");
  }
}

/** The same for machines. */
export function adoptToJson(
  { plan, records, version }: AdoptPlan,
  { exitCode, dryRun }: { exitCode: number; dryRun: boolean },
): string {
  const files = [...plan.entries, ...records].map(({ path, outcome, from, reason }) => ({
    path,
    outcome,
    ...(from === undefined ? {} : { from }),
    ...(reason === undefined ? {} : { reason }),
  }));
  return JSON.stringify({ schema: 1, exitCode, dryRun, version, files }, null, 2);
}
