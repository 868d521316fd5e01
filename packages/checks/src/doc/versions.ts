import type { History, Ref } from "@os2kit/model";

/** A version's numbers, and what comes before the release itself: `2.0.0-rc.1`. */
export interface Version {
  readonly text: string;
  readonly numbers: readonly number[];
  readonly prerelease: string;
  /** Three numbers and nothing that Semantic Versioning does not know. */
  readonly semantic: boolean;
  /** Begins with a year: `2026.06.15`, `2025r2`. */
  readonly calendar: boolean;
}

const VERSION =
  /^(?:[a-z@][\w.@/-]{0,60}?[-_@/])?(?:v(?:ersion)?|r(?:elease)?)?[-_. ]?(\d{1,8}(?:\.\d{1,8}){0,5})([-+._]?[a-z][\w.+-]{0,60}|[-+][\w.+-]{1,60})?$/i;

/** Reads the name of a tag, or the version in a changelog's heading. */
export function readVersion(name: string): Version | undefined {
  const [, numbers = "", rest = ""] = VERSION.exec(name.trim().slice(0, 120)) ?? [];
  if (numbers === "") return undefined;
  // `2025r2` is the second release of a year.
  const round = /^[-_]?r(\d{1,3})$/i.exec(rest)?.[1];
  const parts = [...numbers.split("."), ...(round === undefined ? [] : [round])].map(Number);
  const calendar = (parts[0] ?? 0) >= 1990 && (parts[0] ?? 0) < 2100;
  // One number alone is a version only where nothing else could be meant.
  if (parts.length === 1 && !calendar && !/^(?:v|version|r|release)?[-_. ]?\d{1,8}$/i.test(name)) return undefined;
  return {
    text: `${numbers}${rest}`,
    numbers: parts,
    prerelease: /^[-._]?(?:rc|alpha|beta|dev|pre|preview|snapshot|b|a)(?![a-z])/i.test(rest) ? rest : "",
    semantic: parts.length === 3 && (rest === "" || /^[-+][0-9A-Za-z.+-]+$/.test(rest)),
    calendar,
  };
}

/** Below zero where the first version is the older one. Text behind the numbers comes before none. */
export function compareVersions(a: Version, b: Version): number {
  for (let index = 0; index < Math.max(a.numbers.length, b.numbers.length); index++) {
    const difference = (a.numbers[index] ?? 0) - (b.numbers[index] ?? 0);
    if (difference !== 0) return difference;
  }
  if (a.prerelease === b.prerelease) return 0;
  if (a.prerelease === "" || b.prerelease === "") return a.prerelease === "" ? 1 : -1;
  return a.prerelease < b.prerelease ? -1 : 1;
}

/** A release by its tag. */
export interface Release {
  readonly tag: Ref;
  readonly version: Version;
}

/** Tags that name versions which are meant for use, the newest day first; those of later work elsewhere are left out. */
export function releasesOf(history: History): readonly Release[] {
  return history.tags
    .flatMap((tag) => {
      const version = tag.date <= history.lastDate ? readVersion(tag.name) : undefined;
      return version?.prerelease === "" ? [{ tag, version }] : [];
    })
    .sort((a, b) =>
      a.tag.date < b.tag.date ? 1 : a.tag.date > b.tag.date ? -1 : compareVersions(b.version, a.version),
    );
}
