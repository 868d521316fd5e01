import { join } from "node:path";
import { viewFiles, type RepositoryView } from "@os2kit/checks";
import { readOrigins, type FileOrigin, type Origins } from "@os2kit/engine/origin";
import type { UpdatePlan } from "@os2kit/engine/update";
import {
  CARD_PATH,
  CARD_SCHEMA_PATH,
  LOCK_PATH,
  memoryTree,
  parseCard,
  type Card,
  type Language,
  type Result,
} from "@os2kit/model";
import { findOwn } from "../adopt/find-own.ts";
import { readText } from "../read-text.ts";
import type { RecordedProduct } from "../update/open-recorded.ts";
import { planRecorded } from "../update/prepare-update.ts";
import { unifiedDiff } from "../view/unified-diff.ts";
import { findServed } from "./find-served.ts";
import { whatStands } from "./what-stands.ts";
import type { FileExplanation, PathExplanation, UpdateOutlook } from "./path-explanation.ts";

const RECORDS = { [CARD_PATH]: "card", [CARD_SCHEMA_PATH]: "schema", [LOCK_PATH]: "lock" } as const;

/** Tells of each path of a product what stands behind it; nothing for a path that does not exist. */
export function makeDescriber(
  root: string,
  product: RecordedProduct,
  language: Language,
): (path: string) => PathExplanation | undefined {
  const { lock, loaded, base, ours, git } = product;
  const { card, update } = readCard(root, product);
  const ignored = (path: string) => git?.ignored(path) ?? false;
  const origins = readOrigins({ lock, set: loaded, base, ours, policy: card?.kit.policy, ignored });
  const entries = ours.list();
  return describe;

  function describe(path: string): PathExplanation | undefined {
    if (Object.hasOwn(RECORDS, path)) return { kind: "kit", path, record: RECORDS[path as keyof typeof RECORDS] };
    const origin = origins.find(path);
    if (origin) return describeFile(origin);
    const standing = whatStands(join(root, path));
    if (entries.some((entry) => entry.path === path) || standing === "file") return describeOwn(path);
    const folder = describeFolder(
      path,
      origins,
      entries.map((entry) => entry.path),
    );
    if (folder.files.length > 0 || standing) return folder;
    const outlook = outlookFor(update, path);
    if ("outcome" in outlook && outlook.outcome === "added") return { kind: "coming", path, update: outlook };
    // What lies behind a link is not the product's: the link is.
    const link = entries.find((entry) => entry.mode === "120000" && path.startsWith(`${entry.path}/`));
    return link && describe(link.path);
  }

  function describeFile(origin: FileOrigin): FileExplanation {
    const { path, here = path, change } = origin;
    const diff =
      change.kind === "edited"
        ? unifiedDiff({ path, text: change.base }, { path: here, text: change.ours })
        : undefined;
    const newest = loaded.name === lock.set ? { newest: loaded.version } : {};
    return {
      kind: "file",
      ...origin,
      set: { name: lock.set, version: lock.version, ...newest },
      ...findServed(path, language),
      update: outlookFor(update, path, here),
      ...(diff === undefined ? {} : { diff }),
    };
  }

  function describeOwn(path: string): PathExplanation {
    const similar = origins.paths.find((each) => findOwn(viewAlone(path), each) !== undefined);
    const outlook = outlookFor(update, path);
    return {
      kind: "own",
      path,
      ...(similar === undefined ? {} : { similar }),
      ...("outcome" in outlook && outlook.outcome !== "unchanged" ? { update: outlook } : {}),
    };
  }
}

/** The card, where it can be read, and the update that would come of it. */
function readCard(root: string, product: RecordedProduct): { card?: Card; update: Result<UpdatePlan> } {
  const read = readText(join(root, CARD_PATH));
  if ("problem" in read) return { update: { ok: false, problems: [read.problem] } };
  const parsed = parseCard(read.text, CARD_PATH);
  if (!parsed.ok) return { update: parsed };
  const options = { conflicts: "ours", restore: [], withoutBase: true, allowDowngrade: false } as const;
  return { card: parsed.value, update: planRecorded(product, read.text, options) };
}

/** What the update has to say of a file, by the templates' path for it or by the product's. */
function outlookFor(update: Result<UpdatePlan>, ...names: readonly string[]): UpdateOutlook {
  if (!update.ok) return { problems: update.problems };
  const { plan, to } = update.value;
  const entry =
    plan.entries.find(({ path }) => names.includes(path)) ??
    plan.entries.find(({ from }) => from !== undefined && names.includes(from));
  if (!entry) return { to, outcome: "unchanged", path: names[0] ?? "" };
  const { path, outcome, reason, from } = entry;
  return { to, outcome, path, ...(reason ? { reason } : {}), ...(from === undefined ? {} : { from }) };
}

function describeFolder(
  path: string,
  origins: Origins,
  paths: readonly string[],
): Extract<PathExplanation, { kind: "folder" }> {
  const lies = (each: string) => path === "" || each.startsWith(`${path}/`);
  const found = origins.paths.flatMap((each) => origins.find(each) ?? []);
  const here = found.filter((origin) => lies(origin.here ?? origin.path));
  const stamped = new Set([...found.map((origin) => origin.here), ...Object.keys(RECORDS)]);
  const files = here.map(({ path: own, here: place = own, layer, change }) => ({
    path: place,
    layer,
    change: change.kind,
  }));
  return { kind: "folder", path, files, own: paths.filter((each) => lies(each) && !stamped.has(each)).length };
}

/** A repository that has nothing but one file: what that file could stand for can be asked of it. */
function viewAlone(path: string): RepositoryView {
  const files = viewFiles(memoryTree([{ path, mode: "100644", bytes: new Uint8Array() }]));
  return { name: "", kind: "code", files, cardProblems: [], level: "sandbox", today: "", siblings: [] };
}
