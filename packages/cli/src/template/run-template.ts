import { resolve } from "node:path";
import { applyChanges, DiskError, openFolder, type Change } from "@os2kit/disk";
import { snapshotSet } from "@os2kit/engine/build";
import { loadSet } from "@os2kit/generator/stamp";
import { blobId, translate, type Problem, type TreeFile } from "@os2kit/model";
import type { Call, ExitCode } from "../command.ts";
import { refuse } from "../refuse.ts";
import { problemsToJson } from "../terminal.ts";

/** Runs one of the verbs of `os2kit template`. */
export async function runTemplate(call: Call): Promise<ExitCode> {
  const { values, positionals, terminal } = call;
  const [verb, folder, surplus] = positionals;
  if ((verb !== "check" && verb !== "release") || folder === undefined || surplus !== undefined) {
    const found = ["template", ...positionals].join(" ");
    const options = "template check <folder>, template release <folder>";
    return refuse(call, [{ code: "call.command", args: { found, options } }]);
  }
  const loaded = await loadSet(folder);
  if (!loaded.ok) return refuse(call, loaded.problems);
  const { name, version, layers } = loaded.value;
  const files = layers.reduce((sum, layer) => sum + layer.files.length, 0);
  const args = { name, version, layers: layers.length, files };
  const problem = verb === "release" && values["dry-run"] !== true ? release(folder, version) : undefined;
  if (problem) return refuse(call, [problem]);
  if (values.json === true) terminal.result(problemsToJson(terminal, []));
  else terminal.result(translate(terminal.language, verb === "check" ? "template.valid" : "template.released", args));
  return 0;
}

/** Keeps a set's version as it is now, so that products made with it can be updated for ever. */
function release(folder: string, version: string): Problem | undefined {
  const root = resolve(folder);
  const tree = openFolder(root);
  const present = new Map(tree.list().map(({ path }) => [path, path]));
  const toChange = ({ path, mode, bytes }: TreeFile): Change => ({
    path,
    kind: "write",
    mode,
    bytes,
    expect: present.has(path) ? blobId(tree.read(path)) : "absent",
  });
  try {
    const files = snapshotSet(tree, version);
    const [index] = files.filter(({ path }) => path.endsWith(".json"));
    // A released version stands for what products were made with; it is never written anew with other content.
    if (index && present.has(index.path) && blobId(tree.read(index.path)) !== blobId(index.bytes))
      return { code: "template.released-before", args: { found: version } };
    applyChanges(root, files.filter(({ path }) => !present.has(path)).map(toChange));
    return undefined;
  } catch (error) {
    if (!(error instanceof DiskError)) throw error;
    return { code: `disk.${error.fault}`, args: { found: folder, detail: error.message } };
  }
}
