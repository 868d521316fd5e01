import {
  CARD_PATH,
  CARD_SCHEMA_PATH,
  editCard,
  formatLock,
  LOCK_PATH,
  makeCardSchema,
  parseCard,
  type Card,
  type PlanEntry,
  type Reason,
  type Result,
  type Tree,
} from "@os2kit/model";
import type { Adopting, LeftOut, MergePlan, MergeTreesInput } from "../merge/trees/input.ts";
import { mergeTrees } from "../merge/trees/merge-trees.ts";
import { makeLock } from "../plan/plan-product.ts";
import { releaseOf } from "../release/release-of.ts";
import { render, type Rendered } from "../render/render.ts";
import type { SetBundle } from "../set/bundle.ts";
import { findDependent } from "./find-dependent.ts";
import { recordOf } from "./record-of.ts";

/** What taking a repository under the templates starts from. */
export interface AdoptOrder extends Pick<MergeTreesInput, "ignored" | "tracked" | "occupants"> {
  readonly cardText: string;
  readonly set: SetBundle;
  readonly ours: Tree;
  readonly repository?: string | undefined;
  /** The product's file that does the job of a path of ours under another name. */
  readonly equivalents: (path: string) => string | undefined;
  /** Why this repository shall not get a path of ours that it lacks. */
  readonly leftOut?: Adopting["leftOut"];
  /** Card fields that nobody has answered: what a file would say of them would be our word, so it is left out. */
  readonly unanswered?: readonly string[];
}

/** What adopting would do. */
export interface AdoptPlan {
  readonly plan: MergePlan;
  /** Card, schema and lock. */
  readonly records: readonly PlanEntry[];
  readonly card: Card;
  readonly version: string;
}

/** Why a file of the product's own stands in place of ours; the card then says that it stays so. */
const OWN: readonly Reason[] = ["exists", "equivalent", "licence", "own-style", "own-documents"];

/** Plans how a repository comes under the templates: what it has stays as it is, what it lacks is added. */
export function planAdopt(order: AdoptOrder): Result<AdoptPlan> {
  const { set, ours, leftOut } = order;
  const parsed = parseCard(order.cardText, CARD_PATH);
  if (!parsed.ok) return parsed;
  const rendered = render(parsed.value, set, { repository: order.repository });
  if (!rendered.ok)
    return { ok: false, problems: rendered.problems.map((problem) => ({ ...problem, file: CARD_PATH })) };
  const stated = findStated(order, parsed.value, rendered.value);
  const known = knownHashes(parsed.value, set, rendered.value);
  const plan = mergeTrees({
    base: new Map(),
    ours,
    theirs: rendered.value.files,
    conflicts: "ours",
    policy: parsed.value.kit.policy,
    ignored: order.ignored,
    tracked: order.tracked,
    occupants: order.occupants,
    adopting: {
      equivalents: order.equivalents,
      knownHashes: (path, id) => known.get(path)?.has(id) ?? false,
      leftOut: (path) => leftOut?.(path) ?? stated(path),
    },
  });
  const own = plan.entries
    .filter(({ outcome, reason }) => outcome === "kept" && reason && OWN.includes(reason))
    .map(({ path }) => path);
  const cardText = rememberOwn(order.cardText, parsed.value, own);
  const card = parseCard(cardText, CARD_PATH);
  if (!card.ok) return card;
  const lock = formatLock(makeLock(card.value, set, rendered.value));
  const schema = `${JSON.stringify(makeCardSchema(card.value.product.languages[0] ?? "da"))}\n`;
  return {
    ok: true,
    value: {
      plan,
      records: [
        ...recordOf(ours, CARD_PATH, cardText),
        ...recordOf(ours, CARD_SCHEMA_PATH, schema),
        ...recordOf(ours, LOCK_PATH, lock),
      ],
      card: card.value,
      version: set.version,
    },
  };
}

/** Says which fields that wait for an answer a path would state, as far as there are any. */
function findStated(order: AdoptOrder, card: Card, rendered: Rendered): (path: string) => LeftOut | undefined {
  const fields = new Map<string, string[]>();
  for (const field of order.unanswered ?? [])
    for (const path of findDependent(field, { ...order, card, rendered }))
      fields.set(path, [...(fields.get(path) ?? []), field]);
  return (path) => {
    const waiting = fields.get(path);
    return waiting && { reason: "unanswered", from: waiting.join(", ") };
  };
}

/** What earlier versions of the set gave at each path, so that a file that was once ours is known again. */
function knownHashes(card: Card, set: SetBundle, now: Rendered): ReadonlyMap<string, ReadonlySet<string>> {
  const known = new Map<string, Set<string>>();
  for (const version of Object.keys(set.releases ?? {})) {
    const release = releaseOf(set, version);
    const old = release ? render(card, release, { repository: now.repository.name }) : undefined;
    for (const { path, hash } of old?.ok ? old.value.files : [])
      known.set(path, (known.get(path) ?? new Set()).add(hash));
  }
  return known;
}

/** The next update must not ask again about files that the product has of its own. */
function rememberOwn(text: string, card: Card, paths: readonly string[]): string {
  if (paths.length === 0) return text;
  const policy = { ...card.kit.policy, ...Object.fromEntries([...paths].sort().map((path) => [path, "ours"])) };
  return editCard(text, "kit.policy", policy);
}
