import { defineCheck } from "../check.ts";
import { placeOf } from "../doc/judge-passages.ts";
import { foundTexts, healthTexts } from "../doc/passages.ts";
import { sentencesOf } from "../doc/sentences.ts";
import { stacks, type Stack } from "../facts/stacks.ts";
import { findCiTools, unseenPipelines } from "./ci-tools.ts";

const TOOLS = {
  uses: /github\/codeql-action\/(?:init|analyze)|(?:semgrep|opengrep)(?:\/[\w-]+)?|sonar(?:source|cloud|qube)[\w/-]*|bandit[\w-]*|gosec|brakeman|njsscan[\w-]*|mobsf[\w-]*|checkmarx[\w/-]*|veracode[\w/-]*|fortify[\w/-]*|deepsource[\w/-]*|codacy[\w/-]*|security-devops-action|qodana[\w/-]*|find-?sec-?bugs/i,
  script:
    /\b(?:semgrep|opengrep|codeql database|sonar-scanner|sonarscanner|sonar:sonar|bandit(?= -| \w)|gosec|brakeman|spotbugs(?::\w+)?|find-?sec-?bugs|njsscan|horusec|flawfinder|progpilot|snyk code|devskim|psalm[^\n]{0,80}--taint)/i,
  template: /SAST/i,
};
const SITES = ["Jekyll", "Sphinx", "MkDocs", "Docusaurus", "VitePress"];
const NAMED = /\b(?:codeql|semgrep|opengrep|sonarqube|sonarcloud|bandit|spotbugs|brakeman|gosec)\b/i;

export const sast = defineCheck({
  id: "sec/sast",
  severity: "should",
  level: "2",
  kinds: ["code"],
  requirements: ["G9"],
  standards: { osps: ["VM-06.01", "VM-06.02"], scorecard: ["SAST"] },
  fix: [".github/workflows/security.yml", ".gitlab/ci/security.yml"],
  title: { da: "Koden læses af et værktøj, der leder efter huller", en: "A tool reads the code for holes" },
  why: {
    da: "Et værktøj finder de fejl, mennesker overser, hver gang koden ændres: input, der havner i SQL, eller nøgler i klartekst. Det erstatter ikke den gennemgang, G9 anbefaler, men gør den lettere.",
    en: "A tool finds the mistakes that people overlook, each time the code changes: input that ends up in SQL, or keys in plain text. It does not replace the review that G9 recommends, but makes it easier.",
  },
  good: {
    da: "CI kører CodeQL, Semgrep eller et lignende værktøj for sproget, på hver ændring.",
    en: "CI runs CodeQL, Semgrep or a similar tool for the language, on each change.",
  },
  pitfalls: {
    da: "Værktøjet kører én gang om ugen, og ingen læser fundene; en stilkontrol bliver kaldt sikkerhedsanalyse.",
    en: "The tool runs once a week and nobody reads its findings; a style check is called security analysis.",
  },
  next: {
    da: "Hent .github/workflows/security.yml: os2kit check --fix. Er CodeQL slået til i GitHubs indstillinger, så skriv det i docs/security.md.",
    en: "Get .github/workflows/security.yml: os2kit check --fix. If CodeQL is on in GitHub's settings, say so in docs/security.md.",
  },
  messages: {
    runs: { da: "CI kører {name} i {path}.", en: "CI runs {name} in {path}." },
    declared: {
      da: "{path} siger, at koden analyseres; det står ikke i en CI-fil.",
      en: "{path} says that the code is analysed; no CI file shows it.",
    },
    unseen: {
      da: "{path} henter dele af CI fra {name}, som ikke kan læses her; analysen kan stå der.",
      en: "{path} takes parts of its CI from {name}, which cannot be read here; the analysis may stand there.",
    },
    none: {
      da: "Ingen CI-fil kører et værktøj, der leder efter sikkerhedsfejl i koden.",
      en: "No CI file runs a tool that looks for security mistakes in the code.",
    },
    "not-yet": {
      da: "Ingen CI-fil kører et sådant værktøj; i sandkassen er det for tidligt at bede om.",
      en: "No CI file runs such a tool; in the sandbox it is too early to ask for one.",
    },
    "no-code": { da: "Der er ingen kode at analysere.", en: "There is no code to analyse." },
  },
  run(repository, say) {
    if (!stacks(repository).some(isProgram)) return say.notApplicable("no-code");
    const [tool] = findCiTools(repository, TOOLS);
    if (tool) return say.pass("runs", { path: tool.path, line: tool.line }, { name: tool.name, path: tool.path });
    const documents = [
      ...healthTexts(repository, "readme", "contributing", "security"),
      ...foundTexts(repository, "docs/**/*{security,sikkerhed}*.{md,rst}"),
    ];
    for (const passage of documents) {
      const sentence = sentencesOf(passage).find(({ text }) => NAMED.test(text));
      if (sentence) return say.pass("declared", placeOf(repository, passage, sentence.line), { path: passage.path });
    }
    const [part] = unseenPipelines(repository);
    if (part) return say.unknown("unseen", { path: part.path, line: part.line }, { path: part.path, name: part.name });
    return repository.level === "sandbox" ? say.notApplicable("not-yet") : say.fail("none");
  },
});

/** A generator of web sites is no program of the product's own. */
function isProgram({ frameworks }: Stack): boolean {
  return frameworks.length === 0 || !frameworks.every((name) => SITES.includes(name));
}
