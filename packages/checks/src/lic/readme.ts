import { defineCheck } from "../check.ts";
import { healthFiles } from "../health-files.ts";
import { readmeLicences } from "../licences/readme-licences.ts";

export const readme = defineCheck({
  id: "lic/readme",
  severity: "should",
  requirements: ["F2"],
  fix: ["README.md"],
  title: { da: "README nævner licensen", en: "The README names the licence" },
  why: {
    da: "README er det første, en anden kommune læser. Står licensen der, ved de med det samme, om de må bruge koden. F2 kræver licensen nævnt ved navn.",
    en: "The README is what another municipality reads first. If the licence stands there, they know at once whether they may use the code. F2 asks for the licence by name.",
  },
  good: {
    da: "Et afsnit Licens med licensens navn og et link til LICENSE.",
    en: "A section Licence with the licence's name and a link to LICENSE.",
  },
  pitfalls: {
    da: "Afsnittet mangler, eller det nævner skabelonens licens.",
    en: "The section is missing, or it names the template's licence.",
  },
  next: {
    da: "Skriv et kort afsnit i README: »Licens: MPL-2.0, se LICENSE«.",
    en: 'Write a short section in the README: "Licence: MPL-2.0, see LICENSE".',
  },
  messages: {
    named: { da: "{path} nævner licensen.", en: "{path} names the licence." },
    points: { da: "{path} henviser til licensfilen.", en: "{path} points to the licence file." },
    unnamed: {
      da: "{path} taler om licensen, men siger ikke hvilken.",
      en: "{path} speaks of the licence, but does not say which.",
    },
    missing: { da: "{path} siger intet om licensen.", en: "{path} says nothing of the licence." },
    none: { da: "Der er ingen README at se på.", en: "There is no README to look at." },
  },
  run(repository, say) {
    const [file] = healthFiles(repository, "readme");
    if (!file) return say.notApplicable("none");
    const places = readmeLicences(repository);
    const named = places.find(({ licences }) => licences.length > 0);
    if (named) return say.pass("named", placeOf(named), { path: named.path });
    const pointing = places.find(({ points }) => points);
    if (pointing) return say.pass("points", placeOf(pointing), { path: pointing.path });
    const [first] = places;
    return first
      ? say.fail("unnamed", placeOf(first), { path: first.path })
      : say.fail("missing", { path: file.path }, { path: file.path });
  },
});

function placeOf({ path, line }: { readonly path: string; readonly line: number }) {
  return { path, line };
}
