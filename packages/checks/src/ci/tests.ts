import { defineCheck, type Say, type Verdict } from "../check.ts";
import { pipelines } from "../facts/pipelines.ts";
import { prose } from "../facts/prose.ts";
import type { RepositoryView } from "../repository-view.ts";
import type { Document } from "../text/document.ts";
import { readDocument } from "../text/read-document.ts";
import { ELSEWHERE, findElsewhere } from "./elsewhere.ts";
import { technologiesOf } from "./find-linters.ts";
import { firstTest, runsTests, testFiles, testRun } from "./find-tests.ts";
import { TEST_SCRIPT } from "./test-runners.ts";

export const tests = defineCheck({
  id: "ci/tests",
  severity: "must",
  level: "2",
  kinds: ["code"],
  requirements: ["F16"],
  standards: { spc: [12], osps: ["QA-06.01", "QA-06.02", "QA-06.03"], scorecard: ["CI-Tests"] },
  fix: [".github/workflows/build.yml", ".gitlab/ci/build.yml"],
  title: { da: "Automatiske test, der kører og er beskrevet", en: "Automatic tests that run and are described" },
  why: {
    da: "Test er det, der gør, at en ny leverandør tør ændre koden. De hjælper kun, hvis de kører ved hver ændring, og hvis andre kan se, hvordan man kører dem.",
    en: "Tests are what lets a new supplier dare to change the code. They help only if they run at each change, and if others can see how to run them.",
  },
  good: {
    da: "Testfiler ved siden af koden, et job i CI, der kører dem, og et afsnit i README eller CONTRIBUTING med kommandoen.",
    en: "Test files beside the code, a job in CI that runs them, and a section in README or CONTRIBUTING with the command.",
  },
  pitfalls: {
    da: "mvn package -DskipTests; test, der kun kører på én udviklers maskine; et tomt testprojekt fra skabelonen.",
    en: "mvn package -DskipTests; tests that run only on one developer's machine; an empty test project from the template.",
  },
  next: {
    da: "Kør testene i CI med stakkens egen kommando (npm test, mvn test, dotnet test, phpunit, pytest), og skriv den i README.",
    en: "Run the tests in CI with the stack's own command (npm test, mvn test, dotnet test, phpunit, pytest), and write it in the README.",
  },
  messages: {
    ...ELSEWHERE,
    exist: {
      da: "{count} filer med test, den første er {path}.",
      en: "{count} files with tests, the first is {path}.",
    },
    empty: {
      da: "Filer er lagt an til test ({count}), men ingen af dem indeholder en.",
      en: "Files are laid out for tests ({count}), but none of them holds one.",
    },
    missing: { da: "Der er ingen filer med test.", en: "There are no files with tests." },
    run: { da: "CI kører testene: {path} linje {line}.", en: "CI runs the tests: {path} line {line}." },
    unrun: {
      da: "Der er test (filer: {count}), men CI kører dem ikke.",
      en: "There are tests (files: {count}), but CI does not run them.",
    },
    told: { da: "{path} fortæller, hvordan man kører testene.", en: "{path} tells how to run the tests." },
    untold: {
      da: "Intet dokument fortæller, hvordan man kører testene.",
      en: "No document tells how to run the tests.",
    },
    codeless: { da: "Der er ingen kode i repositoryet.", en: "There is no code in the repository." },
  },
  run(repository, say) {
    const files = testFiles(repository);
    if (files.length === 0)
      return technologiesOf(repository).length === 0 ? say.notApplicable("codeless") : say.fail("missing");
    const path = firstTest(repository);
    const count = files.length;
    if (path === undefined) return say.fail("empty", { path: files[0] ?? "" }, { count });
    return [
      say.pass("exist", { path }, { count, path }),
      judgeRun(repository, say),
      judgeInstructions(repository, say),
    ];
  },
});

type Message = "run" | "elsewhere" | "unrun" | "told" | "untold";

function judgeRun(repository: RepositoryView, say: Say<Message>): Verdict {
  const run = testRun(repository);
  if (run) return say.pass("run", { path: run.path, line: run.line }, { path: run.path, line: run.line });
  const files = pipelines(repository);
  const away = findElsewhere(files, /test/i);
  if (away) return say.unknown("elsewhere", { path: away.path, line: away.line }, { ...away });
  return say.fail("unrun", files[0] && { path: files[0].path }, { count: testFiles(repository).length });
}

function judgeInstructions(repository: RepositoryView, say: Say<Message>): Verdict {
  const told = findInstructions(repository);
  if (told) return say.pass("told", told, { path: told.path });
  for (const sibling of repository.siblings) {
    const other = findInstructions(sibling);
    if (other) return say.pass("told", undefined, { path: `${sibling.name}/${other.path}` });
  }
  return say.fail("untold");
}

/** Documents that are looked at; people write such things near the root. */
const MAX_DOCUMENTS = 80;
const HEADING =
  /\b(tests?|testing|testcases?|afprøvning)\b(?![ -]?(environments?|servers?|miljø\w*|data|users?|brugere?|systems?|sites?|instances?|accounts?)\b)/i;

function findInstructions(repository: RepositoryView): { readonly path: string; readonly line: number } | undefined {
  for (const path of prose(repository).slice(0, MAX_DOCUMENTS)) {
    const document = readDocument(repository, path);
    if (!document) continue;
    const section = document.sections.find(
      ({ title, line }, index) =>
        HEADING.test(title.slice(0, 200)) && saysSomething(document, line, document.sections[index + 1]?.line),
    );
    if (section) return { path, line: section.line };
    const block = document.code.find(({ text }) => text.split("\n").slice(0, 100).some(isTestCommand));
    if (block) return { path, line: block.line };
    const inline = document.sections.find(({ text }) => spans(text).some(isTestCommand));
    if (inline) return { path, line: inline.line };
  }
  return undefined;
}

/** A heading alone is no answer: below it stands text or code. */
function saysSomething({ sections, code }: Document, line: number, end = Infinity): boolean {
  const text = sections.find((section) => section.line === line)?.text.trim() ?? "";
  return text.length >= 20 || code.some((block) => block.line > line && block.line < end);
}

function isTestCommand(line: string): boolean {
  const text = line.slice(0, 500).trim();
  return runsTests(text) || TEST_SCRIPT.test(text);
}

/** What stands between single backquotes. */
function spans(text: string): readonly string[] {
  return [...text.slice(0, 50_000).matchAll(/`([^`\n]{3,200})`/g)].map(([, inner = ""]) => inner);
}
