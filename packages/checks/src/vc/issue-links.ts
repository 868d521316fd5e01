import type { Commit } from "@os2kit/model";
import { defineCheck } from "../check.ts";

/** `#12`, `GH-12`, `OS2-12`, `!12` (a merge request), and addresses of issues. */
const REFERENCE =
  /(^|[\s([{,:/!])(#|GH-|gh-|!)\d{1,6}\b|\w[#!]\d{1,6}\b|\b[A-Z][A-Z0-9]{1,9}-\d{1,6}\b|\/(issues|pull|merge_requests|browse)\/[A-Z0-9-]*\d/;

/** Names of standards and algorithms look like a ticket's number. */
const NO_TICKET =
  /\b(UTF|SHA|ISO|RFC|CVE|CWE|MPL|GPL|EUPL|BY-SA|TLS|HTTP|ES|WCAG|PSR|JEP|COVID|MD|AES|RSA|MS|PHP|IE|NET|JDK|JAVA)-?\d[\d.-]*/g;

/** Where fewer commits name an issue than this, the list and the code do not hang together. */
const MOST = 0.5;
const SOME = 0.2;

export const issueLinks = defineCheck({
  id: "vc/issue-links",
  severity: "should",
  kinds: ["code"],
  requirements: ["F11"],
  standards: { spc: [6] },
  title: { da: "Ændringer nævner den opgave, de løser", en: "Changes name the issue they solve" },
  why: {
    da: "F11 beder om en opgaveliste, der hænger sammen med koden: Så kan enhver se, hvorfor en ændring blev lavet, og hvem der bad om den.",
    en: "F11 asks for an issue list tied to the code: then anyone can see why a change was made, and who asked for it.",
  },
  good: {
    da: "De fleste commits eller pull requests det seneste år nævner et opgavenummer, som #123.",
    en: "Most commits or pull requests of the last year name an issue, such as #123.",
  },
  pitfalls: {
    da: "Kun få ændringer har et nummer; numrene hører til leverandørens lukkede system.",
    en: "Only few changes have a number; the numbers belong to a supplier's closed system.",
  },
  next: {
    da: "Skriv opgavens nummer i commit eller pull request, som: Ret datoen i brevet (#123). CONTRIBUTING.md er stedet at bede om det.",
    en: "Write the issue's number in the commit or pull request, as: Mend the date in the letter (#123). CONTRIBUTING.md is the place to ask for it.",
  },
  messages: {
    linked: {
      da: "{named} af årets {commits} commits nævner en opgave.",
      en: "{named} of the year's {commits} commits name an issue.",
    },
    some: {
      da: "Kun {named} af årets {commits} commits nævner en opgave, for eksempel mangler det her: {subject}",
      en: "Only {named} of the year's {commits} commits name an issue; for example it is missing here: {subject}",
    },
    none: {
      da: "Ingen eller næsten ingen ({named}) af årets {commits} commits nævner en opgave.",
      en: "None or nearly none ({named}) of the year's {commits} commits name an issue.",
    },
    few: {
      da: "Der er for få commits det seneste år ({commits}) til at sige noget.",
      en: "There are too few commits in the last year ({commits}) to say anything.",
    },
    history: { da: "Historikken er ikke med her.", en: "The history is not here." },
  },
  run({ history }, say) {
    if (!history) return say.unknown("history");
    const counted = history.year.filter((commit) => !isRoutine(commit));
    const commits = counted.length;
    if (commits < 10) return say.unknown("few", undefined, { commits });
    const named = counted.filter(namesIssue).length;
    if (named >= MOST * commits) return say.pass("linked", { commit: history.head }, { named, commits });
    const bare = counted.find((commit) => commit.parents < 2 && !namesIssue(commit));
    const at = { commit: bare?.id ?? history.head };
    if (named < SOME * commits) return say.fail("none", at, { named, commits });
    return say.fail("some", at, { named, commits, subject: (bare?.subject ?? "").slice(0, 100) });
  },
});

function namesIssue({ subject, body }: Commit): boolean {
  return REFERENCE.test(`${subject}\n${body}`.replace(NO_TICKET, ""));
}

/** Updates by bots, and releases, solve no issue. */
function isRoutine({ subject, domain }: Commit): boolean {
  return (
    /^(bump|release|version|v?\d+\.\d+|chore\(release|chore\(deps|build\(deps|update dependency|update .* (docker tag|digest)|fix\(deps)/i.test(
      subject,
    ) || domain.includes("[bot]")
  );
}
