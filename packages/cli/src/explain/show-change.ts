import { wrap, type Style } from "@os2kit/report";
import type { FileExplanation } from "./path-explanation.ts";
import type { Say } from "./show-path.ts";

/** Lines of a difference that are shown to who has not asked for all. */
const MOST = 24;

/** What the product has made of a file: in words, then in lines. */
export function showChange(file: FileExplanation, whole: boolean, say: Say, style: Style): string[] {
  const { path, change, mode, diff } = file;
  const told = [tell(), ...(mode ? [say(mode.ours === "100755" ? "explain.mode.exec" : "explain.mode.plain")] : [])];
  const words = ["", style.bold(say("explain.yours")), ...told.map((text) => wrap(text, style.width, "  "))];
  if (change.kind === "deleted") words.push(`  os2kit update --restore ${JSON.stringify(path)}`);
  if (diff === undefined) return words;
  const lines = diff.split("\n");
  if (whole || lines.length <= MOST) return [...words, "", ...lines];
  const rest = say("explain.more", { count: lines.length - MOST });
  return [...words, "", ...lines.slice(0, MOST), style.dim(rest)];

  function tell(): string {
    if (change.kind === "replaced") {
      const reason =
        change.by === "symlink" || change.by === "submodule" ? change.by : (`${change.by}-in-the-way` as const);
      return `${say("explain.change.replaced")} ${say(`reason.${reason}`, { from: change.at })}.`;
    }
    if (change.kind === "edited-unseen") return say(`explain.change.${change.why}`);
    if (change.kind !== "edited") return say(`explain.change.${change.kind}`);
    if (diff === undefined) return say("explain.change.all-over");
    const count = (mark: RegExp) =>
      diff
        .split("\n")
        .slice(2)
        .filter((line) => mark.test(line)).length;
    return say("explain.change.edited", { added: count(/^\+/), removed: count(/^-/) });
  }
}
