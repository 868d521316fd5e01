import { existsSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import type { SetBundle } from "@os2kit/engine";
import type { Problem, Result, Tree } from "@os2kit/model";

/**
 * The template set to use: ours, ready compiled, or the one in a folder, which is checked and compiled now.
 * @param folder a template set's folder; nothing for ours
 */
export async function loadSet(folder: string | undefined): Promise<Result<SetBundle>> {
  if (folder === undefined) return { ok: true, value: (await import("@os2kit/templates")).default };
  const root = resolve(folder);
  if (!existsSync(root) || !statSync(root).isDirectory()) {
    return { ok: false, problems: [{ code: "disk.missing", args: { found: folder } }] };
  }
  const [{ buildSet, loadBuiltSet }, { openFolder }] = await Promise.all([
    import("@os2kit/engine/build"),
    import("@os2kit/disk"),
  ]);
  const tree = openFolder(root);
  const { set, problems } = buildSet(tree, readVersion(tree));
  return set
    ? { ok: true, value: loadBuiltSet(set) }
    : { ok: false, problems: problems.map((problem) => inFolder(problem, folder)) };
}

/** A set in an npm package may leave its version to package.json. */
function readVersion(tree: Tree): string | undefined {
  if (!tree.list().some(({ path }) => path === "package.json")) return undefined;
  try {
    return (JSON.parse(new TextDecoder().decode(tree.read("package.json"))) as { version?: string }).version;
  } catch {
    return undefined;
  }
}

function inFolder(problem: Problem, folder: string): Problem {
  return problem.file === undefined ? problem : { ...problem, file: join(folder, problem.file) };
}
