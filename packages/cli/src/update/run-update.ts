import { resolve } from "node:path";
import { applyChanges, DiskError, type Change, type Unmerged } from "@os2kit/disk";
import { changesOf, exitCodeOf } from "@os2kit/engine/merge";
import { type Plan, type PlanEntry, type Tree } from "@os2kit/model";
import type { Call, ExitCode } from "../command.ts";
import { diskProblem } from "../disk-problem.ts";
import { recoverFirst } from "../recover-first.ts";
import { refuse } from "../refuse.ts";
import { readAnswers } from "./read-answers.ts";
import { prepareUpdate, type PreparedUpdate, type UpdateOptions } from "./prepare-update.ts";
import { showUpdate } from "./show-update.ts";
import { updateToJson } from "./update-to-json.ts";

/** Runs `os2kit update`: plans, shows, and writes all of it or nothing. */
export async function runUpdate(call: Call): Promise<ExitCode> {
  const { values, positionals, terminal } = call;
  const [folder = ".", surplus] = positionals;
  if (surplus !== undefined) return refuse(call, [{ code: "call.arguments", args: { found: surplus } }]);
  const conflicts = (values.conflicts as string | undefined) ?? "markers";
  if (conflicts !== "markers" && conflicts !== "ours")
    return refuse(call, [
      {
        code: "call.choice",
        args: { flag: "conflicts", found: conflicts, options: "markers, ours" },
      },
    ]);
  const answers = readAnswers((values.set as string[] | undefined) ?? []);
  if (!answers.ok) return refuse(call, answers.problems);
  const options: UpdateOptions = {
    root: resolve(folder),
    to: values.to as string | undefined,
    templates: values.templates as string | undefined,
    conflicts,
    restore: ((values.restore as string[] | undefined) ?? []).map((path) => path.replace(/^(?:\.\/)+/, "")),
    answers: answers.value,
    withoutBase: values["without-base"] === true,
    allowDowngrade: values["allow-downgrade"] === true,
  };
  try {
    recoverFirst(options.root, terminal, isPreview(call));
    const prepared = await prepareUpdate(options);
    if (!prepared.ok) return refuse(call, prepared.problems);
    return carryOut(call, options, prepared.value);
  } catch (error) {
    if (!(error instanceof DiskError)) throw error;
    return refuse(call, [diskProblem(error)]);
  }
}

function carryOut(call: Call, { root, conflicts }: UpdateOptions, { update, ours, git }: PreparedUpdate): ExitCode {
  const { values, terminal } = call;
  const exitCode = exitCodeOf(update.plan);
  const changes = changesOf(update.plan, update.records);
  const dirty = git ? pathsAtRisk(update.plan).filter((path) => git.dirty(path)) : [];
  if (dirty.length > 0) {
    const args = { found: dirty.slice(0, 10).join(", "), count: dirty.length };
    return refuse(call, [{ code: "update.dirty", args }]);
  }
  if (git?.operation && changes.length > 0)
    return refuse(call, [{ code: "update.git-operation", args: { found: git.operation } }]);
  if (!isPreview(call) && changes.length > 0) {
    applyChanges(root, changes, update.plan.entries.flatMap(toUnmerged));
  }
  const code: ExitCode = values.check === true ? checkCode(exitCode, changes) : exitCode;
  if (values.json === true) terminal.result(updateToJson(update, { exitCode: code, dryRun: isPreview(call) }));
  else {
    const before = values["dry-run"] === true ? (path: string) => readIfThere(ours, path) : undefined;
    const shown = {
      dryRun: isPreview(call),
      written: changes.length > 0,
      style: conflicts === "ours" ? "full" : "short",
      inGit: git !== undefined,
      unresolved: git?.unmergedPaths ?? [],
      before,
    } as const;
    terminal.result(showUpdate(update, shown, terminal));
  }
  return code;
}

/** Where the run would write over something: all that it changes, but for files that are gone and asked back. */
function pathsAtRisk(plan: Plan): readonly string[] {
  const restored = new Set(plan.entries.filter(({ reason }) => reason === "restored").map(({ path }) => path));
  const paths = new Set(changesOf(plan).map(({ path }) => path));
  return [...paths].filter((path) => !restored.has(path));
}

/** Shows, and writes nothing. */
function isPreview({ values }: Call): boolean {
  return values["dry-run"] === true || values.check === true;
}

function readIfThere(tree: Tree, path: string): Uint8Array | undefined {
  return tree.list().some((entry) => entry.path === path) ? tree.read(path) : undefined;
}

/** `--check` asks whether there is something to do. */
function checkCode(exitCode: 0 | 1 | 2, changes: readonly Change[]): ExitCode {
  return exitCode === 0 && changes.length > 0 ? 2 : exitCode;
}

/** Conflicts that stand in the file as markers are git's business too. */
function toUnmerged({ path, outcome, bytes, sides }: PlanEntry): Unmerged[] {
  return outcome === "conflict" && bytes && sides ? [{ path, ...sides }] : [];
}
