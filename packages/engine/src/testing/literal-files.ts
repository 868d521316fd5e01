import type { TreeFile } from "@os2kit/model";

/** Files as a test writes them: path -> text; a path that ends in `*` is executable. */
export type Literal = Readonly<Record<string, string>>;

/** The files of a literal. */
export function literalFiles(literal: Literal): TreeFile[] {
  return Object.entries(literal).map(([path, text]) => ({
    path: path.replace(/\*$/, ""),
    mode: path.endsWith("*") ? "100755" : "100644",
    bytes: new TextEncoder().encode(text),
  }));
}
