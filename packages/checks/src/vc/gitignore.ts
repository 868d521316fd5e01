import { isVendored } from "../facts/vendored.ts";
import { defineCheck } from "../check.ts";

/** What tools make and nobody writes. */
const MADE =
  /(^|\/)(node_modules|__pycache__|\.venv|venv|\.gradle|\.vs|\.mypy_cache|\.pytest_cache|\.next|\.turbo)\/|(^|\/)(\.idea\/workspace\.xml|\.DS_Store|Thumbs\.db|npm-debug\.log|[^/]+\.(pyc|class|suo|user|swp))$/;

export const gitignore = defineCheck({
  id: "vc/gitignore",
  severity: "should",
  requirements: ["F16"],
  fix: [".gitignore"],
  title: { da: "Det, værktøjer laver, holdes ude", en: "What tools make is kept out" },
  why: {
    da: "Byggede filer, caches og editorers egne filer fylder, skjuler ændringer og kan rumme hemmeligheder.",
    en: "Built files, caches and editors' own files take room, hide changes and can hold secrets.",
  },
  good: {
    da: "En .gitignore i roden, og ingen filer i repositoryet, som et værktøj har lavet.",
    en: "A .gitignore at the root, and no files in the repository that a tool has made.",
  },
  pitfalls: {
    da: "Filerne blev lagt ind, før reglen kom; git følger dem stadig.",
    en: "The files came in before the rule did; git still follows them.",
  },
  next: {
    da: "Tilføj reglen i .gitignore, og tag filerne ud: git rm --cached",
    en: "Add the rule to .gitignore and take the files out: git rm --cached",
  },
  messages: {
    clean: {
      da: "{path} er der, og værktøjers filer er ikke med.",
      en: "{path} is there, and no tool's files are in the tree.",
    },
    missing: { da: "Der er ingen .gitignore i roden.", en: "There is no .gitignore at the root." },
    made: {
      da: "{count} filer er lavet af et værktøj, for eksempel {path}.",
      en: "{count} files were made by a tool, such as {path}.",
    },
  },
  run({ files, kind }, say) {
    const made = files.paths.filter(
      (path) => MADE.test(path) && !isVendored(path.replace(/(^|\/)node_modules\//, "$1")),
    );
    const [first] = made;
    if (first !== undefined) return say.fail("made", { path: first }, { path: first, count: made.length });
    const [path] = files.find(".gitignore", "*/.gitignore");
    if (path !== undefined) return say.pass("clean", { path }, { path });
    // Papers alone need no rule.
    return kind === "code" ? say.fail("missing") : say.pass("clean", undefined, { path: "." });
  },
});
