import { openingOf, readmes } from "../doc/readmes.ts";
import { healthFiles } from "../health-files.ts";
import { themeLicence } from "../licences/own-licences.ts";
import type { RepositoryView } from "../repository-view.ts";
import { ownPubliccode } from "./own-publiccode.ts";
import { first, type Finding, type Origin } from "./proposal.ts";
import { sourceHeaders } from "./source-headers.ts";

/** Who holds the copyright and from which year, where the repository's own lines name one holder. */
export function proposeCopyright(repository: RepositoryView): readonly Finding[] {
  const lines = readLines(repository);
  const holders = new Map(lines.map((line) => [fold(line.holder), line]));
  const [told] = lines;
  const clear = holders.size === 1 ? told : undefined;
  const oldest = [...lines].sort((a, b) => a.year - b.year)[0];
  const names = [...holders.values()].map(({ holder }) => holder).join("; ");
  return [
    ...first(
      clear ? { field: "legal.copyrightHolder", value: clear.holder, from: clear.from } : undefined,
      told
        ? {
            field: "legal.copyrightHolder",
            from: { ...told.from, note: { da: `flere: ${names}`, en: `several: ${names}` } },
          }
        : undefined,
      ownerOfPubliccode(repository),
    ),
    ...(clear && oldest ? [{ field: "legal.copyrightYear", value: oldest.year, from: oldest.from }] : []),
    ...proposeCredit(repository),
  ];
}

function ownerOfPubliccode(repository: RepositoryView): Finding | undefined {
  const file = ownPubliccode(repository);
  const value = file?.text("legal", "mainCopyrightOwner");
  if (!file || value === undefined) return undefined;
  const note = { da: "mainCopyrightOwner", en: "mainCopyrightOwner" };
  return { field: "legal.copyrightHolder", value, from: file.from(note, "legal", "mainCopyrightOwner") };
}

interface CopyrightLine {
  readonly holder: string;
  /** The first one that the line names. */
  readonly year: number;
  readonly from: Origin;
}

/** The word or sign, a year or several, and a name. */
const NOTICE =
  /(?:\bcopyright(?:[ \t:]*(?:\(c\)|©))?|©|\(c\) copyright)[ \t,:]{0,5}(?:by[ \t])?((?:19|20)\d\d)(?:[ \t]?[-–—,][ \t]?(?:(?:19|20)\d\d|present|nu)){0,20}[ \t,.:-]{1,5}(?:by[ \t]|af[ \t])?([^\n]{2,200})/i;

function readLines(repository: RepositoryView): readonly CopyrightLine[] {
  const files = [
    ...readmes(repository).flatMap((each) => (each.repository === repository ? each.path : [])),
    ...healthFiles(repository, "licence").map(({ path }) => path),
    ...repository.files.find("{COPYRIGHT,NOTICE,AUTHORS}{,.md,.txt,.rst}"),
  ];
  const theme = themeLicence(repository)?.path;
  const written = [...new Set(files)]
    .filter((path) => path !== theme && !path.includes("/"))
    .flatMap((path) => readFile(repository, path));
  return written.length > 0 ? written : readHeaders(repository);
}

function readFile({ files }: RepositoryView, path: string): readonly CopyrightLine[] {
  const lines = (files.text(path) ?? "").slice(0, 200_000).split("\n");
  return lines.flatMap((text, index) => readNotice(text, { path, line: index + 1 }));
}

/** Fewer headers than this, in number and as a part of the sources, are of files that came from others. */
const [MIN_HEADERS, MIN_PART] = [3, 0.2];

/** Where the papers name nobody, the sources may. */
function readHeaders(repository: RepositoryView): readonly CopyrightLine[] {
  const { count, hits } = sourceHeaders(repository);
  const found = hits
    .filter(({ kind }) => kind === "copyright")
    .flatMap(({ path, line, found: text }) =>
      readNotice(text.replace(/SPDX-\w+CopyrightText:/, "Copyright"), { path, line }),
    );
  return found.length >= MIN_HEADERS && found.length >= count * MIN_PART ? found : [];
}

/** The authors of licences, of which their texts tell, and the words to be replaced in their samples. */
const NO_HOLDER =
  /free software foundation|european union|mozilla|creative commons|apache software foundation|everyone is permitted|all rights reserved\.?$|^[<[{]|name of (author|copyright)|your name|\bcontributors? to\b/i;

function readNotice(text: string, at: { path: string; line: number }): readonly CopyrightLine[] {
  const [, year, words = ""] = NOTICE.exec(text.slice(0, 500)) ?? [];
  const holder = nameOf(words);
  if (year === undefined || holder.length < 2 || NO_HOLDER.test(words.trim())) return [];
  return [{ holder, year: Number(year), from: { ...at, note: { da: "copyrightlinjen", en: "the copyright line" } } }];
}

/** The holder without address, link, rights and the marks around. */
function nameOf(words: string): string {
  return words
    .replace(/\[([^\][]*)\]\([^()]*\)/g, "$1")
    .replace(/<[^<>]*>|\([^()]*(?:https?:|www\.|@)[^()]*\)|https?:\S+|\S+@\S+/g, " ")
    .replace(/[.,;]?\s*(?:all rights reserved|alle rettigheder forbeholdes).*$/i, "")
    .replace(/[*_`"]+/g, "")
    .replace(/(?:\*\/|-->)\s*$/, "")
    .replace(/\s+/g, " ")
    .replace(/[\s,.;:-]+$/, "")
    .replace(/^[\s,.;:-]+/, "");
}

function fold(name: string): string {
  return name.toLowerCase().replace(/[^a-zæøå\d]+/g, "");
}

/** OS2's own words for who wrote the code. */
const CREDIT =
  /\b(?:was|were|is|er|blev) (?:originally )?(?:programmed|developed|programmeret|udviklet) (?:by|af) ([^()<>\n[\]]{2,80}?)(?= ?[(<\n]|,|\.(?:\s|$)| for | til | in | i | on | and | og |$)/i;

function proposeCredit(repository: RepositoryView): readonly Finding[] {
  for (const passage of readmes(repository)) {
    if (passage.repository !== repository) continue;
    const lines = passage.text.split("\n").slice(0, openingOf(passage).text.split("\n").length);
    for (const [index, text] of lines.entries()) {
      const [, name = ""] = CREDIT.exec(text.slice(0, 500).replace(/\[([^\][]*)\]\([^()]*\)/g, "$1")) ?? [];
      if (!/^[A-ZÆØÅ]/.test(name)) continue;
      const note = { da: "linjen om, hvem der har lavet det", en: "the line on who made it" };
      return [
        { field: "legal.credit", value: name.trim(), from: { path: passage.path, line: passage.line + index, note } },
      ];
    }
  }
  return [];
}
