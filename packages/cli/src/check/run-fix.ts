import { lstatSync } from "node:fs";
import { join } from "node:path";
import { findEquivalent, viewFiles } from "@os2kit/checks";
import { applyChanges, DiskError, type Change } from "@os2kit/disk";
import { planFix, planStamp } from "@os2kit/generator/stamp";
import {
  blobId,
  CARD_PATH,
  comparePaths,
  editCard,
  fail,
  isAtLeast,
  translate,
  type CheckReport,
  type Plan,
  type PlanEntry,
  type Problem,
  type Result,
  type TextCode,
} from "@os2kit/model";
import type { Call, ExitCode } from "../command.ts";
import { diskProblem } from "../disk-problem.ts";
import { openSet } from "../open-set.ts";
import { readText } from "../read-text.ts";
import { askYesNo } from "../terminal.ts";
import { showPlan } from "../view/show-plan.ts";
import type { OpenedProduct } from "./open-product.ts";
import { overlayTree } from "./overlay-tree.ts";

/** What came of `--fix`: applied, or why not, with the exit code. */
export interface FixOutcome {
  readonly applied: boolean;
  readonly exitCode: ExitCode;
}

/**
 * Plans what a template can honestly mend, shows it, asks where somebody is there, and applies it.
 * @param check weighs the product as it would be
 */
export async function runFix(
  call: Call,
  product: OpenedProduct,
  check: (product: OpenedProduct) => CheckReport,
): Promise<Result<FixOutcome>> {
  const { values, terminal } = call;
  const planned = await planAll(call, product, check);
  if (!planned.ok) return planned;
  const { root = "." } = product;
  const blocked = planned.value.entries.filter(({ path, outcome }) => outcome === "added" && isTaken(root, path));
  if (blocked.length > 0) {
    const paths = blocked.map(({ path }) => path).join(", ");
    terminal.note(translate(terminal.language, "fix.blocked", { count: blocked.length, paths }));
  }
  const plan: Plan = { entries: planned.value.entries.filter((entry) => !blocked.includes(entry)) };
  const added = plan.entries.filter(({ outcome }) => outcome === "added");
  const say = (code: TextCode) => {
    terminal.note(translate(terminal.language, code, { count: added.length }));
  };
  if (added.length === 0) {
    say("fix.nothing");
    return { ok: true, value: { applied: true, exitCode: 0 } };
  }
  say("fix.plan");
  terminal.note(showPlan({ entries: added }, terminal));
  if (values["dry-run"] === true) return { ok: true, value: { applied: false, exitCode: 0 } };
  if (terminal.interactive && !(await askYesNo(terminal, translate(terminal.language, "fix.ask"))))
    return fail({ code: "call.cancelled" });
  const problem = apply(product, plan);
  if (problem) return fail(problem);
  say("fix.done");
  return { ok: true, value: { applied: true, exitCode: 0 } };
}

/** Something that the tree does not show (git ignores it, a folder, a link) stands where the file would go, or above. */
function isTaken(root: string, path: string): boolean {
  const segments = path.split("/");
  return segments.some((_, index) => {
    const status = lstatSync(join(root, ...segments.slice(0, index + 1)), { throwIfNoEntry: false });
    return status !== undefined && (index === segments.length - 1 || !status.isDirectory());
  });
}

/** Files that are added may ask for others, such as pages for their tests: plans until nothing more is asked for. */
async function planAll(
  call: Call,
  product: OpenedProduct,
  check: (product: OpenedProduct) => CheckReport,
): Promise<Result<Plan>> {
  const [view, ...others] = product.views;
  const entries = new Map<string, PlanEntry>();
  let current = product;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const planned = await planOnce(call, current, check(current));
    if (!planned.ok) return planned;
    const fresh = planned.value.entries.filter(({ path, outcome }) => outcome === "added" && !entries.has(path));
    for (const entry of planned.value.entries) if (entry.bytes) entries.set(entry.path, entry);
    if (fresh.length === 0) break;
    const files = viewFiles(overlayTree(view.files.tree, [...entries.values()]));
    current = { ...product, views: [{ ...view, files }, ...others] };
  }
  return { ok: true, value: { entries: [...entries.values()].sort(comparePaths) } };
}

const MAX_ROUNDS = 5;

async function planOnce(
  { values }: Call,
  { views, card, root }: OpenedProduct,
  report: CheckReport,
): Promise<Result<Plan>> {
  const [view] = views;
  if (root === undefined) return fail({ code: "fix.read-only" });
  const given = typeof values.card === "string" ? values.card : undefined;
  const read = given === undefined ? undefined : readText(given);
  if (read && "problem" in read) return fail(read.problem);
  const cardText = read?.text ?? card?.text;
  if (cardText === undefined) return fail({ code: "fix.no-card", args: { found: CARD_PATH } });
  const set = await openSet(values.templates as string | undefined);
  if (!set.ok) return set;
  const named = card?.value.repositories.some(({ name }) => name === view.name) ? view.name : undefined;
  const repository = (values.repository as string | undefined) ?? named;
  // What the level aimed at asks for may be added before the card says that it is reached.
  const isAhead =
    card !== undefined && card.value.product.level !== view.level && isAtLeast(view.level, card.value.product.level);
  const text = isAhead ? editCard(cardText, "product.level", view.level) : cardText;
  const stamp = planStamp({ cardText: text, cardFile: given ?? CARD_PATH, set: set.value, repository });
  if (!stamp.ok) return stamp;
  const wanted = report.findings
    .filter(({ repository: where, outcome, known }) => where === view.name && outcome === "fail" && known !== true)
    .flatMap(({ fix }) => fix ?? []);
  const has = (path: string) => findEquivalent(view, path) !== undefined;
  return { ok: true, value: planFix(stamp.value, { wanted, tree: view.files.tree, has, recorded: !isAhead }) };
}

function apply({ root = ".", views: [view] }: OpenedProduct, { entries }: Plan): Problem | undefined {
  const changes = entries.flatMap(({ path, outcome, bytes, mode }): Change[] => {
    if (!bytes || (outcome !== "added" && outcome !== "updated")) return [];
    const expect = outcome === "added" ? "absent" : blobId(view.files.tree.read(path));
    return [{ path, kind: "write", bytes, mode, expect }];
  });
  try {
    applyChanges(root, changes);
    return undefined;
  } catch (error) {
    if (!(error instanceof DiskError)) throw error;
    return diskProblem(error);
  }
}
