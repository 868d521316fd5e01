import { defineCheck } from "../check.ts";
import { healthFiles } from "../health-files.ts";

const DECLARED = /conventional[- ]?commits|commitlint/i;
const CONFIG = [
  "**/commitlint.config.{js,cjs,mjs,ts}",
  "**/.commitlintrc*",
  ".czrc",
  ".cz.toml",
  ".releaserc*",
  "release-please-config.json",
];
const FORM = /^(build|chore|ci|docs|feat|fix|perf|refactor|revert|style|test|security|deps)(\([^()\n]{1,60}\))?!?: \S/i;

export const conventional = defineCheck({
  id: "vc/conventional",
  severity: "could",
  requirements: [],
  title: { da: "Commits følger den aftalte form", en: "Commits follow the form that was agreed" },
  why: {
    da: "Siger produktet, at det bruger Conventional Commits, laver værktøjer ændringslog og versionsnummer ud fra dem; commits i en anden form falder ud.",
    en: "Where the product says that it uses Conventional Commits, tools make changelog and version from them; commits in another form are lost.",
  },
  good: {
    da: "Næsten alle commits har formen type: beskrivelse, som fix: ret datoen.",
    en: "Nearly all commits have the form type: description, such as fix: mend the date.",
  },
  pitfalls: { da: "Formen er aftalt, men intet tjekker den.", en: "The form was agreed, but nothing checks it." },
  next: {
    da: "Tjek formen i CI, for eksempel med commitlint, eller tag aftalen ud af CONTRIBUTING.md.",
    en: "Check the form in CI, for example with commitlint, or take the agreement out of CONTRIBUTING.md.",
  },
  messages: {
    followed: {
      da: "{good} af årets {commits} commits følger formen.",
      en: "{good} of the year's {commits} commits follow the form.",
    },
    broken: {
      da: "Kun {good} af årets {commits} commits følger den form, som {path} kræver.",
      en: "Only {good} of the year's {commits} commits follow the form that {path} asks for.",
    },
    undeclared: {
      da: "Produktet siger ikke, at det bruger en fast form.",
      en: "The product does not say that it uses a fixed form.",
    },
    history: {
      da: "Historikken er ikke med her, eller der er for få commits.",
      en: "The history is not here, or there are too few commits.",
    },
  },
  run(repository, say) {
    const { files, history } = repository;
    const [config] = files.find(...CONFIG);
    const declared = healthFiles(repository, "contributing").find(({ repository: where, path }) =>
      DECLARED.test(where.files.text(path) ?? ""),
    );
    const path = declared?.path ?? config;
    if (path === undefined) return say.notApplicable("undeclared");
    const single = (history?.year ?? []).filter(({ parents }) => parents < 2);
    if (single.length < 10) return say.unknown("history");
    const good = single.filter(({ subject }) => FORM.test(subject)).length;
    const values = { good, commits: single.length, path };
    return good >= 0.9 * single.length ? say.pass("followed", { path }, values) : say.fail("broken", { path }, values);
  },
});
