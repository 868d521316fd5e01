import type { Pipeline } from "../../facts/pipelines.ts";
import { findExpressions, type PlacedExpression } from "../find-expressions.ts";
import { CONTEXTS, contextsAt, FUNCTIONS, STATUS_FUNCTIONS } from "./contexts.ts";
import type { FaultPlace } from "./problem.ts";

/** Expressions that cannot be read, or that ask for what is not there. */
export function judgeExpressions(pipeline: Pipeline): readonly FaultPlace[] {
  const isGitHub = pipeline.path.startsWith(".github/");
  return findExpressions(pipeline).flatMap((expression): readonly FaultPlace[] => {
    const { text, line, isOpen, problem } = expression;
    if (isOpen === true || problem !== undefined)
      return [{ fault: "expression", line, values: { text: text.slice(0, 80) } }];
    // Forgejo and Gitea have contexts of their own.
    return isGitHub ? judgeNames(expression) : [];
  });
}

function judgeNames({ references, functions, path, line }: PlacedExpression): readonly FaultPlace[] {
  const here = contextsAt(path);
  const roots = [...new Set(references.map((reference) => reference.split(".")[0] ?? ""))];
  const where = path.join(".");
  return [
    ...roots.flatMap((name): readonly FaultPlace[] => {
      if (!CONTEXTS.has(name)) return [{ fault: "context", line, values: { name } }];
      return here && !here.includes(name) ? [{ fault: "place", line, values: { name, where } }] : [];
    }),
    ...functions.flatMap((name): readonly FaultPlace[] => {
      if (!FUNCTIONS.has(name)) return [{ fault: "function", line, values: { name: `${name}()` } }];
      const isMisplaced = STATUS_FUNCTIONS.has(name) && path.at(-1) !== "if";
      return isMisplaced ? [{ fault: "place", line, values: { name: `${name}()`, where } }] : [];
    }),
  ];
}
