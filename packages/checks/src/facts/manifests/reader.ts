import type { Files } from "../../files.ts";
import type { Ecosystem, Manifest } from "../manifests.ts";

/** What a reader finds in one file; where it stands is added by whoever asks. */
export type Reading = Omit<Manifest, "path" | "folder" | "ecosystem" | "lock">;

/** Reads one kind of manifest. */
export interface Reader {
  readonly ecosystem: Ecosystem;
  /** The file's name in lower case, or its whole path where the pattern holds a slash. */
  readonly file: RegExp;
  /**
   * Pure; may throw for a broken file, which is then no manifest.
   * @returns nothing where the file has the name, but names no package and asks for none
   */
  read(text: string, path: string): Reading | undefined;
  /** Names of lock files, the usual one first; looked for beside the manifest. */
  readonly locks?: readonly string[];
  /** True for a manifest whose lock file serves the folders below it too. */
  isWorkspace?(text: string): boolean;
  /** Where the manifest's lock is to be found by other rules than by name. */
  findLock?(text: string, path: string, files: Files): string | undefined;
}

/** A reading without empty facts. */
export function makeReading(facts: {
  readonly name?: unknown;
  readonly version?: unknown;
  readonly licence?: Manifest["licence"] | undefined;
  readonly dependencies: Iterable<string>;
}): Reading {
  const { name, version, licence } = facts;
  return {
    ...(isFilled(name) ? { name } : {}),
    ...(isFilled(version) ? { version } : {}),
    ...(licence && isFilled(licence.text) ? { licence: { ...licence, text: licence.text.trim() } } : {}),
    dependencies: [...new Set(facts.dependencies)],
  };
}

function isFilled(value: unknown): value is string {
  return typeof value === "string" && value.trim() !== "";
}

/** A table's own keys and values; empty for whatever is no table. */
export function entriesOf(value: unknown): readonly [string, unknown][] {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}

/** A value below a table, step by step; nothing where the way ends. */
export function valueAt(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>((inner, key) => new Map(entriesOf(inner)).get(key), value);
}

/** The strings of a list; empty for whatever is no list. */
export function stringsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === "string") : [];
}

/** The line (from 1) of the first line that matches, else 1. */
export function lineMatching(text: string, pattern: RegExp): number {
  return Math.max(text.split("\n").findIndex((line) => pattern.test(line)) + 1, 1);
}
