import { UNANSWERED } from "@os2kit/model";

/** A line that a template left behind: it tells nothing of this product. */
export interface Leftover {
  /** From 1. */
  readonly line: number;
  /** The words that gave it away, cut to 80 letters. */
  readonly found: string;
}

/** What is asked for in brackets and belongs to no finished document. */
const ASKED =
  "(?:your|name of|navn på|jeres|dit|insert|indsæt|tilføj|skriv|replace with|fill in|udfyld) [^\\][\\n]{1,60}|maintainer ?\\d*|maintainer usernames?|emeritus ?\\d*|(?:previous )?role/responsibility|(?:project|product)[-_ ]?(?:name|title)|projekt(?:ets )?navn|produkt(?:ets )?navn|@username\\d*|e?-?mail@example\\.com|e-?mail address|link here|todo|tbd";

/**
 * Words that stand in templates and in no finished document. Each is narrow: text about templates, interfaces' words
 * in brackets and names of formats must not be taken for them.
 */
const WORDS: readonly string[] = [
  `\\[(?:${ASKED})\\](?!\\(|\\[|:)`,
  "\\[@?username\\d*\\]\\(|\\[maintainer usernames?\\]\\(",
  "insert[-_ ]?(?:e-?)?mail@\\S{1,60}",
  "<(?:your|insert|indsæt|dit|jeres)[ -](?:name|navn|e-?mail|project|projekt|product|produkt|organi[sz]ation|title|titel|team|text|tekst|description|beskrivelse)[^<>\\n]{0,30}>",
  "\\breplace (?:this )?with (?:the |your |a )?(?:project|product)(?:'s)? (?:title|name|description)",
  "^[> ]{1,6}\\*?(?:replace (?:this|with|the|all)\\b|describe how (?:to|the)\\b|describe the (?:different|frontend|backend|flow)|provide a (?:brief|high[- ]level|short)\\b)",
  "\\bremove this (?:setup )?section from your readme",
  "\\bclick the (?:green )?[\"“']?use this template",
  "\\byour awesome (?:title|project|product)\\b",
  "\\bbilly idol\\b",
  "\\blorem ipsum dolor\\b",
  "\\[?PROJECTNAME-[X-Z]{4}\\b|\\btickets\\.projectname\\.com",
  "\\bticket title goes here\\b",
  "^#+ .*\\byyyy-mm-dd *$|^[-*| ]*(?:dato|date)[:| ]+(?:dd-mm-åååå|yyyy-mm-dd|xx-xx-xxxx)[ |]*$",
  "^[-*> ]*an? short description of (?:the|your|this) (?:project|product)[. ]*$",
  "\\bplease include links to coding standards and tools used\\b",
  "\\bthis is a template repository describing best practice\\b",
  "(\\*{1,2}|_)OS2produ[kc]t\\1|^#+ OS2produ[kc]t(?: |$)|\\bdistribution of OS2produ[kc]t\\b",
  "\\bin this document we recommend writing a little about how the project was created\\b",
  "\\bwho initiated the project: list names here\\b",
];

// One look at a whole document tells most of them apart from a template.
const ANY = new RegExp(WORDS.map((words) => words.replace("\\1", "(?:\\*{1,2}|_)")).join("|"), "im");
const EACH = WORDS.map((words) => new RegExp(words, "i"));
const OPEN = new RegExp(Object.values(UNANSWERED).join("|"));

/**
 * Finds what templates left behind in a text, as people or machines copied it. Code does not count.
 * @param text with `\n` as line ends
 */
export function findLeftovers(text: string): readonly Leftover[] {
  if (!ANY.test(text)) return [];
  return scanLines(text, (line) => {
    for (const words of EACH) {
      const match = words.exec(line);
      if (match) return match[0];
    }
    return undefined;
  });
}

/** Finds the lines that say that nobody has answered yet, as our templates write them. */
export function findOpenLines(text: string): readonly Leftover[] {
  return OPEN.test(text) ? scanLines(text, (line) => (OPEN.test(line) ? line.trim() : undefined)) : [];
}

/** A line's longest part that is looked at; what is longer is no line of a document. */
const MAX_LINE = 2000;

/**
 * Looks at each line of a text outside code blocks, with code spans and comments emptied.
 * @param find what is found in a line, if anything
 */
export function scanLines(text: string, find: (line: string, number: number) => string | undefined): Leftover[] {
  const leftovers: Leftover[] = [];
  let fence = "";
  for (const [index, whole] of text.split("\n").entries()) {
    const line = whole.slice(0, MAX_LINE);
    const mark = /^[ \t>]{0,12}(```|~~~)/.exec(line)?.[1];
    if (mark && (fence === "" || fence === mark)) fence = fence === "" ? mark : "";
    if (fence !== "" || mark) continue;
    const found = find(line.includes("`") ? line.replace(/(`{1,3})[^`]{1,500}\1/g, "``") : line, index + 1);
    if (found !== undefined) leftovers.push({ line: index + 1, found: found.trim().slice(0, 80) });
  }
  return leftovers;
}
