import { blobId, type Lock, type Mode, type Policy, type Tree, type TreeEntry } from "@os2kit/model";
import type { RenderedFile } from "../../render/render.ts";
import type { BaseFile } from "./input.ts";

/** One version of a file. Its bytes and its blob id are found when somebody asks, and then remembered. */
export interface Version {
  readonly path: string;
  readonly mode: Mode;
  readonly id: string;
  /** Its length, where that is known without reading it. */
  readonly size?: number | undefined;
}

/** A version whose content can be had. */
export interface Readable extends Version {
  readonly bytes: Uint8Array;
}

/** The old render's version; without bytes, the lock's record of it is all there is. */
export interface BaseVersion extends Version {
  readonly bytes: Uint8Array | undefined;
  readonly layer: string;
  readonly policy: Policy;
}

/** The new render's version, with how it is to be treated. */
export type NewVersion = Readable & Pick<RenderedFile, "layer" | "policy" | "merge">;

/** The product's version of a file. */
export function ourVersion(tree: Tree, { path, mode, id, size }: TreeEntry): Readable {
  let bytes: Uint8Array | undefined;
  let found = id;
  return {
    path,
    mode,
    size,
    get id() {
      return (found ??= blobId(this.bytes));
    },
    get bytes() {
      return (bytes ??= tree.read(path));
    },
  };
}

/** Every file of the old render, by its path: those with content, and those that only the lock knows. */
export function baseVersions(
  base: ReadonlyMap<string, BaseFile | undefined>,
  lock: Pick<Lock, "files"> | undefined,
): Map<string, BaseVersion> {
  const versions = new Map<string, BaseVersion>();
  for (const [path, { hash, mode, layer, policy }] of Object.entries(lock?.files ?? {}))
    versions.set(path, { path, mode, layer, policy, id: hash, bytes: undefined });
  for (const [path, file] of base) if (file) versions.set(path, readableBase(path, file, lock?.files[path]?.hash));
  return versions;
}

function readableBase(path: string, { mode, bytes, layer, policy }: BaseFile, id: string | undefined): BaseVersion {
  let found = id;
  return {
    ...{ path, mode, bytes, layer, policy, size: bytes.length },
    get id() {
      return (found ??= blobId(bytes));
    },
  };
}

/** A rendered file as a version. */
export function newVersion({ hash, ...file }: RenderedFile): NewVersion {
  return { ...file, id: hash, size: file.bytes.length };
}

/** True when two versions hold the same bytes; their lengths decide where they can. */
export function isSame(a: Version, b: Version): boolean {
  if (a.size !== undefined && b.size !== undefined && a.size !== b.size) return false;
  return a.id === b.id;
}
