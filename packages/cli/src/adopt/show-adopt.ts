import type { AdoptPlan } from "@os2kit/engine/update";
import { CARD_PATH, translate, type Outcome, type TextCode } from "@os2kit/model";
import { wrap } from "@os2kit/report";
import type { Terminal } from "../terminal.ts";

const SHOWN: readonly Outcome[] = ["added", "updated", "unchanged", "kept", "conflict", "refused"];

/** What adopting did or would do, as a person reads it. */
export function showAdopt(
  { plan, card }: AdoptPlan,
  { wrote, patch }: { wrote: boolean; patch?: string },
  terminal: Pick<Terminal, "language" | "bold">,
): string {
  const say = (code: TextCode, args: Record<string, string | number> = {}) => translate(terminal.language, code, args);
  const blocks = [terminal.bold(say("adopt.title", { name: card.product.name, level: card.product.level }))];
  for (const outcome of SHOWN) {
    const entries = plan.entries.filter((entry) => entry.outcome === outcome);
    if (entries.length === 0) continue;
    const heading = outcome === "unchanged" ? say("adopt.matched") : say(`merge.${outcome}`);
    const lines = entries.map(({ path, reason, from }) => {
      const why =
        reason && outcome !== "unchanged" ? wrap(say(`reason.${reason}`, { from: from ?? "" }), 80, "      ") : "";
      return [`  ${path}`, why].filter((part) => part !== "").join("\n");
    });
    blocks.push([terminal.bold(`${heading} (${String(entries.length)})`), ...lines].join("\n"));
  }
  blocks.push(say("adopt.card", { path: CARD_PATH }));
  if (patch !== undefined) blocks.push(say("adopt.patch", { file: patch }));
  else if (!wrote) blocks.push(say("adopt.dry-run"));
  return blocks.join("\n\n");
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
