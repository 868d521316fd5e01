import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { REPOSITORY_ROOT } from "@os2kit/testkit";

export interface Manifest {
  readonly name: string;
  readonly private?: boolean;
  readonly exports?: Readonly<Record<string, unknown>>;
  readonly files?: readonly string[];
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

export interface Published {
  /** From the repository's root. */
  readonly folder: string;
  readonly manifest: Manifest;
}

/** Every package that a release publishes. */
export function listPublished(): readonly Published[] {
  const folders = readdirSync(join(REPOSITORY_ROOT, "packages")).map((name) => `packages/${name}`);
  return [...folders, "templates"].map(readPackage).filter(({ manifest }) => manifest.private !== true);
}

function readPackage(folder: string): Published {
  const text = readFileSync(join(REPOSITORY_ROOT, folder, "package.json"), "utf8");
  return { folder, manifest: JSON.parse(text) as Manifest };
}
