import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import type { RepositoryView } from "@os2kit/checks";
import { applyChanges, DiskError } from "@os2kit/disk";
import { wouldIgnore } from "@os2kit/disk/state";
import { changesOf, exitCodeOf } from "@os2kit/engine/merge";
import type { AdoptPlan } from "@os2kit/engine/update";
import { LOCK_PATH, translate } from "@os2kit/model";
import { openProduct } from "../check/open-product.ts";
import type { Call, ExitCode } from "../command.ts";
import { diskProblem } from "../disk-problem.ts";
import { productRoot } from "../product-root.ts";
import { recoverFirst } from "../recover-first.ts";
import { refuse } from "../refuse.ts";
import { runUpdate } from "../update/run-update.ts";
import { chooseFiles } from "./choose-files.ts";
import { openTalk } from "./open-talk.ts";
import { prepareAdopt } from "./prepare-adopt.ts";
import type { Before } from "./preview-file.ts";
import { adoptToJson, showAdopt } from "./show-adopt.ts";
import { toPatch } from "./to-patch.ts";
import { writePatch } from "./write-patch.ts";

/** Runs `os2kit adopt`: proposes a card, plans, shows, and adds what is missing; a second run is an update. */
export async function runAdopt(call: Call): Promise<ExitCode> {
  const { values, positionals, terminal } = call;
  const [folder = ".", surplus] = positionals;
  if (surplus !== undefined) return refuse(call, [{ code: "call.arguments", args: { found: surplus } }]);
  const root = resolve(folder);
  try {
    recoverFirst(root, terminal, values["dry-run"] === true || values.patch !== undefined);
    if (existsSync(join(root, LOCK_PATH))) return await updateInstead(call);
    const above = values.card === undefined && !existsSync(join(root, ".git")) ? productRoot(root) : undefined;
    if (above !== undefined) return refuse(call, [{ code: "adopt.within", args: { found: root, root: above } }]);
    if (values.interactive === true && !terminal.interactive) return refuse(call, [{ code: "adopt.no-terminal" }]);
    if (values.patch === "-" && values.json === true) return refuse(call, [{ code: "adopt.two-results" }]);
    const today = new Date().toISOString().slice(0, 10);
    const product = await openProduct({ paths: [root], today, forge: {} });
    if (!product.ok) return refuse(call, product.problems);
    if (product.value.root === undefined) return refuse(call, [{ code: "adopt.no-folder", args: { found: folder } }]);
    const planned = await prepareAdopt(call, root, product.value);
    if (!planned.ok) return refuse(call, planned.problems);
    const before = readBefore(product.value.views[0]);
    const chosen = values.interactive === true ? await askPerson(call, planned.value, before) : planned.value;
    if (!chosen) return refuse(call, [{ code: "call.cancelled" }]);
    return carryOut(call, root, before, chosen);
  } catch (error) {
    if (!(error instanceof DiskError)) throw error;
    return refuse(call, [diskProblem(error)]);
  }
}

/** Flags that say how a repository is adopted come too late for one that is. */
async function updateInstead(call: Call): Promise<ExitCode> {
  const { values, terminal } = call;
  const late = ["patch", "interactive", "card", "level", "repository"].find((flag) => values[flag] !== undefined);
  if (late !== undefined) return refuse(call, [{ code: "adopt.already", args: { option: `--${late}` } }]);
  terminal.note(translate(terminal.language, "adopt.again"));
  return runUpdate({ ...call, values: { ...values, conflicts: "markers" } });
}

function readBefore({ files }: RepositoryView): Before {
  return (path) => {
    const entry = files.entry(path);
    return entry && { mode: entry.mode, bytes: files.tree.read(path) };
  };
}

async function askPerson({ terminal }: Call, adopted: AdoptPlan, before: Before): Promise<AdoptPlan | undefined> {
  const talk = openTalk(process.stdin, process.stderr, !terminal.plain);
  try {
    return await chooseFiles(talk, adopted, before, terminal.language);
  } finally {
    talk.close();
  }
}

function carryOut(call: Call, root: string, before: Before, chosen: AdoptPlan): ExitCode {
  const { values, terminal } = call;
  const exitCode = exitCodeOf(chosen.plan);
  const changes = changesOf(chosen.plan, chosen.records);
  const patch = values.patch as string | undefined;
  const writes = exitCode !== 1 && values["dry-run"] !== true;
  if (writes && patch !== undefined) {
    const problem = writePatch(patch, toPatch([...chosen.plan.entries, ...chosen.records], before));
    if (problem) return refuse(call, [problem]);
  } else if (writes) applyChanges(root, changes);
  const wrote = writes && patch === undefined;
  const shown = () => showAdopt(chosen, { wrote, patch: writes ? patch : undefined }, terminal);
  if (values.json === true) terminal.result(adoptToJson(chosen, { exitCode, dryRun: !wrote }));
  else if (patch === "-" && writes) terminal.note(shown());
  else terminal.result(shown());
  if (wrote)
    tellOfHidden(
      call,
      root,
      changes.map(({ path }) => path),
    );
  return exitCode;
}

/** What git ignores reaches nobody else, and the card and the lock are for everybody. */
function tellOfHidden({ terminal }: Call, root: string, paths: readonly string[]): void {
  const hidden = [...wouldIgnore(root, paths)];
  if (hidden.length > 0) terminal.note(translate(terminal.language, "adopt.hidden", { paths: hidden.join(" ") }));
}
