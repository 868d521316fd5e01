import { findCollisions } from "./find-collisions.ts";
import { isVersion } from "./is-version.ts";
import { fail, type Result } from "./problem.ts";
import { findPathFault } from "./safe-path.ts";
import type { Mode } from "./tree.ts";

/** How an update treats a file: merge it, leave it after creation, or insist on the template. */
export const POLICIES = ["managed", "once", "exact"] as const;
export type Policy = (typeof POLICIES)[number];

/** What the lock remembers of one stamped file. */
export interface LockedFile {
  readonly layer: string;
  readonly policy: Policy;
  readonly mode: Mode;
  /** Git blob id of the pristine render. */
  readonly hash: string;
}

/** `.os2/lock.json`: which set, version, layers and answers made which files. It never holds a secret. */
export interface Lock {
  /** Version of this format. */
  readonly schema: 1;
  readonly set: string;
  readonly version: string;
  /** The repository of the card that was stamped. */
  readonly repository: string;
  /** Names of the layers and the stack that took part, sorted. */
  readonly layers: readonly string[];
  /** The card's answers as they were used, defaults included. */
  readonly answers: Readonly<Record<string, unknown>>;
  readonly files: Readonly<Record<string, LockedFile>>;
}

/** Where a product keeps its lock and its card. */
export const LOCK_PATH = ".os2/lock.json";
export const CARD_PATH = ".os2/product.yml";

/** Writes a lock: sorted keys, one line per answer group and per file, so that git merges two of them well. */
export function formatLock(lock: Lock): string {
  const entry = ([key, value]: readonly [string, unknown]) =>
    `    ${JSON.stringify(key)}: ${JSON.stringify(sortKeys(value))}`;
  const block = (record: Readonly<Record<string, unknown>>) => {
    const lines = Object.entries(record)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(entry);
    return lines.length === 0 ? "{}" : `{\n${lines.join(",\n")}\n  }`;
  };
  return [
    "{",
    `  "schema": ${String(lock.schema)},`,
    `  "set": ${JSON.stringify(lock.set)},`,
    `  "version": ${JSON.stringify(lock.version)},`,
    `  "repository": ${JSON.stringify(lock.repository)},`,
    `  "layers": ${JSON.stringify([...lock.layers].sort())},`,
    `  "answers": ${block(lock.answers)},`,
    `  "files": ${block(lock.files)}`,
    "}",
    "",
  ].join("\n");
}

/** Reads a lock; anything that is not exactly one is a problem, since a lie in it would cost a product its edits. */
export function parseLock(text: string, file = LOCK_PATH): Result<Lock> {
  if (/^<<<<<<< /m.test(text) && /^>>>>>>> /m.test(text))
    return fail({ code: "lock.conflict", file, args: { path: file } });
  try {
    const value: unknown = JSON.parse(text);
    const detail = findForm(value) ?? findLie(value as Lock, text);
    return detail === undefined
      ? { ok: true, value: value as Lock }
      : fail({ code: "lock.syntax", file, args: { detail } });
  } catch (error) {
    return fail({
      code: "lock.syntax",
      file,
      args: { detail: error instanceof Error ? error.message : String(error) },
    });
  }
}

/** What is missing of a lock, or of another kind. */
function findForm(value: unknown): string | undefined {
  if (!isRecord(value) || value.schema !== 1) return "schema is not 1";
  const text = ["set", "version", "repository"].find((name) => typeof value[name] !== "string");
  if (text !== undefined) return `${text} is no text`;
  if (!Array.isArray(value.layers) || !value.layers.every((each) => typeof each === "string"))
    return "layers is no list of texts";
  if (!isRecord(value.answers) || !isRecord(value.files)) return "answers or files is no object";
  const bad = Object.entries(value.files).find(([, locked]) => !isLockedFile(locked));
  return bad && `the entry of ${bad[0]} is not complete`;
}

/** What no render can have given. */
function findLie(lock: Lock, text: string): string | undefined {
  const { version, repository, layers, files } = lock;
  if (!isVersion(version)) return `${JSON.stringify(version)} is no version`;
  if (findPathFault(repository)) return `${JSON.stringify(repository)} is no name of a repository`;
  const stray = Object.entries(files).find(([, { layer }]) => !layers.includes(layer));
  if (stray) return `${stray[0]} is of a layer that is not among layers: ${stray[1].layer}`;
  const [collision] = findCollisions(Object.keys(files));
  if (collision) return `${collision.path} and ${collision.other} cannot both be files`;
  return countKeys(text) === countKeys(JSON.stringify(lock)) ? undefined : "a name stands twice in it";
}

/** Of a name that stands twice, JSON keeps the last, where people may have read the first. */
function countKeys(json: string): number {
  return [...json.matchAll(/"(?:[^"\\]|\\.)*"\s*(:)?/g)].filter(([, colon]) => colon !== undefined).length;
}

function isLockedFile(value: unknown): value is LockedFile {
  if (!isRecord(value)) return false;
  const { layer, policy, mode, hash } = value;
  return (
    typeof layer === "string" &&
    (POLICIES as readonly unknown[]).includes(policy) &&
    (mode === "100644" || mode === "100755") &&
    typeof hash === "string" &&
    /^[0-9a-f]{40}$/.test(hash)
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, sortKeys(value[key])]),
  );
}
