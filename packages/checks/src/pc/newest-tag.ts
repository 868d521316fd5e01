import type { Ref } from "@os2kit/model";

/** The tag of the highest released version, and that version as numbers. */
export interface ReleasedTag extends Ref {
  readonly numbers: readonly number[];
}

/** Finds it among tags such as `v1.2.3`, `1.2` and `release-1.2.3`; versions before a release do not count. */
export function newestTag(tags: readonly Ref[]): ReleasedTag | undefined {
  return tags
    .flatMap((tag): ReleasedTag[] => {
      const numbers = readNumbers(tag.name);
      return numbers ? [{ ...tag, numbers }] : [];
    })
    .sort((a, b) => compareNumbers(b.numbers, a.numbers))[0];
}

/** The numbers of a released version; nothing for words, and for versions before a release such as `2.0-rc1`. */
export function readNumbers(version: string): readonly number[] | undefined {
  const [, numbers] =
    /^(?:[a-z][a-z\d]*[-_/ ]|[a-z]+\.)*v?(\d{1,9}(?:\.\d{1,9}){1,3})(?:\+\S*)?$/i.exec(version.slice(0, 100)) ?? [];
  return numbers?.split(".").map(Number);
}

/** Below zero where `a` comes first; missing numbers are zeros. */
export function compareNumbers(a: readonly number[], b: readonly number[]): number {
  const length = Math.max(a.length, b.length);
  const places = Array.from({ length }, (_, index) => (a[index] ?? 0) - (b[index] ?? 0));
  return places.find((difference) => difference !== 0) ?? 0;
}
