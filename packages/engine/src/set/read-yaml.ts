import { isAlias, LineCounter, parseDocument, visit } from "yaml";
import type { Problem, Tree } from "@os2kit/model";

const MAX_BYTES = 256 * 1024;

/** A YAML file of a template set as plain data, or what is wrong with it. */
export function readYaml(tree: Tree, path: string): { value?: Record<string, unknown>; problems: readonly Problem[] } {
  const bytes = tree.read(path);
  const fault = (detail: string, line?: number) => ({
    problems: [{ code: "set.yaml", file: path, ...(line ? { line } : {}), args: { detail } }] as const,
  });
  if (bytes.length > MAX_BYTES) return fault("it is too large");
  const lines = new LineCounter();
  const document = parseDocument(new TextDecoder().decode(bytes), { lineCounter: lines, prettyErrors: false });
  const [error] = document.errors;
  if (error) return fault(error.message, lines.linePos(error.pos[0]).line);
  let alias: number | undefined;
  visit(document, (_key, node) => {
    if (isAlias(node)) alias ??= node.range?.[0] ?? 0;
  });
  if (alias !== undefined) return fault("anchors and aliases are not used here", lines.linePos(alias).line);
  const value = document.toJS() as unknown;
  if (typeof value !== "object" || value === null || Array.isArray(value)) return fault("expected fields, one a line");
  return { value: value as Record<string, unknown>, problems: [] };
}
