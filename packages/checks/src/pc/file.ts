import { defineCheck } from "../check.ts";
import { isVendored } from "../facts/vendored.ts";
import { publiccodeFile } from "./publiccode-file.ts";

export const file = defineCheck({
  id: "pc/file",
  severity: "must",
  level: "1",
  scope: "product",
  requirements: ["F10", "G1"],
  standards: { spc: [14], publiccode: true },
  fix: ["publiccode.yml"],
  title: { da: "publiccode.yml i roden", en: "publiccode.yml at the root" },
  why: {
    da: "Kataloger over offentlig software i hele Europa finder produkter ved at lede efter netop denne fil. Uden den skal andre kende produktet i forvejen for at finde det. Det støtter F10 og G1, men ingen af dem kræver filen.",
    en: "Catalogues of public software all over Europe find products by looking for this very file. Without it others must know of the product beforehand to find it. It supports F10 and G1, though neither demands the file.",
  },
  good: {
    da: "En fil, der hedder præcis publiccode.yml, med små bogstaver, i roden af det repository, der har koden.",
    en: "A file called exactly publiccode.yml, in small letters, at the root of the repository that holds the code.",
  },
  pitfalls: {
    da: "Filen hedder Publiccode.yml eller publiccode.yaml, eller den ligger i en mappe; så finder ingen den. Publiccode-yml.md er en vejledning om filen og ikke filen.",
    en: "The file is called Publiccode.yml or publiccode.yaml, or stands in a folder, so nobody finds it. Publiccode-yml.md is a guide to the file and not the file.",
  },
  next: {
    da: "Udfyld produktkortets kontaktperson, beskrivelse, softwareType og platforms, og kør os2kit check --fix; så bliver filen skrevet.",
    en: "Fill in the card's contact person, summary, softwareType and platforms, and run os2kit check --fix, which writes the file.",
  },
  messages: {
    found: { da: "{path} står i roden.", en: "{path} stands at the root." },
    name: {
      da: "{path} skal hedde publiccode.yml, helt præcist; kataloger finder den ikke under andre navne.",
      en: "{path} must be called publiccode.yml, exactly; catalogues do not find it under other names.",
    },
    folder: {
      da: "{path} ligger i en mappe; kataloger leder kun i roden.",
      en: "{path} stands in a folder; catalogues look at the root only.",
    },
    guide: {
      da: "{path} er en side om filen, ikke selve filen publiccode.yml.",
      en: "{path} is a page about the file, not the file publiccode.yml itself.",
    },
    missing: { da: "Der er ingen publiccode.yml.", en: "There is no publiccode.yml." },
    elsewhere: {
      da: "Filen hører til hos koden, og her er ingen kode.",
      en: "The file belongs with the code, and there is no code here.",
    },
  },
  run(repository, say) {
    const { kind, files } = repository;
    const found = publiccodeFile(repository);
    if (found) {
      const { path } = found;
      return path === "publiccode.yml" ? say.pass("found", { path }, { path }) : say.fail("name", { path }, { path });
    }
    const folder = files.find("**/publiccode.yml").find((path) => !isVendored(path) && !EXAMPLE.test(path));
    if (folder) return say.fail("folder", { path: folder }, { path: folder });
    if (kind !== "code") return say.notApplicable("elsewhere");
    const [guide] = files.find("publiccode*.{md,txt,json}", "publiccode");
    return guide ? say.fail("guide", { path: guide }, { path: guide }) : say.fail("missing");
  },
});

/** Somebody's example is not this product's file. */
const EXAMPLE = /(^|\/)(tests?|testdata|fixtures?|examples?|samples?|templates?|skabelon(er)?)\//i;
