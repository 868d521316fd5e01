import { defineCheck } from "../check.ts";
import { binaryFiles } from "./binary-files.ts";

/** Files beyond this number are counted, not listed. */
const MAX_FILES = 20;

export const binaries = defineCheck({
  id: "sec/binaries",
  severity: "must",
  requirements: ["F1"],
  standards: { osps: ["QA-05.01", "QA-05.02"], scorecard: ["Binary-Artifacts"] },
  title: { da: "Ingen programfiler i koden", en: "No binaries in the code" },
  why: {
    da: "Et program eller bibliotek i binær form kan ingen læse: hverken hvad det gør, hvor det kommer fra, eller om det har et kendt hul. Det går uden om den åbne udvikling, som F1 beder om.",
    en: "Nobody can read a program or library in binary form: not what it does, where it comes from, or whether it has a known hole. It goes around the open development that F1 asks for.",
  },
  good: {
    da: "Biblioteker hentes fra et pakkeregister med låste versioner; det, I selv bygger, ligger ved udgivelsen. Billeder, skrifttyper og kontordokumenter tæller ikke med.",
    en: "Libraries come from a package registry at locked versions; what you build yourselves lies with the release. Pictures, fonts and office documents do not count.",
  },
  pitfalls: {
    da: "En installationsfil ligger i static/download, så brugere kan hente den; en .dll er lagt ind, fordi den ikke findes som pakke; hele produktet ligger som zip.",
    en: "An installer lies in static/download for users to fetch; a .dll was put in because there is no package of it; the whole product lies as a zip.",
  },
  next: {
    da: "Flyt filen til en udgivelse eller et pakkeregister, og slet den her. Skal den blive, så forklar hvorfor under kit.waivers i produktkortet.",
    en: "Move the file to a release or a package registry, and delete it here. If it must stay, explain why under kit.waivers in the product card.",
  },
  messages: {
    program: {
      da: "{path} er et program eller bibliotek i binær form.",
      en: "{path} is a program or library in binary form.",
    },
    package: { da: "{path} er en pakke med færdigbygget kode.", en: "{path} is a package of built code." },
    archive: { da: "{path} er et arkiv med kode.", en: "{path} is an archive of code." },
    sealed: {
      da: "{path} er et arkiv. Hvad der er i det, kan ikke ses uden at pakke det ud.",
      en: "{path} is an archive. What is in it cannot be seen without unpacking it.",
    },
    more: {
      da: "Flere filer er binær kode; her er de første vist (resten: {count}).",
      en: "More files are binary code; the first are shown here (the rest: {count}).",
    },
    none: {
      da: "Ingen programfiler eller arkiver med kode er fundet.",
      en: "No binaries or archives of code were found.",
    },
  },
  run(repository, say) {
    const found = binaryFiles(repository);
    if (found.length === 0) return say.pass("none");
    const verdicts = found.map(({ path, kind }) =>
      kind === "sealed" ? say.unknown(kind, { path }, { path }) : say.fail(kind, { path }, { path }),
    );
    const rest = verdicts.slice(MAX_FILES).filter(({ outcome }) => outcome === "fail").length;
    return [...verdicts.slice(0, MAX_FILES), ...(rest > 0 ? [say.fail("more", {}, { count: rest })] : [])];
  },
});
