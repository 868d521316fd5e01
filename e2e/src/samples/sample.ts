import { readFileSync } from "node:fs";
import { join } from "node:path";
import { REPOSITORY_ROOT, type Literal } from "@os2kit/testkit";

/** A small project that uses one config package as its README says, with a mistake that it must find. */
export interface Sample {
  /** What the project is made of, beside the file that is judged. */
  readonly files: Literal;
  /** The file that is judged, and what it holds when there is nothing to find. */
  readonly judged: string;
  readonly clean: string;
  readonly planted: string;
  readonly command: string;
  /** What the tool must say of `planted`. */
  readonly finds: readonly string[];
}

/** By what a user names: a package, or one of its entries. */
export type Samples = Readonly<Record<string, Sample>>;

export const MANIFEST = { type: "module", private: true, engines: { node: ">=20.19.0" } };

/** What a package's own tests judge. */
export function readFixture(path: string): string {
  return readFileSync(join(REPOSITORY_ROOT, "packages", path), "utf8");
}
