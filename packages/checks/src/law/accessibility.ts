import { defineCheck } from "../check.ts";
import { manifests } from "../facts/manifests.ts";
import { judgePaper, PAPER_MESSAGES } from "../judge-paper.ts";
import type { RepositoryView } from "../repository-view.ts";
import { isPicture } from "./is-picture.ts";
import { findInterface } from "./find-interface.ts";

export const accessibility = defineCheck({
  id: "law/accessibility",
  severity: "must",
  scope: "product",
  requirements: ["F3"],
  fix: ["docs/accessibility.md"],
  title: { da: "Hvor tilgængelig brugerfladen er", en: "How accessible the user interface is" },
  why: {
    da: "Offentlige websteder og apps skal kunne bruges af alle og have en tilgængelighedserklæring. Den udfylder hver myndighed selv, men den kan kun skrives, hvis produktet siger, hvad der er afprøvet, og hvad der mangler. F3 beder om, at lovgivningen er afklaret.",
    en: "Public web sites and apps must be usable by everybody and have an accessibility statement. Each authority fills in its own, which it can only do if the product says what was tested and what is missing. F3 asks that the law is settled.",
  },
  good: {
    da: "En side eller et afsnit, der siger, hvor langt brugerfladen følger WCAG 2.1 AA (EN 301 549), hvornår og hvordan det er afprøvet, og hvad der ikke virker; gerne automatiske test med axe i CI.",
    en: "A page or section that says how far the interface follows WCAG 2.1 AA (EN 301 549), when and how it was tested, and what does not work; automatic tests with axe in CI are welcome.",
  },
  pitfalls: {
    da: "Kun et link til en kommunes egen erklæring; automatiske test uden at nogen har prøvet med tastatur og skærmlæser; en rapport, der er flere versioner gammel.",
    en: "Only a link to one municipality's own statement; automatic tests while nobody has tried keyboard and screen reader; a report that is several versions old.",
  },
  next: {
    da: "Skriv docs/accessibility.md: hvad er afprøvet imod WCAG 2.1 AA, hvornår, af hvem, og hvad mangler. Har løsningen ingen brugerflade, så skriv det i build.softwareType i produktkortet.",
    en: "Write docs/accessibility.md: what was tested against WCAG 2.1 AA, when, by whom, and what is missing. If the solution has no user interface, say so in build.softwareType in the product card.",
  },
  messages: {
    ...PAPER_MESSAGES,
    standard: {
      da: "{path} siger ikke, hvad der er målt imod (WCAG, EN 301 549), eller hvor langt kravene er opfyldt.",
      en: "{path} does not say what was measured against (WCAG, EN 301 549), or how far it is met.",
    },
    tested: {
      da: "Der er automatisk kontrol ({tool}), men ingen tekst om, hvor tilgængelig brugerfladen er.",
      en: "There is an automatic control ({tool}), but no text on how accessible the interface is.",
    },
    silent: {
      da: "Løsningen har en brugerflade (se {where}), men ingen tekst siger, hvor tilgængelig den er.",
      en: "The solution has a user interface (see {where}), but no text says how accessible it is.",
    },
    noInterface: {
      da: "Der er ingen brugerflade i dette repository, så vidt filerne og produktkortet viser.",
      en: "There is no user interface in this repository, as far as its files and the product card show.",
    },
  },
  run(repository, say) {
    const paper = judgePaper(repository, say, {
      name: /(^|[-_ ])(tilgængelighed(serklæring|srapport)?|tilgaengelighed(serklaering)?|accessibility|a11y|vpat|was|wcag)([-_ ]|$)/,
      heading: /^(web-?)?(tilgængelighed|accessibility|a11y|wcag)/i,
      words: 15,
      lacks: (text) => (STANDARD.test(text) ? undefined : "standard"),
    });
    if (paper.outcome === "pass") return paper;
    const place = findInterface(repository);
    if (place === "none") return say.notApplicable("noInterface");
    if (paper.message !== "missing" && !isPicture(paper)) return paper;
    const tool = findTestTool(repository);
    // Without a place, for the text may stand in a repository that is not looked at here.
    if (tool !== undefined) return say.fail("tested", undefined, { tool });
    return say.fail("silent", undefined, { where: place.path ?? place.field ?? "" });
  },
});

const STANDARD =
  /\bWCAG\b|EN ?301 ?549|webtilgængelig|was\.digst\.dk|\b(fuldt|delvist|ikke)[ -](ud )?(overens|tilgængelig)|\b(fully|partially|non-?)[ -]?(conform|complian)/i;

/** Tools that look for barriers in pages. */
const TOOLS =
  /^(@axe-core\/|axe-core$|axe-|jest-axe|vitest-axe|cypress-axe|pa11y|@lhci\/|lighthouse|eslint-plugin-jsx-a11y|@storybook\/addon-a11y|deque\.axe|selenium\.axe|playwright.*axe)/i;

function findTestTool(repository: RepositoryView): string | undefined {
  return manifests(repository)
    .flatMap(({ dependencies }) => dependencies)
    .find((name) => TOOLS.test(name));
}
