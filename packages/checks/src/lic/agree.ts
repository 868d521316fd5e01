import { defineCheck } from "../check.ts";
import { contradictions, type Contradiction } from "../licences/contradictions.ts";

export const agree = defineCheck({
  id: "lic/agree",
  severity: "must",
  requirements: ["F2"],
  standards: { osps: ["LE-03.02"] },
  title: { da: "Alle steder siger den samme licens", en: "Every place says the same licence" },
  why: {
    da: "Siger LICENSE ét og package.json noget andet, kan ingen vide, hvad de må, og værktøjer, der tjekker licenser, afviser pakken. F2 kræver, at licensen er brugt ens alle steder.",
    en: "If LICENSE says one thing and package.json another, nobody can know what they may do, and tools that check licences turn the package down. F2 asks that the licence is the same everywhere.",
  },
  good: {
    da: "LICENSE, pakkefiler, publiccode.yml, CITATION.cff, REUSE.toml, README og produktkortet nævner den samme licens.",
    en: "LICENSE, package files, publiccode.yml, CITATION.cff, REUSE.toml, README and the product card name the same licence.",
  },
  pitfalls: {
    da: "ISC fra npm init, UNLICENSED eller proprietary står stadig i pakkefilen; README nævner en tidligere licens; der er to licensfiler.",
    en: "ISC from npm init, UNLICENSED or proprietary still stands in the package file; the README names a former licence; there are two licence files.",
  },
  next: {
    da: "Ret stedet, så det siger det samme som LICENSE. Er det LICENSE, der er forkert, så afklar det med dem, der ejer rettighederne.",
    en: "Mend the place so that it says the same as LICENSE. If LICENSE is what is wrong, settle it with those who own the rights.",
  },
  messages: {
    agree: { da: "{count} steder siger alle {licence}.", en: "{count} places all say {licence}." },
    statement: {
      da: "{path} siger {text}, men {other} siger {licence}.",
      en: "{path} says {text}, but {other} says {licence}.",
    },
    files: {
      da: "{path} er {text}, men {other} er {licence}; det er uklart, hvilken der gælder.",
      en: "{path} is {text}, but {other} is {licence}; it is unclear which one holds.",
    },
    readme: {
      da: "{path} skriver om {text}, men {other} er {licence}.",
      en: "{path} writes of {text}, but {other} is {licence}.",
    },
    reuse: {
      da: "{path} giver ingen filer licensen {licence}, som {other} siger; den nævner {text}.",
      en: "{path} gives no files the licence {licence} that {other} says; it names {text}.",
    },
    headers: {
      da: "{count} filer har en note om {text} i toppen, men {other} er {licence}. Et menneske må afklare, hvilken der gælder; ret ikke noterne på egen hånd.",
      en: "{count} files have a notice of {text} at the top, but {other} is {licence}. A person must settle which one holds; do not change the notices on your own.",
    },
    card: {
      da: "Produktkortet regner med {text} (legal.licence), men {other} er {licence}.",
      en: "The product card counts on {text} (legal.licence), but {other} is {licence}.",
    },
    unknown: {
      da: "{path} er ikke genkendt, så de andre steder kan ikke holdes op mod den.",
      en: "{path} was not recognised, so the other places cannot be compared with it.",
    },
    alone: { da: "Kun ét sted nævner licensen.", en: "Only one place names the licence." },
  },
  run(repository, say) {
    const { found, compared, licence, unrecognised } = contradictions(repository);
    if (found.length > 0) return found.slice(0, 20).map((each) => say.fail(each.kind, placeOf(each), each.values));
    if (unrecognised !== undefined) return say.unknown("unknown", { path: unrecognised }, { path: unrecognised });
    return compared < 2 ? say.notApplicable("alone") : say.pass("agree", undefined, { count: compared, licence });
  },
});

function placeOf({ kind, path, line }: Contradiction) {
  if (kind === "card") return { field: "legal.licence" };
  return { path, ...(line === undefined ? {} : { line }) };
}
