import type { BuiltSet } from "./build-set.ts";

/**
 * A built set as the source of an ES module whose default export is a `SetBundle`.
 * The templates in it are code that we compiled, so it runs under a content security policy without `unsafe-eval`.
 */
export function writeBundle({ bundle, code }: BuiltSet): string {
  const ids = Object.keys(code).sort();
  const templates = ids.map((id) => `"${id}":${code[id] ?? ""}`).join(",\n");
  return `export default {...${JSON.stringify(bundle)},templates:{\n${templates}\n}};\n`;
}
