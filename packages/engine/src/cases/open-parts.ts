import { findPathFault, type Problem, type Tree, type TreeFile } from "@os2kit/model";
import { isPartOfSet } from "../set/is-part-of-set.ts";
import { showDots } from "../set/stamped-path.ts";
import type { ExpectedFile } from "./template-case.ts";

/** What the folders of a case hold, by the paths that the files have in the set or in the product. */
export interface CaseParts {
  readonly v1: readonly TreeFile[];
  readonly v2: readonly TreeFile[];
  readonly edits: readonly TreeFile[];
  readonly expected: readonly ExpectedFile[];
}

const FILES = ["case.yml", "product.yml"];

/** Opens the folders of a case. What belongs to none of them, is a link, or could not stand in a product, is told. */
export function openParts(tree: Tree, folder: string, problems: Problem[]): CaseParts {
  const parts = { v1: [] as TreeFile[], v2: [] as TreeFile[], edits: [] as TreeFile[], expected: [] as ExpectedFile[] };
  const taken = new Map<string, string>();
  for (const { path: source, mode } of tree.list()) {
    if (!source.startsWith(`${folder}/`)) continue;
    const local = source.slice(folder.length + 1);
    if (FILES.includes(local)) continue;
    const [part = "", ...segments] = local.split("/");
    const ofSet = part === "v1" || part === "v2";
    const path = ofSet ? segments.join("/") : showDots(segments.join("/"));
    const fault = findPathFault(path.replace(/\{\{[^}]*\}\}/g, "x"));
    const other = taken.get(`${part}/${path}`);
    taken.set(`${part}/${path}`, source);
    if (mode !== "100644" && mode !== "100755") problems.push({ code: "set.symlink", file: source });
    else if (!Object.hasOwn(parts, part) || path === "" || (ofSet && !isPartOfSet(path)))
      problems.push({ code: "case.stray", file: source, args: { found: local } });
    else if (fault) problems.push({ code: "set.path", file: source, args: { found: path, fault } });
    else if (other !== undefined) problems.push({ code: "case.twice", file: source, args: { found: path, other } });
    else if (part === "expected") parts.expected.push({ path, source, bytes: tree.read(source) });
    else parts[part as "v1" | "v2" | "edits"].push({ path, mode, bytes: tree.read(source) });
  }
  return parts;
}
