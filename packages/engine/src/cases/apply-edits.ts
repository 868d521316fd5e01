import { memoryTree, type Problem, type Tree, type TreeFile } from "@os2kit/model";
import type { Edits, Step } from "./template-case.ts";

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const encoder = new TextEncoder();

/**
 * A tree as edits leave it: whole files first, then the steps in their order.
 * @param file the `case.yml` that the steps stand in, for messages
 */
export function applyEdits(tree: Tree, { files, steps }: Edits, file: string, problems: Problem[]): Tree {
  const result = new Map<string, TreeFile>();
  for (const entry of tree.list()) result.set(entry.path, lazily(tree, entry));
  for (const each of files) result.set(each.path, each);
  for (const step of steps) {
    const fault = apply(result, step);
    if (fault) problems.push({ ...fault, file, line: step.line, column: step.column });
  }
  return memoryTree(result.values());
}

/** A set of a thousand files is edited in one of them. */
function lazily(tree: Tree, { path, mode }: Pick<TreeFile, "path" | "mode">): TreeFile {
  return {
    ...{ path, mode },
    get bytes() {
      return tree.read(path);
    },
  };
}

function apply(files: Map<string, TreeFile>, step: Step): Problem | undefined {
  const { path } = step;
  const found = files.get(path);
  if (!found) return { code: "case.step-path", args: { found: path } };
  if (step.kind === "delete" || step.kind === "move") {
    files.delete(path);
    if (step.kind === "move") files.set(step.to, { path: step.to, mode: found.mode, bytes: found.bytes });
    return undefined;
  }
  const text = textOf(found);
  if (text === undefined) return { code: "disk.not-text", args: { found: path } };
  if (step.kind === "replace") {
    const count = step.text === "" ? 0 : text.split(step.text).length - 1;
    if (count !== 1) return { code: "case.step-text", args: { found: step.text.trim(), path, count } };
  }
  const next = step.kind === "replace" ? text.replace(step.text, () => step.by) : text + endLine(step.text);
  files.set(path, { path, mode: found.mode, bytes: encoder.encode(next) });
  return undefined;
}

function endLine(text: string): string {
  return text.endsWith("\n") ? text : `${text}\n`;
}

function textOf({ bytes }: TreeFile): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}
