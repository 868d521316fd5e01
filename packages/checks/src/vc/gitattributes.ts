import { defineCheck } from "../check.ts";

export const gitattributes = defineCheck({
  id: "vc/gitattributes",
  severity: "could",
  requirements: [],
  standards: { spc: [15] },
  fix: [".gitattributes"],
  title: { da: "Ens linjeskift i git", en: "Even line ends in git" },
  why: {
    da: "Uden .gitattributes gemmer Windows og Linux linjeskift forskelligt, og en lille rettelse ligner en ny fil.",
    en: "Without .gitattributes Windows and Linux store line ends differently, and a small change looks like a new file.",
  },
  good: { da: "En linje som: * text=auto", en: "A line such as: * text=auto" },
  pitfalls: {
    da: "Reglen gælder kun enkelte filtyper; filer med CRLF ligger allerede i historikken.",
    en: "The rule covers single file types alone; files with CRLF are in the history already.",
  },
  next: {
    da: "Læg .gitattributes i roden med linjen * text=auto; os2kit check --fix gør det.",
    en: "Put a .gitattributes at the root with the line * text=auto; os2kit check --fix does it.",
  },
  messages: {
    found: { da: "{path} bestemmer linjeskift.", en: "{path} settles line ends." },
    missing: { da: "Der er ingen .gitattributes i roden.", en: "There is no .gitattributes at the root." },
    silent: { da: "{path} siger intet om linjeskift.", en: "{path} says nothing of line ends." },
  },
  run({ files }, say) {
    const path = ".gitattributes";
    const text = files.text(path);
    if (text === undefined) return say.fail("missing");
    const index = text.split("\n").findIndex((line) => /^\s*\S+\s.*(\btext\b|\beol=|\bcrlf\b)/.test(line));
    return index === -1
      ? say.fail("silent", { path, line: 1 }, { path })
      : say.pass("found", { path, line: index + 1 }, { path });
  },
});
