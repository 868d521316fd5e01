import { compareVersions } from "@os2kit/engine/merge";
import { planUpdate, releaseOf, type UpdatePlan } from "@os2kit/engine/update";
import type { SetBundle } from "@os2kit/engine";
import { CARD_PATH, fail, LOCK_PATH, type Lock, type Result, type SetAnswer } from "@os2kit/model";
import { readRecord } from "../read-record.ts";
import { openRecorded, type RecordedProduct } from "./open-recorded.ts";

/** What a call of `update` asks for, understood. */
export interface UpdateOptions {
  readonly root: string;
  readonly to?: string | undefined;
  readonly templates?: string | undefined;
  readonly conflicts: "markers" | "ours";
  readonly restore: readonly string[];
  readonly answers?: Readonly<Record<string, SetAnswer>>;
  readonly withoutBase: boolean;
  readonly allowDowngrade: boolean;
}

/** A planned update, and what git says of the folder. */
export interface PreparedUpdate extends Pick<RecordedProduct, "ours" | "git"> {
  readonly update: UpdatePlan;
}

/** Reads a product and plans its update; nothing is written. */
export async function prepareUpdate(options: UpdateOptions): Promise<Result<PreparedUpdate>> {
  const opened = await openRecorded(options.root, options.templates);
  if (!opened.ok) return opened;
  const { ours, git } = opened.value;
  const cardText = readRecord(options.root, CARD_PATH);
  if ("problem" in cardText) return fail(cardText.problem);
  const planned = planRecorded(opened.value, cardText.text, options);
  return planned.ok ? { ok: true, value: { update: planned.value, ours, ...(git ? { git } : {}) } } : planned;
}

/** Plans the update of a product that was opened. */
export function planRecorded(
  { lock, loaded, base, denied, ours, occupants, git }: RecordedProduct,
  cardText: string,
  options: Omit<UpdateOptions, "root" | "templates">,
): Result<UpdatePlan> {
  const set = chooseVersion(loaded, lock, options);
  if (!set.ok) return set;
  if (denied.length > 0)
    return fail({ code: "update.lock-denied", file: LOCK_PATH, args: { found: denied.slice(0, 5).join(", ") } });
  const sparse = git ? Object.keys(lock.files).filter((path) => git.sparse(path)) : [];
  if (sparse.length > 0) return fail({ code: "update.sparse", args: { found: sparse.slice(0, 5).join(", ") } });
  return planUpdate({
    cardText,
    lock,
    set: set.value,
    ours,
    base,
    conflicts: options.conflicts,
    restore: options.restore,
    occupants,
    answers: options.answers,
    unknownBase: options.withoutBase ? "propose" : "refuse",
    ...(git ? { ignored: (path) => git.ignored(path), tracked: (path) => git.tracked(path) } : {}),
  });
}

function chooseVersion(
  loaded: SetBundle,
  lock: Lock,
  { to, allowDowngrade }: Pick<UpdateOptions, "to" | "allowDowngrade">,
): Result<SetBundle> {
  if (loaded.name !== lock.set)
    return fail({ code: "update.other-set", args: { found: loaded.name, expected: lock.set } });
  const set = to === undefined ? loaded : releaseOf(loaded, to);
  if (!set) {
    const known = new Set([...Object.keys(loaded.releases ?? {}), loaded.version]);
    const options = [...known].sort(compareVersions).join(", ");
    return fail({ code: "update.version", args: { found: to ?? "", options } });
  }
  if (compareVersions(set.version, lock.version) < 0 && !allowDowngrade)
    return fail({ code: "update.downgrade", args: { found: set.version, current: lock.version } });
  return { ok: true, value: set };
}
