import { defineCheck } from "../check.ts";
import { pipelines } from "../facts/pipelines.ts";
import { ELSEWHERE, findElsewhere } from "./elsewhere.ts";
import { covers, lintersMeant, lintersRun, technologiesOf } from "./find-linters.ts";

export const style = defineCheck({
  id: "ci/style",
  severity: "should",
  kinds: ["code"],
  requirements: ["F16"],
  standards: { spc: [15] },
  fix: [".github/workflows/build.yml", ".gitlab/ci/build.yml"],
  title: { da: "Kodestandarden bliver håndhævet automatisk", en: "The coding standard is enforced automatically" },
  why: {
    da: "En kodestandard, som ingen maskine holder øje med, gælder kun for den, der skrev den. F16 spørger, hvordan reglerne håndhæves, ikke kun om de findes.",
    en: "A coding standard that no machine watches holds only for whoever wrote it. F16 asks how the rules are enforced, not only whether they exist.",
  },
  good: {
    da: "Et job i CI, der kører sprogets regelværktøj eller formatteringsværktøj på hvert ændringsforslag og fejler, når noget ikke passer.",
    en: "A job in CI that runs the language's linter or formatter on each pull request and fails when something does not fit.",
  },
  pitfalls: {
    da: "Værktøjet er sat op, men kører kun hos den enkelte udvikler; CI retter formatteringen i stedet for at melde den; kun Markdown bliver tjekket.",
    en: "The tool is set up, but runs only on each developer's machine; CI mends the formatting instead of reporting it; only Markdown is checked.",
  },
  next: {
    da: "Tilføj et trin i CI, for eksempel npm run lint, mvn spotless:check, dotnet format --verify-no-changes, phpcs eller ruff check.",
    en: "Add a step to CI, such as npm run lint, mvn spotless:check, dotnet format --verify-no-changes, phpcs or ruff check.",
  },
  messages: {
    ...ELSEWHERE,
    found: { da: "CI kører {tools} ({path}).", en: "CI runs {tools} ({path})." },
    partly: {
      da: "CI kører {tools} ({path}), men intet, der ser på {missing}.",
      en: "CI runs {tools} ({path}), but nothing that looks at {missing}.",
    },
    other: {
      da: "CI kører {tools} ({path}), men intet, der ser på koden ({missing}).",
      en: "CI runs {tools} ({path}), but nothing that looks at the code ({missing}).",
    },
    unrun: {
      da: "{tool} er sat op i {path}, men CI kører det ikke.",
      en: "{tool} is set up in {path}, but CI does not run it.",
    },
    none: {
      da: "CI kører intet værktøj, der ser på koden ({missing}).",
      en: "CI runs no tool that looks at the code ({missing}).",
    },
    unbuilt: {
      da: "Der er ingen CI til at håndhæve en kodestandard.",
      en: "There is no CI to enforce a coding standard.",
    },
    codeless: { da: "Der er ingen kode i repositoryet.", en: "There is no code in the repository." },
  },
  run(repository, say) {
    const technologies = technologiesOf(repository);
    const runs = lintersRun(repository);
    const tools = runs.map(({ name }) => name).join(", ");
    const useful = runs.filter((run) => technologies.length === 0 || technologies.some((each) => covers(run, each)));
    const missing = technologies.filter((each) => !runs.some((run) => covers(run, each))).join(", ");
    const [first] = useful;
    if (first) {
      const at = { path: first.path, line: first.line };
      const values = { tools, path: first.path, missing };
      return missing === "" ? say.pass("found", at, values) : say.pass("partly", at, values);
    }
    if (technologies.length === 0) return say.notApplicable("codeless");
    const files = pipelines(repository);
    const away = findElsewhere(files, /lint|spotless|style|format|quality|pre-commit|check/i);
    if (away) return say.unknown("elsewhere", { path: away.path, line: away.line }, { ...away });
    const [beside] = runs;
    if (beside)
      return say.fail("other", { path: beside.path, line: beside.line }, { tools, path: beside.path, missing });
    const [meant] = lintersMeant(repository);
    if (meant) return say.fail("unrun", { path: meant.path }, { tool: meant.name, path: meant.path });
    const [file] = files;
    return file ? say.fail("none", { path: file.path }, { missing }) : say.fail("unbuilt");
  },
});
