import type { Entry } from "./node.ts";
import type { Versions } from "./plan-merge.ts";

/** True when the product wrote a line in an entry, a comment perhaps, that the template's earlier version does not have. */
export function hasOwnWords({ ours, base, theirs }: Versions): boolean {
  if (!ours) return false;
  // A scalar that gets another value keeps what stands around it.
  if (ours.node.kind === "scalar" && theirs?.node.kind === "scalar") return false;
  const known = new Set(base ? linesOf(base) : []);
  return linesOf(ours).some((line) => !known.has(line));
}

function linesOf({ file, start, lineEnd }: Entry): readonly string[] {
  const lines = file.slice(start, lineEnd).split("\n");
  return lines.map((line) => line.trim().replace(/,$/, ""));
}
