import { defineCheck, type Say, type Verdict } from "../check.ts";
import { findLicenceNames } from "../licences/licence-name.ts";
import { folderLicences, rootLicences, type LicenceFile } from "../licences/own-licences.ts";
import type { RepositoryView } from "../repository-view.ts";

/** Fewer words than this are a pointer to a licence, and not a licence. */
const POINTER = 120;

/** Licences that look open and are not. */
const CLOSED =
  /\b(?:business source license|commons clause|server side public license|elastic license|polyform|proprietary|fortrolig)\b/i;

/** What a short text says that gives no rights away. */
const RESERVED = /all rights reserved|alle rettigheder forbehold/i;

const MESSAGES = {
  found: { da: "{path} er {id}, uændret.", en: "{path} is {id}, unchanged." },
  changed: {
    da: "{path} ligner {id} ({percent} %), men er ikke den: teksten afviger her.",
    en: "{path} is like {id} ({percent} %), but is not it: the text departs here.",
  },
  pointer: {
    da: "{path} nævner kun licensen; selve licensteksten mangler.",
    en: "{path} only names the licence; the licence's text is missing.",
  },
  closed: {
    da: "{path} er ikke en åben licens: den forbeholder rettigheder eller begrænser brugen.",
    en: "{path} is no open licence: it reserves rights or restricts the use.",
  },
  unknown: {
    da: "{path} er ingen af de licenser, som værktøjet kender; et menneske må se efter, om teksten er en åben licens uden ændringer.",
    en: "{path} is none of the licences that the tool knows; a person must see whether the text is an open licence, unchanged.",
  },
  none: {
    da: "Der er ingen licensfil at se på.",
    en: "There is no licence file to look at.",
  },
} as const;

export const recognised = defineCheck({
  id: "lic/recognised",
  severity: "must",
  requirements: ["F2"],
  standards: { spc: [13], osps: ["LE-02.01"], scorecard: ["License"] },
  fix: ["LICENSE"],
  title: { da: "Licensteksten er kendt og uændret", en: "The licence text is known and unchanged" },
  why: {
    da: "En åben licens virker, fordi alle kender ordlyden. Er der rettet i teksten, er det en ny licens, som ingen har vurderet, og som værktøjer ikke genkender. F2 kræver en åben licens brugt rigtigt.",
    en: "An open licence works because everyone knows its words. A text that was changed is a new licence that nobody has assessed and no tool recognises. F2 asks for an open licence applied properly.",
  },
  good: {
    da: "LICENSE er licensens tekst ord for ord. Linjeskift, tegnsætning, overskrift og copyrightlinje må være anderledes.",
    en: "LICENSE is the licence's text word for word. Line ends, punctuation, heading and copyright notice may differ.",
  },
  pitfalls: {
    da: "Egne vilkår er skrevet ind over eller under teksten; kun begyndelsen er kopieret; filen nævner bare licensens navn.",
    en: "Own terms are written above or below the text; only its beginning was copied; the file just gives the licence's name.",
  },
  next: {
    da: "Hent den officielle tekst, og læg den uændret i LICENSE. Har I særlige vilkår, så læg dem i en anden fil, og få dem vurderet af en jurist.",
    en: "Fetch the official text and put it into LICENSE unchanged. If you have special terms, keep them in another file and have them assessed by a lawyer.",
  },
  messages: MESSAGES,
  run(repository, say) {
    const root = rootLicences(repository);
    const files = root.length > 0 ? root : folderLicences(repository);
    if (files.length === 0) return say.notApplicable("none");
    const isNamed = files.some(({ ids }) => ids.length > 0);
    // Beside a licence that is known, a file of some other name may well be something else.
    const judged = files.filter(({ ids, nearest }) => !isNamed || ids.length > 0 || nearest);
    return judged.slice(0, 20).map((file) => judge(repository, file, say));
  },
});

function judge(
  repository: RepositoryView,
  { path, ids, nearest }: LicenceFile,
  say: Say<keyof typeof MESSAGES>,
): Verdict {
  if (ids.length > 0) return say.pass("found", { path }, { path, id: ids.join(", ") });
  const text = repository.files.text(path) ?? "";
  if (nearest) {
    const percent = Math.min(99, Math.floor(nearest.likeness * 100));
    return say.fail("changed", { path, line: nearest.line }, { path, id: nearest.id, percent });
  }
  const isShort = text.split(/\s+/).length < POINTER;
  if (isShort && findLicenceNames(text).length > 0) return say.fail("pointer", { path, line: 1 }, { path });
  const isClosed = CLOSED.test(text) || (isShort && RESERVED.test(text));
  return isClosed ? say.fail("closed", { path, line: 1 }, { path }) : say.unknown("unknown", { path }, { path });
}
