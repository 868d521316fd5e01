import { defineCheck } from "../check.ts";

/** Domains that say nothing of where a person works. */
const PRIVATE =
  /(^|\.)(users\.noreply\.github\.com|noreply\.[a-z.]+|(gmail|googlemail)\.com|hotmail\.[a-z]+|outlook\.[a-z]+|live\.[a-z]+|yahoo\.[a-z]+|icloud\.com|me\.com|localhost|local|example\.(com|org))$/;

export const contributors = defineCheck({
  id: "vc/contributors",
  severity: "could",
  scope: "product",
  kinds: ["code", "docs"],
  requirements: ["R3"],
  standards: { spc: [3], scorecard: ["Contributors"] },
  title: { da: "Flere organisationer bidrager", en: "Several organisations contribute" },
  why: {
    da: "Når mere end én organisation arbejder i koden, er produktet ikke afhængigt af én leverandør, og andre kan tage over.",
    en: "Where more than one organisation works in the code, the product does not depend on one supplier, and others can take over.",
  },
  good: {
    da: "Commits det seneste år fra mindst to organisationer, for eksempel en leverandør og en kommune.",
    en: "Commits in the last year from two organisations or more, such as a supplier and a municipality.",
  },
  pitfalls: {
    da: "Alle forfattere kommer fra samme firma; private adresser skjuler, hvem der bidrager.",
    en: "All authors come from one company; private addresses hide who contributes.",
  },
  next: {
    da: "Invitér brugere til at bidrage med oversættelser, dokumentation eller rettelser; CONTRIBUTING.md siger hvordan.",
    en: "Invite users to contribute translations, documentation or fixes; CONTRIBUTING.md says how.",
  },
  messages: {
    several: {
      da: "Det seneste år kom commits fra {count} organisationer: {names}.",
      en: "In the last year commits came from {count} organisations: {names}.",
    },
    one: {
      da: "Det seneste år kom alle commits, der kan placeres, fra {names}.",
      en: "In the last year all commits that can be placed came from {names}.",
    },
    unplaced: {
      da: "Forfatternes adresser viser ikke, hvor de arbejder.",
      en: "The authors' addresses do not show where they work.",
    },
    history: { da: "Historikken er ikke med her.", en: "The history is not here." },
  },
  run({ history }, say) {
    if (!history || history.year.length === 0) return say.unknown("history");
    const domains = new Set(history.year.map(({ domain }) => organisationOf(domain)).filter((name) => name !== ""));
    const names = [...domains].sort().slice(0, 6).join(", ");
    if (domains.size === 0) return say.unknown("unplaced");
    const values = { count: domains.size, names };
    return domains.size > 1
      ? say.pass("several", { commit: history.head }, values)
      : say.fail("one", { commit: history.head }, values);
  },
});

/** The part of a domain that names the organisation: `mail.aarhus.dk` is `aarhus.dk`. */
function organisationOf(domain: string): string {
  return PRIVATE.test(domain) || !domain.includes(".") ? "" : domain.split(".").slice(-2).join(".");
}
