import { healthFiles } from "../health-files.ts";
import { fact } from "../repository-view.ts";
import { bareTitle, wholeText, type Passage } from "./passages.ts";
import { readDocument } from "../text/read-document.ts";
import { AUDIENCE_HEADING, PURPOSE_HEADING } from "./purpose-words.ts";
import { headings } from "./words.ts";

/** The READMEs that the forge may show, the one that it shows first; in a folder only where the root has none. */
export const readmes = fact((repository): readonly Passage[] => {
  const paths = healthFiles(repository, "readme").map(({ path }) => path);
  const folder = paths[0]?.slice(0, paths[0].lastIndexOf("/") + 1) ?? "";
  const first = paths.filter((path) => path.slice(0, path.lastIndexOf("/") + 1) === folder);
  return first.flatMap((path) => wholeText(repository, path) ?? []);
});

/** A reader's first screens; what a product is must stand there. */
const OPENING_LINES = 120;

/** Headings under which an introduction may go on; below any other one the text is about something else. */
const INTRODUCTORY = headings(
  "readme",
  "dansk",
  "danish",
  "english",
  "engelsk",
  "in english",
  "på dansk",
  "table of contents",
  "contents",
  "indhold(sfortegnelse)?",
  "(key |main |core )?features",
  "funktion[a-zA-ZÀ-ÖØ-öø-ž]*",
  "nøglefunktion[a-zA-ZÀ-ÖØ-öø-ž]*",
  "egenskaber",
  "status",
  "anvendelse",
  "os2[a-zA-ZÀ-ÖØ-öø-ž]+$",
);

/** Headings below which a text is surely about something else. */
const TECHNICAL = headings(
  "install[a-zA-ZÀ-ÖØ-öø-ž]*",
  "(quick )?(set-?up|start)",
  "ops(æ|ae)tning",
  "kom (hurtigt )?i gang",
  "get(ting)? started",
  "quick ?start",
  "(local |lokal )?(development|udvikling)[a-zA-ZÀ-ÖØ-öø-ž]*",
  "build[a-zA-ZÀ-ÖØ-öø-ž]*",
  "run(ning)?",
  "deploy[a-zA-ZÀ-ÖØ-öø-ž]*",
  "config[a-zA-ZÀ-ÖØ-öø-ž]*",
  "konfiguration",
  "(pre)?requirements",
  "prerequisites",
  "forudsætninger",
  "docker",
  "tests?(ing)?",
  "licen[cs][a-zA-ZÀ-ÖØ-öø-ž]*",
  "copyright",
  "contribut[a-zA-ZÀ-ÖØ-öø-ž]*",
  "bidrag[a-zA-ZÀ-ÖØ-öø-ž]*",
  "maintain[a-zA-ZÀ-ÖØ-öø-ž]*",
);

/** The part of the first screens that can tell what it is: the text below the title, and what goes on from there. */
export function openingOf({ repository, path }: Passage): Passage {
  const sections = (readDocument(repository, path)?.sections ?? []).filter(({ line }) => line <= OPENING_LINES);
  const kept: string[] = [];
  // Of a section that is left out, the subsections are too.
  let outside = 7;
  for (const { level, title, text } of sections) {
    const isFirst = kept.every((each) => each.trim() === "");
    if (level > 0 && level <= outside) outside = introduces(bareTitle(title), isFirst) ? 7 : level;
    kept.push(outside < 7 ? text.replace(/[^\n]+/g, "") : text);
  }
  const lines = kept.join("\n").split("\n").slice(0, OPENING_LINES);
  const line = sections[0]?.line ?? 1;
  return { repository, path, title: "", line, end: line + lines.length, text: lines.join("\n") };
}

function introduces(title: string, isFirst: boolean): boolean {
  if ([INTRODUCTORY, PURPOSE_HEADING, AUDIENCE_HEADING].some((pattern) => pattern.test(title))) return true;
  return isFirst && !TECHNICAL.test(title);
}
