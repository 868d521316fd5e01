import { isAlias, LineCounter, parseDocument, visit, type Document } from "yaml";
import type { Problem, Tree } from "@os2kit/model";
import { nestsDeeply } from "../merge/structure/nests-deeply.ts";

const MAX_BYTES = 256 * 1024;

/** A YAML file of a template set, and how to find a place in it; or what is wrong with it. */
export type YamlFile =
  { readonly document: Document; readonly text: string; readonly lines: LineCounter } | { readonly problem: Problem };

/** Parses a YAML file of a template set; what would grow when it is read is refused. */
export function parseYaml(tree: Tree, path: string): YamlFile {
  const bytes = tree.read(path);
  const fault = (detail: string, offset?: number): YamlFile => {
    const { line, col: column } = lines.linePos(offset ?? 0);
    return {
      problem: { code: "set.yaml", file: path, ...(offset === undefined ? {} : { line, column }), args: { detail } },
    };
  };
  const lines = new LineCounter();
  if (bytes.length > MAX_BYTES) return fault("it is too large");
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    if (nestsDeeply(text)) return fault("it is nested too deeply");
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
    const [error] = document.errors;
    if (error) return fault(error.message, error.pos[0]);
    let alias: number | undefined;
    visit(document, (_key, node) => {
      if (isAlias(node)) alias ??= node.range?.[0] ?? 0;
    });
    return alias === undefined ? { document, text, lines } : fault("anchors and aliases are not used here", alias);
  } catch (error) {
    // Other nesting than that of brackets, without end, exhausts the parser's stack.
    if (error instanceof RangeError) return fault("it is nested too deeply");
    if (error instanceof TypeError) return fault("it is not UTF-8 text");
    throw error;
  }
}

/** A YAML file of a template set as plain data, or what is wrong with it. */
export function readYaml(tree: Tree, path: string): { value?: Record<string, unknown>; problems: readonly Problem[] } {
  const file = parseYaml(tree, path);
  if ("problem" in file) return { problems: [file.problem] };
  const value = file.document.toJS() as unknown;
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return { problems: [{ code: "set.yaml", file: path, args: { detail: "expected fields, one a line" } }] };
  return { value: value as Record<string, unknown>, problems: [] };
}
