import type { RepositoryView } from "../repository-view.ts";
import { findDays } from "../text/find-days.ts";
import { readDocument } from "../text/read-document.ts";
import { plainText } from "./sentences.ts";
import { readVersion, type Version } from "./versions.ts";

/** One release as a changelog tells of it. */
export interface Entry {
  /** From 1. */
  readonly line: number;
  readonly title: string;
  readonly version?: Version;
  /** ISO 8601 day. */
  readonly date?: string;
  /** What has been done since the last release. */
  readonly unreleased: boolean;
  /** A heading, as every format that machines read has it. */
  readonly heading: boolean;
}

const UNRELEASED = /^\[?(?:unreleased|upcoming|next( release)?|ikke udgivet|kommende)\b/i;
const NUMBERS =
  /(?<![\d.])v?\d{1,8}(?:\.\d{1,8}){1,5}(?:[-+._]?[a-z][\w.+-]{0,40})?(?![\d.]*\d)|(?<!\d)(?:19|20)\d\d[rR.-]\d{1,2}(?!\d)/gi;

/** The releases that a changelog lists, in its order: by heading, or by lines that begin with a version or a day. */
export function readChangelog(repository: RepositoryView, path: string): readonly Entry[] {
  const sections = readDocument(repository, path)?.sections ?? [];
  const headings = sections.flatMap(({ level, title, line }) =>
    level > 0 ? (readEntry(title, line, true) ?? []) : [],
  );
  if (headings.some(({ unreleased }) => !unreleased)) return headings;
  const lines = (repository.files.text(path) ?? "").slice(0, MAX_LENGTH).split("\n");
  const plain = lines.flatMap((line, index) => {
    const text = /^\s{0,3}(?:[-*+]\s|\|)/.test(line) ? "" : plainText(line);
    const starts = /^(?:version |v|release |\[)?\d/i.test(text) && text.length < 120;
    return starts ? (readEntry(text, index + 1, false) ?? []) : [];
  });
  return plain.length > 0 ? [...headings, ...plain] : headings;
}

const MAX_LENGTH = 200_000;

function readEntry(title: string, line: number, heading: boolean): Entry | undefined {
  if (UNRELEASED.test(title)) return { line, title, unreleased: true, heading };
  const iso = /\d{4}-\d\d-\d\d/.exec(title)?.[0];
  const [date] = findDays(iso ?? title);
  const names = [...title.slice(0, 200).matchAll(NUMBERS)].map(([name]) => name);
  // A day looks like a version, and a version of three short numbers like a day.
  const isDay = (name: string) => /\d{4}/.test(name) && findDays(name).length > 0;
  const version = names.flatMap((name) => (isDay(name) ? [] : (readVersion(name) ?? [])))[0];
  if (!version && date === undefined) return undefined;
  return {
    line,
    title,
    ...(version ? { version } : {}),
    ...(date === undefined ? {} : { date }),
    unreleased: false,
    heading,
  };
}
