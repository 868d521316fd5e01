import { technologiesOf } from "../ci/find-linters.ts";
import { defineCheck, type Place } from "../check.ts";
import { stacks, type Technology } from "../facts/stacks.ts";
import type { Candidate } from "../judge-document.ts";
import type { RepositoryView } from "../repository-view.ts";
import type { Substance } from "../text/substance.ts";
import { admitAbsentDocs, findGuides, GUIDE_MESSAGES, partOf } from "./judge-guide.ts";
import { isCovered, styleTools } from "./style-tools.ts";

const SOUGHT = {
  name: /^(.*[-_ ])?(code|coding|kode|programming)[-_ ]?(standards?|style|conventions?|guidelines?|standarder|stil|konventioner)([-_ ].*)?$|^(style[-_ ]?guide|conventions|linting)$/,
  heading:
    /^(?:[a-zA-ZÀ-ÖØ-öø-ž]+ )?(?:(?:code|coding|programming|kode)[- ]?(?:standards?|style|conventions?|guidelines?|quality|analysis|formatting|standard[a-zA-ZÀ-ÖØ-öø-ž]*|stil[a-zA-ZÀ-ÖØ-öø-ž]*|konvention[a-zA-ZÀ-ÖØ-öø-ž]*|kvalitet|regler)|style ?guides?|linting|linters?|lint(?= |$)|formatting|formatering|static (?:code )?analysis|statisk (?:kode)?analyse|pre-commit(?: hooks?)?|conventions)(?![a-zA-ZÀ-ÖØ-öø-ž\d])/i,
  except: /conduct|ui[-_ ]|design|writing|docs?[-_ ]/,
};

/** Style guides and the tools that stand for one. */
const STANDARD =
  /\beslint|prettier|\bbiome\b|airbnb|standardjs|stylelint|tslint|\bxo\b|checkstyle|spotless|\bpmd\b|spotbugs|google[- ](?:java|python|typescript|javascript)|google style|palantir|sun code|stylecop|roslyn|csharpier|dotnet[- ]format|\.editorconfig|editorconfig|c# coding|microsoft.{0,40}(?:convention|guideline|standard)|resharper|php_?codesniffer|\bphpcs|php-cs-fixer|phpstan|psalm|\bpsr-?\d|drupal.{0,20}(?:coding|standard|practice)|symfony.{0,20}(?:coding|standard)|\bcoder\b|\bpep-? ?\d|\bruff\b|flake8|\bblack\b|pylint|\bmypy\b|isort|golangci|\bgofmt|effective go|rubocop|sqlfluff|shellcheck|sonar(?:qube|cloud|lint)?\b|ktlint|detekt|tsconfig|strict type|angular style|vue style|clippy|rustfmt|cargo fmt|twig-?cs/i;

export const codestyle = defineCheck({
  id: "doc/codestyle",
  severity: "must",
  level: "2",
  kinds: ["code"],
  requirements: ["F16"],
  standards: { spc: [15] },
  fix: ["CODE-STANDARDS.md", ".editorconfig"],
  title: { da: "Kodestandarden er skrevet ned og sat op", en: "The coding standard is written down and set up" },
  why: {
    da: "Kode, der følger én skik, kan flere læse og rette. F16 beder om, at kodestandarden står i dokumentationen; en fil med indstillinger alene siger ikke, hvilken standard I følger.",
    en: "Code that follows one custom can be read and mended by more people. F16 asks that the coding standard stands in the documentation; a file of settings alone does not say which standard you follow.",
  },
  good: {
    da: "CODE-STANDARDS.md eller et afsnit i CONTRIBUTING, som for hver teknologi nævner standarden og det værktøj, der håndhæver den, og værktøjets indstillinger i repositoryet.",
    en: "CODE-STANDARDS.md or a section of CONTRIBUTING that names, for each technology, the standard and the tool that enforces it, and the tool's settings in the repository.",
  },
  pitfalls: {
    da: "Indstillinger uden et ord om dem; et afsnit om god kode uden navne; leverandørens interne regler, som andre ikke kan læse.",
    en: "Settings without a word about them; a section on good code without names; a supplier's internal rules that others cannot read.",
  },
  next: {
    da: "Skriv i CODE-STANDARDS.md, hvilken standard hver teknologi følger og hvilken fil eller kommando der håndhæver den, og læg værktøjets indstillinger i repositoryet.",
    en: "Write in CODE-STANDARDS.md which standard each technology follows and which file or command enforces it, and put the tool's settings into the repository.",
  },
  messages: {
    open: GUIDE_MESSAGES.open,
    leftover: GUIDE_MESSAGES.leftover,
    absent: GUIDE_MESSAGES.absent,
    found: {
      da: "{path} nævner kodestandarden. Værktøjer, der er sat op: {tools}.",
      en: "{path} names the coding standard. Tools that are set up: {tools}.",
    },
    partly: {
      da: "{path} nævner kodestandarden. Værktøjer, der er sat op: {tools}; intet af dem ser på {missing}.",
      en: "{path} names the coding standard. Tools that are set up: {tools}; none of them looks at {missing}.",
    },
    notStated: {
      da: "{path} sætter værktøjer op til koden ({tools}), men intet dokument siger, hvilken kodestandard I følger.",
      en: "{path} sets up tools for the code ({tools}), but no document says which coding standard you follow.",
    },
    notConfigured: {
      da: "{path} nævner en kodestandard, men intet værktøj er sat op til at holde øje med den ({missing}).",
      en: "{path} names a coding standard, but no tool is set up to watch it ({missing}).",
    },
    unnamed: {
      da: "{path} har et afsnit om kodestandard, men nævner hverken en standard eller et værktøj ved navn.",
      en: "{path} has a section on the coding standard, but names neither a standard nor a tool.",
    },
    missing: {
      da: "Der er hverken en kodestandard i dokumentationen eller et værktøj, der er sat op til koden ({missing}).",
      en: "There is neither a coding standard in the documentation nor a tool that is set up for the code ({missing}).",
    },
    codeless: { da: "Der er ingen kode i repositoryet.", en: "There is no code in the repository." },
  },
  run(repository, say) {
    const technologies = technologiesOf(repository).filter((each) => isProgram(repository, each));
    const written = [repository, ...repository.siblings].flatMap(readStatements);
    const named = written.find(({ isNamed, substance }) => isNamed && isDone(substance));
    const open = written.find(({ substance }) => substance.open.length > 0);
    const [main] = technologies;
    if (main === undefined && !open) return say.notApplicable("codeless");
    const fitting = styleTools(repository).filter((tool) => technologies.some((each) => isCovered([tool], each)));
    const tools = [...new Set(fitting.map(({ name }) => name))].join(", ");
    const missing = technologies.filter((each) => !isCovered(fitting, each)).join(", ");
    if (named && main !== undefined) {
      const at = placeOf(repository, named);
      const values = { path: nameOf(repository, named), tools, missing };
      if (!isCovered(fitting, main)) return say.fail("notConfigured", at, values);
      return say.pass(missing === "" ? "found" : "partly", at, values);
    }
    const unfilled = open ?? written.find(({ substance }) => !isDone(substance));
    if (unfilled) {
      const [line, ...others] = open ? unfilled.substance.open : unfilled.substance.leftovers;
      const values = { path: nameOf(repository, unfilled), count: others.length + 1 };
      const at = placeOf(repository, unfilled, line);
      return open ? say.open("open", at, values) : say.fail("leftover", at, values);
    }
    const [tool] = fitting;
    const [unnamed] = written;
    if (unnamed) return say.fail("unnamed", placeOf(repository, unnamed), { path: nameOf(repository, unnamed) });
    const verdict = tool
      ? say.fail("notStated", { path: tool.path }, { path: tool.path, tools })
      : say.fail("missing", undefined, { missing });
    return admitAbsentDocs(repository, say, verdict);
  },
});

/** What makes a site of documents is no program whose style anybody reads. */
function isProgram(repository: RepositoryView, technology: Technology): boolean {
  return stacks(repository).some(
    (stack) =>
      stack.technology === technology &&
      !(stack.frameworks.length > 0 && stack.frameworks.every((name) => SITES.includes(name))),
  );
}

const SITES: readonly string[] = ["Jekyll", "Sphinx", "MkDocs", "Docusaurus", "VitePress"];

interface Statement extends Candidate {
  readonly repository: RepositoryView;
  /** It names a standard or a tool. */
  readonly isNamed: boolean;
}

/** What documents say of the code's style; commands in code blocks name tools too. */
function readStatements(repository: RepositoryView): readonly Statement[] {
  return findGuides(repository, SOUGHT).map((candidate): Statement => {
    const code = partOf(repository, candidate)?.code.map(({ text }) => text.slice(0, 5000)) ?? [];
    return { ...candidate, repository, isNamed: STANDARD.test([candidate.text, ...code].join("\n")) };
  });
}

/** No line of it waits for somebody. */
function isDone({ open, leftovers }: Substance): boolean {
  return open.length === 0 && leftovers.length === 0;
}

/** Where a statement stands; a document of another repository has no path here. */
function placeOf(repository: RepositoryView, statement: Statement, offset = 1): Place {
  const { path, line = 1 } = statement;
  return statement.repository === repository ? { path, line: line + offset - 1 } : {};
}

function nameOf(repository: RepositoryView, statement: Statement): string {
  return statement.repository === repository ? statement.path : `${statement.repository.name}: ${statement.path}`;
}
