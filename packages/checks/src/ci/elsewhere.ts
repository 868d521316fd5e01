import type { Wording } from "@os2kit/model";
import type { Pipeline } from "../facts/pipelines.ts";

/** A part of the CI that stands in another repository. */
export interface Elsewhere {
  readonly path: string;
  readonly line: number;
  readonly name: string;
}

/** The message of every check that cannot see into such a part. */
export const ELSEWHERE = {
  elsewhere: {
    da: "{path} linje {line} henter dele fra {name}, som ikke kan ses her; se efter dér.",
    en: "{path} line {line} takes parts from {name}, which cannot be seen here; look there.",
  },
} as const satisfies Record<string, Wording>;

/** The part in another repository that most likely holds what is looked for, by its name; else the first. */
export function findElsewhere(files: readonly Pipeline[], likely: RegExp): Elsewhere | undefined {
  const parts = files.flatMap(({ path, elsewhere }) => elsewhere.map((part) => ({ path, ...part })));
  return parts.find(({ name }) => likely.test(name)) ?? parts[0];
}
