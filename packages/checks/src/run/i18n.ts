import { defineCheck } from "../check.ts";
import { isVendored } from "../facts/vendored.ts";
import { stacks } from "../facts/stacks.ts";

const CATALOGUES = [
  "**/{i18n,locale,locales,lang,languages,translations,messages}/**/*.{json,po,mo,yml,yaml,xlf,xliff,ts,js,properties,resx,php,ftl}",
  "**/messages_*.properties",
  "**/*.{da,en,da-DK,en-US,en-GB}.resx",
  "**/*.{po,pot,xlf,xliff,ftl}",
  "**/{da,en}.json",
];
const PAGES = [
  "React",
  "Next.js",
  "Angular",
  "AngularJS",
  "Vue",
  "Nuxt",
  "Svelte",
  "Django",
  "Drupal",
  "Symfony",
  "Laravel",
  "ASP.NET Core",
  "Thymeleaf",
];

export const i18n = defineCheck({
  id: "run/i18n",
  severity: "could",
  scope: "product",
  kinds: ["code"],
  requirements: [],
  standards: { spc: [3] },
  title: { da: "Tekster kan oversættes", en: "Texts can be translated" },
  why: {
    da: "Ligger skærmens tekster samlet, kan de rettes uden en udvikler, og produktet kan bruges på flere sprog og i andre lande.",
    en: "Where the screen's texts lie together, they can be mended without a developer, and the product can be used in more languages and countries.",
  },
  good: {
    da: "Sprogfiler ved siden af koden, og localisationReady: true i publiccode.yml.",
    en: "Language files beside the code, and localisationReady: true in publiccode.yml.",
  },
  pitfalls: {
    da: "Danske tekster midt i koden; publiccode.yml lover mere, end filerne viser.",
    en: "Danish texts amid the code; publiccode.yml promises more than the files show.",
  },
  next: {
    da: "Flyt tekster til sprogfiler, når I alligevel retter en side, eller skriv localisationReady: false.",
    en: "Move texts to language files whenever a page is changed anyway, or write localisationReady: false.",
  },
  messages: {
    found: { da: "Sprogfiler findes, for eksempel {path}.", en: "There are language files, such as {path}." },
    promised: {
      da: "{path} siger localisationReady: true, men der er ingen sprogfiler.",
      en: "{path} says localisationReady: true, but there are no language files.",
    },
    none: {
      da: "Der er sider for mennesker, men ingen sprogfiler.",
      en: "There are pages for people, but no language files.",
    },
    pages: { da: "Der ses ingen sider for mennesker her.", en: "No pages for people are seen here." },
  },
  run(repository, say) {
    const { files } = repository;
    const [path] = files.find(...CATALOGUES).filter((each) => !isVendored(each));
    if (path !== undefined) return say.pass("found", { path }, { path });
    const [promise] = files
      .find("publiccode.y{,a}ml")
      .filter((each) => /^\s*localisationReady:\s*(true|yes)\b/im.test(files.text(each) ?? ""));
    if (promise !== undefined) return say.fail("promised", { path: promise }, { path: promise });
    const hasPages = stacks(repository).some(({ frameworks }) => frameworks.some((name) => PAGES.includes(name)));
    return hasPages ? say.fail("none") : say.notApplicable("pages");
  },
});
