import type { Card, Lock, LockedFile, Mode, Plan, Policy, Reason, Tree } from "@os2kit/model";
import type { RenderedFile } from "../../render/render.ts";
import type { Renaming } from "../../set/bundle.ts";

/** A file of the old render. */
export interface BaseFile {
  readonly mode: Mode;
  readonly bytes: Uint8Array;
  readonly layer: string;
  readonly policy: Policy;
}

/** Why a repository does not get a file of ours that it lacks. */
export interface LeftOut {
  readonly reason: Extract<Reason, "unanswered" | "own-style" | "own-documents">;
  /** The card fields that wait for an answer. */
  readonly from?: string;
}

/** What only a repository that is taken under the templates for the first time needs. */
export interface Adopting {
  /** The product's file that does the job of a path under another name. */
  readonly equivalents: (path: string) => string | undefined;
  /** True for the blob id of a version that we once gave this path: such a file may be updated. */
  readonly knownHashes: (path: string, id: string) => boolean;
  /** Why a path that the product lacks is not given to it, where it is not. */
  readonly leftOut?: ((path: string) => LeftOut | undefined) | undefined;
}

/** Something on disk that is in the way of a file. */
export interface Occupant {
  readonly path: string;
  /** Where it is no file: a folder without files, or one that is a git repository of its own. */
  readonly kind?: "folder" | "repository";
}

/** The three sides, and what else decides. The functions tell facts that only a disk knows. */
export interface MergeTreesInput {
  /** The old render, checked against the lock. A path whose content cannot be had is absent, or stands as undefined. */
  readonly base: ReadonlyMap<string, BaseFile | undefined>;
  /** The product as it is now. Only what base or theirs name is read, and what may be a file that the product moved. */
  readonly ours: Tree;
  /** The new render. */
  readonly theirs: readonly RenderedFile[];
  /** The lock of the old render; without one, `base` says everything. */
  readonly lock?: Pick<Lock, "files"> | undefined;
  /** Whether a conflict is written as markers, or the product's text stays and the report has the template's. */
  readonly conflicts: "markers" | "ours";
  /** The card's `kit.policy`. */
  readonly policy?: Card["kit"]["policy"] | undefined;
  /** Renames that the template set declares between the two versions: see `renamesBetween`. */
  readonly renames?: readonly Renaming[] | undefined;
  /** True for a file that stands on disk and that git ignores. It is never read, so its text reaches no report. */
  readonly ignored?: ((path: string) => boolean) | undefined;
  /** Whether git knows the file; undefined without git. */
  readonly tracked?: ((path: string) => boolean | undefined) | undefined;
  /**
   * What stands on disk where a file of this path would: a file on the way to it, or all that it is made of. It also
   * finds what `ours` does not list, such as ignored files and empty folders.
   */
  readonly occupants?: ((path: string) => Iterable<Occupant>) | undefined;
  /** Template paths, or folders of them, that a person asks to have back. */
  readonly restore?: readonly string[] | undefined;
  /** A file that both sides changed while its base is unknown stops the run, or is left and proposed. */
  readonly unknownBase?: "refuse" | "propose" | undefined;
  readonly adopting?: Adopting | undefined;
}

/** What an update would do, and what its lock remembers: the new render, even where the product kept its own. */
export interface MergePlan extends Plan {
  readonly lockFiles: Readonly<Record<string, LockedFile>>;
}
