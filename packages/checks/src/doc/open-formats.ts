import { defineCheck } from "../check.ts";
import { closedDocuments } from "./closed-documents.ts";
import { pages } from "./pages.ts";

const MAX_TOLD = 20;

export const openFormats = defineCheck({
  id: "doc/open-formats",
  severity: "must",
  level: "1",
  kinds: ["code", "docs", "deployment"],
  requirements: ["F7"],
  title: { da: "Dokumentation i åbne formater", en: "Documentation in open formats" },
  why: {
    da: "En tekst i Markdown kan alle læse, søge i, sammenligne og rette. F7 beder om dokumentation i Markdown; Word, PowerPoint, Excel og PDF tæller ikke.",
    en: "Anyone can read, search, compare and mend a text in Markdown. F7 asks for documentation in Markdown; Word, PowerPoint, Excel and PDF do not count.",
  },
  good: {
    da: "Vejledninger og beskrivelser som Markdown i docs/. En PDF til udskrift må gerne ligge ved siden af teksten med samme navn.",
    en: "Guides and descriptions as Markdown in docs/. A PDF for printing may stand beside the text under the same name.",
  },
  pitfalls: {
    da: "Brugermanualen er kun en Word-fil; en PDF uden sin kilde; to udgaver, der siger noget forskelligt.",
    en: "The user manual is only a Word file; a PDF without its source; two versions that say different things.",
  },
  next: {
    da: "Skriv {path} om til Markdown med samme navn, fx med pandoc, og lad Word-filen eller PDF'en udgå eller ligge ved siden af.",
    en: "Turn {path} into Markdown of the same name, for example with pandoc, and drop the Word file or PDF or leave it beside.",
  },
  messages: {
    closed: {
      da: "{path} er dokumentation i et lukket format, og der er ingen tekst med samme navn.",
      en: "{path} is documentation in a closed format, and there is no text of the same name.",
    },
    more: {
      da: "Dokumenter mere i lukkede formater uden en tekst ved siden af: {count}, fx {path}.",
      en: "More documents in closed formats without a text beside them: {count}, such as {path}.",
    },
    beside: {
      da: "{path} har en åben udgave ved siden af sig: {beside}.",
      en: "{path} has an open version beside it: {beside}.",
    },
    open: {
      da: "Dokumentationen er i åbne formater.",
      en: "The documentation is in open formats.",
    },
    none: {
      da: "Der er ingen dokumentation her ud over README.",
      en: "There is no documentation here beyond the README.",
    },
  },
  run(repository, say) {
    const documents = closedDocuments(repository);
    const alone = documents.filter(({ beside }) => beside === undefined);
    const told = alone.slice(0, MAX_TOLD).map(({ path }) => say.fail("closed", { path }, { path }));
    const [next] = alone.slice(MAX_TOLD);
    if (next) told.push(say.fail("more", undefined, { count: alone.length - MAX_TOLD, path: next.path }));
    if (told.length > 0) return told;
    const [first] = documents;
    if (first?.beside !== undefined)
      return say.pass("beside", { path: first.path }, { path: first.path, beside: first.beside });
    const [page] = pages(repository);
    return page === undefined ? say.notApplicable("none") : say.pass("open", { path: page });
  },
});
