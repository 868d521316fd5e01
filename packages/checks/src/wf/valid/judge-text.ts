import { isAlias, isMap, isPair, isScalar, visit } from "yaml";
import type { Pipeline } from "../../facts/pipelines.ts";
import { keyName } from "../../text/yaml-path.ts";
import type { FaultPlace } from "./problem.ts";

/** What is wrong with a file as YAML. */
export function judgeText({ yaml, forge }: Pipeline): readonly FaultPlace[] {
  // After the first mistake a parser sees more that are none.
  const problems = yaml.problems.filter(({ kind }, index) => kind === "duplicate" || index === 0);
  const faults = problems.map(({ kind, line, text }): FaultPlace => {
    if (kind === "duplicate") return { fault: "twin", line, values: { key: text } };
    return { fault: "yaml", line, values: { text } };
  });
  return forge === "github" ? [...faults, ...findMergeKeys(yaml)] : faults;
}

/** GitHub knows anchors and aliases, and no merge keys. */
function findMergeKeys(yaml: Pipeline["yaml"]): readonly FaultPlace[] {
  const lines: number[] = [];
  if (yaml.document)
    visit(yaml.document, {
      Map: (_, node) => {
        for (const item of node.items)
          if (
            isPair(item) &&
            isScalar(item.key) &&
            keyName(item.key) === "<<" &&
            (isAlias(item.value) || isMap(item.value))
          )
            lines.push(yaml.lineAt(item.key.range?.[0] ?? 0));
      },
    });
  return lines.map((line) => ({ fault: "merge", line }));
}
