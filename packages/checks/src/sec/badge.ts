import { defineCheck } from "../check.ts";
import { prose } from "../facts/prose.ts";
import type { RepositoryView } from "../repository-view.ts";
import { asRecord } from "../text/plain-values.ts";
import { lineAt } from "../text/line-at.ts";

const PROJECT = /bestpractices\.(?:dev|coreinfrastructure\.org)\/(?:[a-z]{2}(?:-[A-Z]{2})?\/)?projects\/(\d{1,8})/;

export const badge = defineCheck({
  id: "sec/badge",
  severity: "could",
  scope: "product",
  requirements: [],
  standards: { scorecard: ["CII-Best-Practices"] },
  title: { da: "OpenSSF's mærke for god praksis", en: "OpenSSF's Best Practices badge" },
  why: {
    da: "Mærket er en offentlig selvangivelse, som andre kan slå op: hvilke gode vaner projektet har, og hvilke det mangler. Det er gratis og frivilligt.",
    en: "The badge is a public self-declaration that others can look up: which good habits the project has and which it lacks. It is free and voluntary.",
  },
  good: {
    da: "README viser mærket med projektets eget nummer hos bestpractices.dev.",
    en: "The README shows the badge with the project's own number at bestpractices.dev.",
  },
  pitfalls: {
    da: "Mærket er kopieret fra et andet projekt og viser dets nummer.",
    en: "The badge was copied from another project and shows that project's number.",
  },
  next: {
    da: "Opret projektet på bestpractices.dev, svar på spørgsmålene, og sæt mærket i README.",
    en: "Register the project at bestpractices.dev, answer the questions, and put the badge into the README.",
  },
  messages: {
    shown: { da: "{path} viser mærket som projekt {id}.", en: "{path} shows the badge as project {id}." },
    answers: {
      da: "{path} har svar til mærket, men README viser det ikke, og ingen kan slå projektet op.",
      en: "{path} has answers for the badge, but no document shows it, so nobody can look the project up.",
    },
    broken: { da: "{path} kan ikke læses som JSON.", en: "{path} cannot be read as JSON." },
    none: { da: "Intet dokument viser mærket.", en: "No document shows the badge." },
  },
  run(repository, say) {
    const shown = findBadge(repository);
    if (shown) return say.pass("shown", { path: shown.path, line: shown.line }, shown);
    const [path] = repository.files.find(".bestpractices.json");
    if (path === undefined) return say.fail("none");
    return isObject(repository.files.text(path))
      ? say.fail("answers", { path }, { path })
      : say.fail("broken", { path }, { path });
  },
});

/** Documents at the root and just below it: nobody shows a badge deeper down. */
function findBadge(repository: RepositoryView): { path: string; line: number; id: string } | undefined {
  for (const path of prose(repository)
    .filter((each) => each.split("/").length < 3)
    .slice(0, 50)) {
    const text = repository.files.text(path) ?? "";
    const match = PROJECT.exec(text);
    if (match) return { path, line: lineAt(text, match.index), id: match[1] ?? "" };
  }
  return undefined;
}

function isObject(text: string | undefined): boolean {
  try {
    return Object.keys(asRecord(JSON.parse(text ?? ""))).length > 0;
  } catch {
    return false;
  }
}
