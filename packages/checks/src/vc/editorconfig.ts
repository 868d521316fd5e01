import { defineCheck } from "../check.ts";

export const editorconfig = defineCheck({
  id: "vc/editorconfig",
  severity: "should",
  requirements: ["F16"],
  standards: { spc: [15] },
  fix: [".editorconfig"],
  title: { da: "Fælles indstillinger for editorer", en: "Shared editor settings" },
  why: {
    da: "Med .editorconfig bruger alle samme indrykning, tegnsæt og linjeskift, så ændringer viser det, der er ændret, og ikke andet.",
    en: "With .editorconfig everyone uses the same indent, character set and line ends, so that changes show what was changed and nothing else.",
  },
  good: {
    da: "En fil .editorconfig i roden med root = true og regler for alle filer.",
    en: "A file .editorconfig at the root with root = true and rules for all files.",
  },
  pitfalls: {
    da: "Filen mangler root = true, så indstillinger uden for repositoryet blandes ind; den er tom.",
    en: "The file lacks root = true, so that settings outside the repository mix in; it is empty.",
  },
  next: {
    da: "Læg .editorconfig i roden, som koden allerede er skrevet: os2kit check --fix lægger OS2's ind.",
    en: "Put an .editorconfig at the root that fits the code as it is written: os2kit check --fix adds OS2's.",
  },
  messages: {
    found: { da: "Indstillingerne står i {path}.", en: "The settings stand in {path}." },
    missing: { da: "Der er ingen .editorconfig i roden.", en: "There is no .editorconfig at the root." },
    empty: { da: "{path} har ingen regel for filer.", en: "{path} has no rule for files." },
    root: {
      da: "{path} siger ikke root = true i de første linjer.",
      en: "{path} does not say root = true in its first lines.",
    },
  },
  run({ files }, say) {
    const path = ".editorconfig";
    const text = files.text(path);
    if (text === undefined) return say.fail("missing");
    const at = { path, line: 1 };
    const firstSection = text.search(/^\[/m);
    if (firstSection === -1 || !/^\s*[a-z_]+\s*=/im.test(text.slice(firstSection)))
      return say.fail("empty", at, { path });
    const isRoot = /^\s*root\s*=\s*true\s*$/im.test(text.slice(0, firstSection));
    return isRoot ? say.pass("found", at, { path }) : say.fail("root", at, { path });
  },
});
