import { defineCheck } from "../check.ts";
import { isForContent, isOpenForCode } from "../licences/open-licences.ts";
import { folderLicences, idOfFile, rootLicences } from "../licences/own-licences.ts";

export const osi = defineCheck({
  id: "lic/osi",
  severity: "must",
  requirements: ["F2"],
  standards: { spc: [13], osps: ["LE-02.01", "LE-02.02"], scorecard: ["License"] },
  title: { da: "Godkendt åben licens", en: "Approved open licence" },
  why: {
    da: "Kun en licens, som Open Source Initiative eller Free Software Foundation har godkendt, giver alle ret til at bruge, ændre og dele koden. F2 og Standard for Public Code kræver sådan en.",
    en: "Only a licence that the Open Source Initiative or the Free Software Foundation has approved gives everyone the right to use, change and share the code. F2 and the Standard for Public Code ask for one.",
  },
  good: {
    da: "MPL-2.0 eller en anden godkendt licens til kode. Et repository med dokumenter må have CC BY, CC BY-SA eller CC0.",
    en: "MPL-2.0 or another approved licence for code. A repository of documents may have CC BY, CC BY-SA or CC0.",
  },
  pitfalls: {
    da: "En licens til tekst, fx CC BY-SA, står på kode; licensen forbyder kommerciel brug (NC) eller ændringer (ND).",
    en: "A licence for texts, such as CC BY-SA, stands on code; the licence forbids commercial use (NC) or changes (ND).",
  },
  next: {
    da: "Vælg en godkendt licens sammen med dem, der ejer rettighederne, og skriv den i legal.licence i produktkortet.",
    en: "Choose an approved licence together with those who own the rights, and write it into legal.licence of the product card.",
  },
  messages: {
    approved: { da: "{id} i {path} er en godkendt åben licens.", en: "{id} in {path} is an approved open licence." },
    content: {
      da: "{id} i {path} er en åben licens til indhold; repositoryet holder dokumenter.",
      en: "{id} in {path} is an open licence for content; the repository holds documents.",
    },
    "content-only": {
      da: "{id} i {path} er en licens til tekst og billeder; koden har ingen godkendt licens.",
      en: "{id} in {path} is a licence for texts and pictures; the code has no approved licence.",
    },
    closed: {
      da: "{id} i {path} er ikke en åben licens: den begrænser, hvad andre må.",
      en: "{id} in {path} is no open licence: it restricts what others may do.",
    },
    unknown: {
      da: "{path} er ikke genkendt som en licens, så det kan ikke siges, om den er godkendt.",
      en: "{path} was not recognised as a licence, so nobody can say whether it is approved.",
    },
    none: { da: "Der er ingen licensfil at se på.", en: "There is no licence file to look at." },
  },
  run(repository, say) {
    const root = rootLicences(repository);
    const files = root.length > 0 ? root : folderLicences(repository);
    const [first] = files;
    if (!first) return say.notApplicable("none");
    const isCode = repository.kind === "code" || repository.kind === "deployment";
    const named = files.flatMap(({ path, ids }) => {
      const known = ids.length > 0 || root.length > 0 ? ids : [idOfFile(path)];
      return known.map((id) => ({ path, id }));
    });
    const closed = named.find(({ id }) => !isOpenForCode(id) && !isForContent(id));
    if (closed) return say.fail("closed", { path: closed.path }, closed);
    const approved = named.find(({ id }) => isOpenForCode(id));
    if (approved) return say.pass("approved", { path: approved.path }, approved);
    const [content] = named;
    if (!content) return say.unknown("unknown", { path: first.path }, { path: first.path });
    return isCode
      ? say.fail("content-only", { path: content.path }, content)
      : say.pass("content", { path: content.path }, content);
  },
});
