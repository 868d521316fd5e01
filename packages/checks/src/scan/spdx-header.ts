import { findLicenceNames, idOfLicence, type Licence } from "../licences/licence-name.ts";
import type { Hit, Scanner } from "./scan-repository.ts";

/** Files that hold no comments, or that machines write. */
const NO_HEADERS =
  /\.(json|map|lock|csv|tsv|snap|ics|po|pot|geojson|min\.js|min\.css)$|(^|\/)(pnpm-lock\.yaml$|node_modules\/)/i;

/** A header stands in the first lines; so far (UTF-16 code units) notices of other kinds are looked for. */
const HEADER = 3000;

/** So far a notice of copyright is looked for. */
const FURTHER = 20_000;

/** What REUSE 3.3 takes for a copyright notice: the tag, or the word or sign with a year or a name behind it. */
const COPYRIGHT =
  /SPDX-(?:File|Snippet)CopyrightText:[ \t]*\S|(?:^|[\s*#/;%!<("'-])(?:(?:[Cc]opyright|COPYRIGHT)(?:[ \t:]*(?:\([Cc]\)|©))?|©|\([Cc]\) [Cc]opyright)[ \t:,]{1,5}(?:\d{4}|[A-ZÆØÅ])/m;

const LICENCE_TAG = "SPDX-License-Identifier:";

/**
 * Licence and copyright in files themselves. Kinds: `licence`, an SPDX expression as written; `copyright`;
 * `notice`, a licence told in words at the top of a file, as ids joined by OR; `empty`, for a file without a word.
 */
export const spdxHeader: Scanner = {
  maxHits: 50_000,
  wants: (path) => !NO_HEADERS.test(path),
  scan(text) {
    if (text === "") return [{ line: 1, found: "", kind: "empty" }];
    // Most files hold none of the words; looking for those first costs next to nothing.
    const mayNotice = holdsAny(text.slice(0, HEADER), ["icense", "icence", "ICENSE"]);
    const mayHold = holdsAny(text.slice(0, FURTHER), ["opyright", "COPYRIGHT", "©"]);
    if (!mayNotice && !mayHold && !text.includes(LICENCE_TAG)) return [];
    const shown = hideIgnored(text);
    const licences = findTags(shown);
    const copyright = findCopyright(shown.slice(0, FURTHER));
    const notice = licences.length === 0 && mayNotice ? findNotice(shown.slice(0, HEADER)) : undefined;
    return [...licences, ...(copyright ? [copyright] : []), ...(notice ? [notice] : [])];
  },
};

function holdsAny(text: string, words: readonly string[]): boolean {
  return words.some((word) => text.includes(word));
}

type Found = Omit<Hit, "path">;

/** REUSE's marks keep examples from being taken for headers. */
function hideIgnored(text: string): string {
  const start = text.indexOf("REUSE-IgnoreStart");
  if (start === -1) return text;
  const end = text.indexOf("REUSE-IgnoreEnd", start);
  const hidden = end === -1 ? text.length : end;
  const lines = text.slice(start, hidden).replace(/[^\n]+/g, "");
  return text.slice(0, start) + lines + (end === -1 ? "" : hideIgnored(text.slice(end)));
}

/** What may stand before a tag; after a quotation mark it is a string, not a header. */
const COMMENT = /^[\s#/*;%!<>{}|.=@:-]*(?:rem|dnl|\w{1,3})?[\s*]*$/i;

/** More tags than this in one file are a list of something. */
const MAX_TAGS = 20;

function findTags(text: string): Found[] {
  const found = new Map<string, Found>();
  let line = 1;
  let counted = 0;
  for (let at = text.indexOf(LICENCE_TAG); at !== -1 && found.size < MAX_TAGS; at = text.indexOf(LICENCE_TAG, at + 1)) {
    line += countLines(text, counted, at);
    counted = at;
    if (
      !COMMENT.test(
        text
          .slice(Math.max(at - 40, 0), at)
          .split("\n")
          .at(-1) ?? "",
      )
    )
      continue;
    const rest = text.slice(at + LICENCE_TAG.length, at + LICENCE_TAG.length + 200).split("\n")[0] ?? "";
    // Whatever ends a comment, or a string, ends the expression.
    const expression = (/^[ \t]*([\w.+():-]+(?:[ \t]+[\w.+():-]+)*)/.exec(rest)?.[1] ?? "").replace(/[ \t-]+$/, "");
    if (expression !== "" && !found.has(expression))
      found.set(expression, { line, found: expression, kind: "licence" });
  }
  return [...found.values()];
}

function findCopyright(text: string): Found | undefined {
  const match = COPYRIGHT.exec(text);
  if (!match) return undefined;
  const start = match.index + (match[0].startsWith("\n") ? 1 : 0);
  const words =
    text
      .slice(start, start + 120)
      .split("\n")[0]
      ?.trim() ?? "";
  return { line: 1 + countLines(text, 0, start), found: words, kind: "copyright" };
}

/** Words that put a file under a licence. */
const NOTICE =
  /licen[cs]ed under|subject to the terms of|subject to the \w+ public licen[cs]e|redistribute it and\/or modify|\*{3,5} begin licen[cs]e block|released under/i;

function findNotice(header: string): Found | undefined {
  // Marks of comments stand between the words of a name.
  const joined = header.replace(/\n[ \t*#/;%!-]*/g, " ");
  if (!NOTICE.test(joined)) return undefined;
  const licences = findLicenceNames(joined).map(({ licence }) => licence);
  const told = licences.filter(
    ({ family, version }) =>
      version !== undefined || !licences.some((other) => other.family === family && other.version),
  );
  const found = [...new Set(told.map(nameOf))].join(" OR ");
  const line = header.split("\n").findIndex((each) => /licen[cs]e/i.test(each)) + 1;
  return found === "" ? undefined : { line, found, kind: "notice" };
}

/** The id, or as much of one as the words tell. */
function nameOf(licence: Licence): string {
  const { family, version } = licence;
  return idOfLicence(licence) ?? (version === undefined ? family : `${family}-${version}`);
}

function countLines(text: string, from: number, to: number): number {
  let lines = 0;
  for (let at = text.indexOf("\n", from); at !== -1 && at < to; at = text.indexOf("\n", at + 1)) lines++;
  return lines;
}
