import {
  CARD_PATH,
  CARD_SCHEMA_PATH,
  editCard,
  formatLock,
  LOCK_PATH,
  makeCardSchema,
  parseCard,
  type Card,
  type Lock,
  type PlanEntry,
  type Result,
  type SetAnswer,
  type Tree,
} from "@os2kit/model";
import type { BaseFile, MergePlan, MergeTreesInput } from "../merge/trees/input.ts";
import { compareVersions } from "../merge/trees/compare-versions.ts";
import { mergeTrees } from "../merge/trees/merge-trees.ts";
import { renamesBetween } from "../merge/trees/renames.ts";
import { releaseOf } from "../release/release-of.ts";
import { makeLock } from "../plan/plan-product.ts";
import { render } from "../render/render.ts";
import { questionsOf, secretNames } from "../render/set-answers.ts";
import type { SetBundle } from "../set/bundle.ts";
import { recordOf } from "./record-of.ts";
import { carryAnswers, type CarriedAnswers } from "./carry-answers.ts";

/** What an update starts from. */
export interface UpdateOrder extends Pick<
  MergeTreesInput,
  "conflicts" | "ignored" | "tracked" | "occupants" | "restore" | "unknownBase"
> {
  readonly cardText: string;
  readonly lock: Lock;
  /** The version to update to. */
  readonly set: SetBundle;
  readonly ours: Tree;
  readonly base: ReadonlyMap<string, BaseFile | undefined>;
  /** Answers to the set's own questions that came with this call. They go into the card, if they are no secrets. */
  readonly answers?: Readonly<Record<string, SetAnswer>> | undefined;
}

/** What an update would do, and what its reader should know beside. */
export interface UpdatePlan {
  readonly plan: MergePlan;
  /** Files of the kit's own that go along: lock, schema, and a card whose answers were renamed. */
  readonly records: readonly PlanEntry[];
  readonly card: Card;
  readonly from: string;
  readonly to: string;
  /** What changed between the two versions, oldest first. */
  readonly changes: readonly { readonly version: string; readonly text: string }[];
  readonly carried: CarriedAnswers["carried"];
  readonly retired: CarriedAnswers["retired"];
  /** Questions whose answer came with this call, and went into the card. */
  readonly answered: readonly string[];
  /** Questions that were answered by a default that is new, or another than before. */
  readonly defaults: readonly { readonly name: string; readonly value: SetAnswer; readonly was?: SetAnswer }[];
}

/** Plans the step from a product's recorded state to a version of its template set, with the card as it stands. */
export function planUpdate(order: UpdateOrder): Result<UpdatePlan> {
  const { lock, set, ours, base } = order;
  const first = parseCard(order.cardText, CARD_PATH);
  if (!first.ok) return first;
  const { text: kept, carried, retired } = carryAnswers(order.cardText, first.value, set, lock);
  const given = Object.entries(order.answers ?? {});
  const isSecret = ([name]: readonly [string, SetAnswer]) => secretNames(set).includes(name);
  const answered = given.filter((each) => !isSecret(each));
  const text = answered.reduce((now, [name, value]) => editCard(now, `set.${name}`, value), kept);
  const parsed = text === order.cardText ? first : parseCard(text, CARD_PATH);
  if (!parsed.ok) return parsed;
  const card = parsed.value;
  // A product in one repository may list none; that one is then called as the product is, which may have changed.
  const repository = card.repositories.length === 0 ? undefined : lock.repository;
  const rendered = render(card, set, { repository, secrets: Object.fromEntries(given.filter(isSecret)) });
  if (!rendered.ok)
    return { ok: false, problems: rendered.problems.map((problem) => ({ ...problem, file: CARD_PATH })) };
  const plan = mergeTrees({
    base,
    ours,
    theirs: rendered.value.files,
    lock,
    conflicts: order.conflicts,
    policy: card.kit.policy,
    renames: renamesBetween(newerOf(set, lock).layers, lock.version, set.version),
    ignored: order.ignored,
    tracked: order.tracked,
    occupants: order.occupants,
    restore: order.restore,
    unknownBase: order.unknownBase,
  });
  const fresh = makeLock(card, set, rendered.value);
  const schema = `${JSON.stringify(makeCardSchema(card.product.languages[0] ?? "da"))}\n`;
  return {
    ok: true,
    value: {
      plan,
      records: [
        // The card is people's: without news it is left as it is, byte for byte.
        ...(text === order.cardText ? [] : recordOf(ours, CARD_PATH, text)),
        ...recordOf(ours, CARD_SCHEMA_PATH, schema),
        ...recordOf(ours, LOCK_PATH, formatLock(fresh)),
      ],
      card,
      from: lock.version,
      to: set.version,
      changes: changesBetween(set, lock.version),
      carried,
      retired,
      answered: answered.map(([name]) => name),
      defaults: findDefaults(order, card, fresh),
    },
  };
}

/** The later of the two versions: it declares what was renamed between them. */
function newerOf(set: SetBundle, { version }: Lock): SetBundle {
  return compareVersions(version, set.version) > 0 ? (releaseOf(set, version) ?? set) : set;
}

function changesBetween({ changes = {}, version: to }: SetBundle, from: string): UpdatePlan["changes"] {
  return Object.entries(changes)
    .filter(([version]) => compareVersions(version, from) > 0 && compareVersions(version, to) <= 0)
    .sort(([a], [b]) => compareVersions(a, b))
    .map(([version, text]) => ({ version, text }));
}

function findDefaults({ lock, set }: UpdateOrder, card: Card, fresh: Lock): UpdatePlan["defaults"] {
  return Object.keys(questionsOf(set)).flatMap((name) => {
    const value = fresh.answers[`set.${name}`] as SetAnswer | undefined;
    const was = lock.answers[`set.${name}`] as SetAnswer | undefined;
    if (card.set[name] !== undefined || value === undefined || JSON.stringify(value) === JSON.stringify(was)) return [];
    return [{ name, value, ...(was === undefined ? {} : { was }) }];
  });
}
