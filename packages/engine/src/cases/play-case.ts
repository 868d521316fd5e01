import {
  CARD_PATH,
  CARD_SCHEMA_PATH,
  LOCK_PATH,
  memoryTree,
  parseCard,
  parseLock,
  type Outcome,
  type PlanEntry,
  type Problem,
  type Result,
  type Tree,
} from "@os2kit/model";
import { changesOf } from "../merge/trees/changes-of.ts";
import { exitCodeOf } from "../merge/trees/exit-code-of.ts";
import { planProduct } from "../plan/plan-product.ts";
import { render } from "../render/render.ts";
import type { SetBundle } from "../set/bundle.ts";
import { planUpdate } from "../update/plan-update.ts";
import { completeBase, rebuildBase } from "../update/rebuild-base.ts";
import { applyEdits } from "./apply-edits.ts";
import { changeCard } from "./change-card.ts";
import { readIfThere } from "./read-if-there.ts";
import { setsOf, type TestedSet } from "./sets-of.ts";
import type { TemplateCase, UpdateCase } from "./template-case.ts";

/** What came out of a case. */
export interface Played {
  /** The product. */
  readonly files: Tree;
  /** Paths that a complete case is about: the owner's, or all but the kit's own records. */
  readonly scope: ReadonlySet<string>;
  readonly outcomes: ReadonlyMap<string, Outcome>;
  readonly exitCode: 0 | 1 | 2;
}

/** The kit's own files of a product, which no template makes. */
const RECORDS = [CARD_PATH, CARD_SCHEMA_PATH, LOCK_PATH];

/** Plays a case in memory, with the functions behind `os2kit new` and `os2kit update`. */
export function playCase(set: TestedSet, test: TemplateCase): Result<Played> {
  if (test.update) return playUpdate(set, test, test.update);
  const stamped = stamp(set.bundle, test);
  if (!stamped.ok) return stamped;
  const files = memoryTree(stamped.value.flatMap(toFile));
  return { ok: true, value: { files, scope: scopeOf(test, files, stamped.value), outcomes: new Map(), exitCode: 0 } };
}

function playUpdate(set: TestedSet, test: TemplateCase, update: UpdateCase): Result<Played> {
  const sets = setsOf(set, test, update);
  if (!sets.ok) return sets;
  const stamped = stamp(sets.value.before, test);
  if (!stamped.ok) return stamped;
  const problems: Problem[] = [];
  const edited = applyEdits(
    memoryTree(stamped.value.flatMap(toFile)),
    update.edits,
    `${test.folder}/case.yml`,
    problems,
  );
  if (problems.length > 0) return { ok: false, problems };

  const product = readProduct(edited, test, update);
  if (!product.ok) return product;
  const { ours, cardText, lock } = product.value;
  const base = rebuildBase(lock, sets.value.after);
  if (base.denied.length > 0)
    return inCase(test, [{ code: "update.lock-denied", file: LOCK_PATH, args: { found: base.denied.join(", ") } }]);
  const planned = planUpdate({
    ...{ cardText, lock, ours, set: sets.value.after, secrets: test.secrets, conflicts: update.conflicts },
    base: completeBase(base, lock, new Map()),
  });
  if (!planned.ok) return inCase(test, planned.problems);
  const { plan, records } = planned.value;
  const files = carryOut(ours, plan.entries, records);
  return {
    ok: true,
    value: {
      files,
      scope: scopeOf(test, files, [...stamped.value, ...plan.entries]),
      outcomes: new Map(plan.entries.map(({ path, outcome }) => [path, outcome])),
      exitCode: exitCodeOf(plan),
    },
  };
}

/** A new product, as `os2kit new` would write it. */
function stamp(set: SetBundle, { folder, cardText, repository, secrets }: TemplateCase): Result<readonly PlanEntry[]> {
  const file = `${folder}/product.yml`;
  const card = parseCard(cardText, file);
  if (!card.ok) return card;
  const rendered = render(card.value, set, { repository, secrets });
  if (!rendered.ok) return { ok: false, problems: rendered.problems.map((problem) => ({ file, ...problem })) };
  return { ok: true, value: planProduct(card.value, cardText, set, rendered.value).entries };
}

function readProduct(edited: Tree, test: TemplateCase, { card }: UpdateCase) {
  const [cardBytes, lockBytes] = [CARD_PATH, LOCK_PATH].map((path) => readIfThere(edited, path));
  if (!cardBytes || !lockBytes) {
    const found = cardBytes ? LOCK_PATH : CARD_PATH;
    return inCase(test, [{ code: "case.step-path", args: { found } }]);
  }
  const lock = parseLock(decode(lockBytes));
  if (!lock.ok) return inCase(test, lock.problems);
  const changedCard = changeCard(decode(cardBytes), card, `${test.folder}/case.yml`);
  if (!changedCard.ok) return changedCard;
  const cardText = changedCard.value;
  const changed = { path: CARD_PATH, mode: "100644" as const, bytes: new TextEncoder().encode(cardText) };
  const ours = memoryTree([...edited.list().map((entry) => ({ ...entry, bytes: edited.read(entry.path) })), changed]);
  return { ok: true as const, value: { ours, cardText, lock: lock.value } };
}

function carryOut(ours: Tree, entries: readonly PlanEntry[], records: readonly PlanEntry[]): Tree {
  const files = new Map(ours.list().map((entry) => [entry.path, { ...entry, bytes: ours.read(entry.path) }]));
  const changes = changesOf({ entries });
  for (const change of changes) {
    if (change.kind === "delete") files.delete(change.path);
    else files.set(change.path, change);
  }
  for (const each of records) for (const file of toFile(each)) files.set(file.path, file);
  return memoryTree(files.values());
}

function scopeOf({ owner }: TemplateCase, files: Tree, entries: readonly PlanEntry[]): ReadonlySet<string> {
  const known = new Set(entries.filter(({ layer }) => layer === owner).map(({ path }) => path));
  const paths = files.list().map(({ path }) => path);
  return new Set(paths.filter((path) => (owner === undefined ? !RECORDS.includes(path) : known.has(path))));
}

function toFile({ path, mode, bytes }: PlanEntry) {
  return bytes ? [{ path, mode, bytes }] : [];
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

/** What is wrong with the product of a case stands in no file of the set: the case is named before it. */
function inCase({ folder }: TemplateCase, problems: readonly Problem[]) {
  const told = problems.map((problem) => ({ ...problem, file: [folder, problem.file].filter(Boolean).join(": ") }));
  return { ok: false as const, problems: told };
}
