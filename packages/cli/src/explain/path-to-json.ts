import type { PathExplanation } from "./path-explanation.ts";

/** What stands behind a path, for machines; of two texts the difference is enough. */
export function pathToJson(explanation: PathExplanation): string {
  const told =
    explanation.kind === "file" && explanation.change.kind === "edited"
      ? { ...explanation, change: { kind: "edited" } }
      : explanation;
  return JSON.stringify({ schema: 1, exitCode: 0, ...told }, null, 2);
}
