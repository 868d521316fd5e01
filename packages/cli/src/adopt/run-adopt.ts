import { existsSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { proposeCard, writeProposal, type ProposedField, type RepositoryView } from "@os2kit/checks";
import { applyChanges, DiskError } from "@os2kit/disk";
import { readGitState } from "@os2kit/disk/state";
import { changesOf, exitCodeOf } from "@os2kit/engine/merge";
import { planAdopt, type AdoptPlan } from "@os2kit/engine/update";
import { loadSet } from "@os2kit/generator/stamp";
import { editCard, fail, LEVELS, LOCK_PATH, translate, type PlanEntry, type Result } from "@os2kit/model";
import { openProduct } from "../check/open-product.ts";
import type { Call, ExitCode } from "../command.ts";
import { diskProblem } from "../disk-problem.ts";
import { readText } from "../read-text.ts";
import { recoverFirst } from "../recover-first.ts";
import { refuse } from "../refuse.ts";
import { askYesNo } from "../terminal.ts";
import { runUpdate } from "../update/run-update.ts";
import { findOwn, wouldDamage } from "./find-own.ts";
import { adoptToJson, showAdopt } from "./show-adopt.ts";
import { toPatch } from "./to-patch.ts";

/** Runs `os2kit adopt`: proposes a card, plans, shows, and adds what is missing; a second run is an update. */
export async function runAdopt(call: Call): Promise<ExitCode> {
  const { values, positionals, terminal } = call;
  const [folder = ".", surplus] = positionals;
  if (surplus !== undefined) return refuse(call, [{ code: "call.arguments", args: { found: surplus } }]);
  const root = resolve(folder);
  try {
    recoverFirst(root, terminal);
    if (existsSync(join(root, LOCK_PATH)))
      return await runUpdate({ ...call, values: { ...values, conflicts: "markers" } });
    const today = new Date().toISOString().slice(0, 10);
    const product = await openProduct({ paths: [root], today, forge: {} });
    if (!product.ok) return refuse(call, product.problems);
    const [view] = product.value.views;
    const planned = await plan(call, root, view, product.value.card?.text);
    if (!planned.ok) return refuse(call, planned.problems);
    return await carryOut(call, root, view, planned.value);
  } catch (error) {
    if (!(error instanceof DiskError)) throw error;
    return refuse(call, [diskProblem(error)]);
  }
}

async function plan(
  { values, terminal }: Call,
  root: string,
  view: RepositoryView,
  own: string | undefined,
): Promise<Result<AdoptPlan>> {
  const level = values.level as string | undefined;
  if (level !== undefined && !(LEVELS as readonly string[]).includes(level))
    return fail({ code: "call.choice", args: { flag: "level", found: level, options: LEVELS.join(", ") } });
  const given = typeof values.card === "string" ? readText(values.card) : undefined;
  if (given && "problem" in given) return fail(given.problem);
  const proposal = proposeCard(view);
  const found = given?.text ?? own;
  const text = found ?? writeProposal(nameAtLeast(proposal.fields, view.name), terminal.language, proposal.open);
  const set = await loadSet(values.templates as string | undefined);
  if (!set.ok) return set;
  const git = readGitState(root);
  const holder = found !== undefined || proposal.fields.some(({ field }) => field === "legal.copyrightHolder");
  return planAdopt({
    cardText: level === undefined ? text : editCard(text, "product.level", level),
    set: set.value,
    ours: view.files.tree,
    repository: values.repository as string | undefined,
    equivalents: (path) => findOwn(view, path),
    without: wouldDamage(view, holder),
    ...(git ? { ignored: (path) => git.ignored(path) } : {}),
  });
}

async function carryOut(call: Call, root: string, view: RepositoryView, adopted: AdoptPlan): Promise<ExitCode> {
  const { values, terminal } = call;
  const chosen = values.interactive === true && terminal.interactive ? await choose(call, adopted) : adopted;
  const entries = [...chosen.plan.entries, ...chosen.records];
  const exitCode = exitCodeOf(chosen.plan);
  const patch = typeof values.patch === "string" ? values.patch : undefined;
  if (patch !== undefined) {
    const before = (path: string) => (view.files.has(path) ? view.files.tree.read(path) : undefined);
    writeFileSync(patch, toPatch(entries, before));
  } else if (values["dry-run"] !== true) {
    applyChanges(root, changesOf(chosen.plan, chosen.records));
  }
  const wrote = patch === undefined && values["dry-run"] !== true;
  if (values.json === true) terminal.result(adoptToJson(chosen, { exitCode, dryRun: !wrote }));
  else terminal.result(showAdopt(chosen, { wrote, ...(patch === undefined ? {} : { patch }) }, terminal));
  return exitCode;
}

/** A product whose texts do not say its name is called as its repository is. */
function nameAtLeast(fields: readonly ProposedField[], name: string): readonly ProposedField[] {
  if (fields.some(({ field }) => field === "product.name")) return fields;
  const note = { da: "repositoryets navn", en: "the repository's name" };
  return [{ field: "product.name", value: name, from: { note } }, ...fields];
}

/** File by file, where somebody is there to say. */
async function choose({ terminal }: Call, adopted: AdoptPlan): Promise<AdoptPlan> {
  const entries: PlanEntry[] = [];
  for (const entry of adopted.plan.entries) {
    const isWritten = entry.bytes !== undefined;
    const question = translate(terminal.language, "adopt.ask", { path: entry.path });
    if (!isWritten || (await askYesNo(terminal, question))) entries.push(entry);
  }
  return { ...adopted, plan: { ...adopted.plan, entries } };
}
