import { defineCheck } from "../check.ts";
import { forgeTemplates } from "./forge-templates.ts";
import { nameOf, PASSAGE_MESSAGES, placeOf, sayAbsent, unfinished } from "./judge-passages.ts";
import { sentencesOf } from "./sentences.ts";
import { guides } from "./trackers.ts";
import { words } from "./words.ts";

type Message = "found" | "template" | "open" | "unseen" | "missing";

export const defects = defineCheck<Message>({
  id: "doc/defects",
  severity: "must",
  scope: "product",
  requirements: ["F11"],
  standards: { spc: [5], osps: ["DO-02.01"] },
  fix: ["SUPPORT.md", "CONTRIBUTING.md"],
  title: { da: "Sådan melder man en fejl", en: "How to report a defect" },
  why: {
    da: "En bruger, der ikke ved, hvor fejl skal meldes, fortæller det kun til sin egen leverandør, og de andre mærker den samme fejl. Det støtter F11.",
    en: "A user who does not know where to report a defect tells only the own supplier, and the others meet the same defect. It supports F11.",
  },
  good: {
    da: "Et afsnit i README, SUPPORT eller CONTRIBUTING om, hvor og hvordan man melder en fejl, eller en skabelon til fejl på opgavelisten.",
    en: "A section of README, SUPPORT or CONTRIBUTING on where and how to report a defect, or a template for defects on the issue list.",
  },
  pitfalls: {
    da: "Kun vejen for sårbarheder er beskrevet; en postkasse, hvor ingen ser, om fejlen er kendt.",
    en: "Only the way for vulnerabilities is described; a mailbox where nobody sees whether the defect is known.",
  },
  next: {
    da: "Skriv i SUPPORT.md, hvor man melder en fejl, og hvad man skal fortælle.",
    en: "Say in SUPPORT.md where to report a defect, and what to tell.",
  },
  messages: {
    found: { da: "{path} siger, hvordan man melder en fejl.", en: "{path} says how to report a defect." },
    template: { da: "{path} er en skabelon til fejl.", en: "{path} is a template for defects." },
    open: { da: "{path} venter på, hvor man melder fejl.", en: "{path} waits for where to report defects." },
    unseen: PASSAGE_MESSAGES.unseen,
    missing: {
      da: "Hverken README, SUPPORT eller CONTRIBUTING siger, hvordan man melder en fejl, og der er ingen skabelon til det.",
      en: "Neither README, SUPPORT nor CONTRIBUTING says how to report a defect, and there is no template for it.",
    },
  },
  run(repository, say) {
    const filled = guides(repository).filter((passage) => unfinished(passage).leftovers.length === 0);
    const found = filled.flatMap((passage) =>
      sentencesOf(passage)
        .filter(({ text }) => reports(text))
        .map(({ line }) => ({ passage, line, isOpen: unfinished(passage).open.includes(line) })),
    );
    const best = found.find(({ isOpen }) => !isOpen);
    if (best)
      return say.pass("found", placeOf(repository, best.passage, best.line), {
        path: nameOf(repository, best.passage),
      });
    const template = forgeTemplates(repository).find(
      ({ kind, path }) => kind === "issue" && /bug|fejl|defect|error|problem/i.test(path),
    );
    if (template) return say.pass("template", template.at, { path: template.path });
    const [open] = found;
    if (open)
      return say.open("open", placeOf(repository, open.passage, open.line), { path: nameOf(repository, open.passage) });
    return sayAbsent(repository, say);
  },
});

const DEFECT = words(
  "fejl(en|ene|meldinger|melding|rapport[a-zA-ZÀ-ÖØ-öø-ž]*)?",
  "bugs?",
  "bug ?reports?",
  "defects?",
  "problem(s|er)?",
  "issues?t?(?!-)",
  "driftsproblem[a-zA-ZÀ-ÖØ-öø-ž]*",
);
const REPORTING = words(
  "meld(e|es|er|t)?",
  "indmeld[a-zA-ZÀ-ÖØ-öø-ž]*",
  "fejlmeld[a-zA-ZÀ-ÖØ-öø-ž]*",
  "rapport(er|ér)[a-zA-ZÀ-ÖØ-öø-ž]*",
  "indberet[a-zA-ZÀ-ÖØ-öø-ž]*",
  "opret(te|tes|ter)?",
  "skriv(e|es)?",
  "report(s|ed|ing)?",
  "(create|creating|open|opening|file|filing|raise|raising|submit|submitting) (an?|the|a new|new)? ?[a-zA-ZÀ-ÖØ-öø-ž]*\\s?(issue|bug|ticket|report)s?",
  "found an?",
  "fundet en",
);
/** Vulnerabilities are told in private, and decisions are no defects. */
const OTHER = words(
  "sårbarhed[a-zA-ZÀ-ÖØ-öø-ž]*",
  "vulnerabilit[a-zA-ZÀ-ÖØ-öø-ž]*",
  "security (issue|problem|bug)s?",
  "sikkerheds[a-zA-ZÀ-ÖØ-öø-ž]*",
  "beslutning[a-zA-ZÀ-ÖØ-öø-ž]*",
  "decisions?",
);

function reports(text: string): boolean {
  return DEFECT.test(text) && REPORTING.test(text) && !OTHER.test(text);
}
