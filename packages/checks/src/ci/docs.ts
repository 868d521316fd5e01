import { defineCheck } from "../check.ts";
import { commands } from "../facts/commands.ts";
import { pipelines } from "../facts/pipelines.ts";
import { prose } from "../facts/prose.ts";
import { ELSEWHERE, findElsewhere } from "./elsewhere.ts";
import { INSTALLS } from "./linters.ts";

export const docs = defineCheck({
  id: "ci/docs",
  severity: "could",
  requirements: [],
  standards: { spc: [9, 12] },
  fix: [".github/workflows/documents.yml", ".gitlab/ci/documents.yml"],
  title: { da: "Dokumenterne bliver tjekket automatisk", en: "Documents are checked automatically" },
  why: {
    da: "Links dør, og overskrifter kommer i uorden, uden at nogen ser det. En maskine ser det ved hver ændring.",
    en: "Links die and headings fall into disorder without anybody seeing it. A machine sees it at each change.",
  },
  good: {
    da: "markdownlint, en linktjekker som lychee, eller en streng opbygning af dokumentationen i CI.",
    en: "markdownlint, a link checker such as lychee, or a strict build of the documentation in CI.",
  },
  pitfalls: {
    da: "Linktjekket kører mod fremmede sider ved hver ændring og fejler så tit, at ingen ser på det.",
    en: "The link check runs against others' sites at each change and fails so often that nobody looks.",
  },
  next: {
    da: "Tilføj et trin med npx markdownlint-cli2, eller os2kit check, som også ser på links inde i repositoryet.",
    en: "Add a step with npx markdownlint-cli2, or os2kit check, which looks at links within the repository too.",
  },
  messages: {
    ...ELSEWHERE,
    found: { da: "CI ser på dokumenterne: {path} linje {line}.", en: "CI looks at the documents: {path} line {line}." },
    missing: { da: "CI ser ikke på dokumenterne.", en: "CI does not look at the documents." },
    none: { da: "Der er ingen CI, eller ingen dokumenter.", en: "There is no CI, or no documents." },
  },
  run(repository, say) {
    const files = pipelines(repository);
    if (files.length === 0 || prose(repository).length === 0) return say.notApplicable("none");
    const found = commands(repository).find(
      ({ text, isAction = false }) => CHECKERS.test(text) && (isAction || !INSTALLS.test(text)),
    );
    if (found) return say.pass("found", { path: found.path, line: found.line }, { path: found.path, line: found.line });
    const away = findElsewhere(files, /doc|markdown|lint|pre-commit/i);
    if (away) return say.unknown("elsewhere", { path: away.path, line: away.line }, { ...away });
    return say.fail("missing");
  },
});

const CHECKERS =
  /\bmarkdownlint|\bmdl\b|\blychee\b|\b(markdown|md)-?link-?check|\bhtml-?proofer\b|\bvale\b|\b(linkinator|linkchecker|muffet|link-check)\b|\btextlint\b|\bremark\b.*(--frail|-f\b)|\bdoc8\b|\brstcheck\b|\bsphinx-build\b.*(-W|--fail-on-warning|-b linkcheck)|\bmkdocs build\b.*(--strict|-s\b)|\bproselint\b|\bos2kit check\b|\b(cspell|codespell)\b|\bprettier\b.*--check.*\.md\b/i;
