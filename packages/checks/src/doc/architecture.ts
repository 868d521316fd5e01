import { defineCheck } from "../check.ts";
import { judgeCandidates, type Candidate } from "../judge-document.ts";
import { judgeLinks } from "../judge-paper.ts";
import type { RepositoryView } from "../repository-view.ts";
import { diagramFiles, findDiagram } from "./diagrams.ts";
import { admitAbsentDocs, findGuides, GUIDE_MESSAGES, judgeGuide, partOf } from "./judge-guide.ts";

const SOUGHT = {
  name: /^(.*[-_ ])?(software-?|system-?|it-?)?(architecture|arkitektur)(?!en?s?[-_ ]?princip)([-_ ].*)?$|^(arc42|c4|system-?overview|systemoverblik|design|tekniske?[-_ ]overblik)([-_ ].*)?$/,
  folder: /(^|\/)(architecture|arkitektur|arc42)\/$/,
  heading:
    /^(?:[a-zA-ZÀ-ÖØ-öø-ž]+ )?(?:(?:system|software|solution|løsnings|it-)?-?(?:architecture|arkitektur[a-zA-ZÀ-ÖØ-öø-ž]*)(?: overview)?|system overview|systemoverblik|overordnet arkitektur|high[- ]level (?:design|overview)|architectural overview|teknisk overblik|løsningens opbygning|teknisk opbygning)(?![a-zA-ZÀ-ÖØ-öø-ž\d])/i,
  except:
    /reference-?|rammearkitektur|principle|princip|beslutning|decision|\badr\b|record|frontend_overview|styleguide|(ui|interface|visual|web)[-_ ]?design|design[-_ ]?system|fda/,
  words: 50,
};

export const architecture = defineCheck({
  id: "doc/architecture",
  severity: "must",
  level: "2",
  scope: "product",
  requirements: ["F7", "F18"],
  standards: { spc: [9], osps: ["SA-01.01"] },
  fix: ["docs/architecture.md"],
  title: { da: "Overblik over arkitekturen, med tegning", en: "Overview of the architecture, with a diagram" },
  why: {
    da: "Den, der skal bygge videre, drive eller vurdere løsningen, skal kunne se, hvilke dele den består af, og hvad den taler med. F7 beder om dokumentation i OS2's opbygning, hvor arkitektursiden er en fast del, og F18 om, at arkitekturen er beskrevet.",
    en: "Whoever is to build upon, run or judge the solution must be able to see its parts and what it talks to. F7 asks for documentation in OS2's structure, where the architecture page is a fixed part, and F18 that the architecture is described.",
  },
  good: {
    da: "docs/architecture.md med en tegning (Mermaid, PlantUML, C4 eller et billede) og ord om hver del og hver forbindelse.",
    en: "docs/architecture.md with a diagram (Mermaid, PlantUML, C4 or a picture) and words on each part and each connection.",
  },
  pitfalls: {
    da: "Kun en tegning uden ord; kun en liste af teknologier; en tegning i et program, som andre ikke kan åbne.",
    en: "Only a diagram without words; only a list of technologies; a diagram in a program that others cannot open.",
  },
  next: {
    da: "Tegn delene og deres forbindelser i docs/architecture.md, fx med Mermaid, og skriv en sætning om hver.",
    en: "Draw the parts and their connections in docs/architecture.md, for example with Mermaid, and write a sentence on each.",
  },
  messages: {
    ...GUIDE_MESSAGES,
    missing: {
      da: "Ingen side og intet afsnit i repositoryets dokumenter handler om arkitekturen.",
      en: "No page and no section of the repository's documents is about the architecture.",
    },
    undrawn: {
      da: "{path} beskriver arkitekturen med ord, men har ingen tegning.",
      en: "{path} describes the architecture in words, but has no diagram.",
    },
    drawnOnly: {
      da: "{path} viser arkitekturen, men der er ingen tekst, som forklarer den.",
      en: "{path} shows the architecture, but no text explains it.",
    },
  },
  run(repository, say) {
    const candidates = findGuides(repository, SOUGHT);
    const files = diagramFiles(repository);
    const drawn = candidates.filter((candidate) => hasDiagram(repository, candidate, files));
    const best = judgeCandidates(drawn, say, SOUGHT);
    if (best?.outcome === "pass") return best;
    const words = judgeCandidates(candidates, say, { ...SOUGHT, lacks: () => "undrawn" as const });
    const told = best?.open ? best : words;
    if (told) return admitAbsentDocs(repository, say, told);
    const [file] = files;
    if (file !== undefined && !judgeLinks(repository, say, SOUGHT.heading))
      return say.fail("drawnOnly", { path: file }, { path: file });
    return judgeGuide(repository, say, SOUGHT);
  },
});

/** In the text itself, or as a file in the same folder. */
function hasDiagram(repository: RepositoryView, candidate: Candidate, files: readonly string[]): boolean {
  const part = partOf(repository, candidate);
  const folder = candidate.path.slice(0, candidate.path.lastIndexOf("/") + 1);
  const isBeside = folder !== "" && files.some((file) => file.startsWith(folder));
  return part !== undefined && (findDiagram(part) !== undefined || isBeside);
}
