import { defineCheck, type Verdict } from "../check.ts";
import { pipelines, type Pipeline } from "../facts/pipelines.ts";
import { judgeGitLab } from "./valid/judge-gitlab.ts";
import { judgeText } from "./valid/judge-text.ts";
import { judgeWorkflow } from "./valid/judge-workflow.ts";
import type { FaultPlace } from "./valid/problem.ts";

export const valid = defineCheck({
  id: "wf/valid",
  severity: "must",
  requirements: [],
  title: { da: "CI-filerne kan læses af GitHub eller GitLab", en: "GitHub or GitLab can read the CI files" },
  why: {
    da: "En fejl i filen får hele kørslen til at falde væk, ofte uden at nogen ser det: der kommer intet rødt kryds, der kommer ingenting.",
    en: "A mistake in the file makes the whole run fall away, often without anybody seeing it: there is no red cross, there is nothing.",
  },
  good: {
    da: "Alle nøgler er kendte, alle job findes, som andre venter på, og alle udtryk i ${{ }} kan læses.",
    en: "All keys are known, all jobs exist that others wait for, and all expressions in ${{ }} can be read.",
  },
  pitfalls: {
    da: "En nøgle et niveau for dybt; et job, der er omdøbt ét sted og ikke i needs; en hemmelighed brugt i if.",
    en: "A key one level too deep; a job renamed in one place and not in needs; a secret used in if.",
  },
  next: {
    da: "Ret stedet i {path}. actionlint viser det samme for GitHub, GitLabs CI Lint for GitLab.",
    en: "Mend the place in {path}. actionlint shows the same for GitHub, GitLab's CI Lint for GitLab.",
  },
  messages: {
    none: {
      da: "Repositoryet har ingen CI-filer til GitHub, Forgejo eller GitLab.",
      en: "The repository has no CI files for GitHub, Forgejo or GitLab.",
    },
    good: {
      da: "CI-filerne er uden fejl (antal: {count}).",
      en: "The CI files are without mistakes (number: {count}).",
    },
    yaml: { da: "{path} linje {line} er ikke gyldig YAML: {text}", en: "{path} line {line} is no valid YAML: {text}" },
    twin: {
      da: "{path} linje {line}: nøglen {key} står der to gange.",
      en: "{path} line {line}: the key {key} stands there twice.",
    },
    merge: {
      da: "{path} linje {line} bruger <<, som GitHub ikke kender.",
      en: "{path} line {line} uses <<, which GitHub does not know.",
    },
    key: {
      da: "{path} linje {line}: {where} kender ikke nøglen {key}.",
      en: "{path} line {line}: {where} does not know the key {key}.",
    },
    missing: { da: "{path} linje {line}: {where} mangler {key}.", en: "{path} line {line}: {where} lacks {key}." },
    form: {
      da: "{path} linje {line}: {where} har en forkert form.",
      en: "{path} line {line}: {where} has the wrong form.",
    },
    together: {
      da: "{path} linje {line}: {where} har både {first} og {second}; kun én af dem kan stå der.",
      en: "{path} line {line}: {where} has both {first} and {second}; only one of them can stand there.",
    },
    event: {
      da: "{path} linje {line}: hændelsen {event} findes ikke.",
      en: "{path} line {line}: there is no event {event}.",
    },
    type: {
      da: "{path} linje {line}: hændelsen {event} har ikke typen {type}.",
      en: "{path} line {line}: the event {event} has no type {type}.",
    },
    cron: {
      da: "{path} linje {line}: tidspunktet {cron} har ikke fem gyldige felter.",
      en: "{path} line {line}: the schedule {cron} has not five valid fields.",
    },
    permission: {
      da: "{path} linje {line}: {where} kender ikke rettigheden {scope}.",
      en: "{path} line {line}: {where} does not know the permission {scope}.",
    },
    id: {
      da: "{path} linje {line}: {name} er ikke et gyldigt navn (bogstaver, tal, - og _).",
      en: "{path} line {line}: {name} is no valid name (letters, digits, - and _).",
    },
    twice: {
      da: "{path} linje {line}: to trin hedder {name}.",
      en: "{path} line {line}: two steps are called {name}.",
    },
    reference: {
      da: "{path} linje {line}: {uses} er ikke på formen navn/action@version.",
      en: "{path} line {line}: {uses} is not of the form name/action@version.",
    },
    needs: {
      da: "{path} linje {line}: {job} henviser til {name}, som ikke findes.",
      en: "{path} line {line}: {job} refers to {name}, which does not exist.",
    },
    circle: {
      da: "{path} linje {line}: job venter på hinanden i ring: {names}.",
      en: "{path} line {line}: jobs wait for each other in a circle: {names}.",
    },
    expression: {
      da: "{path} linje {line}: udtrykket {text} kan ikke læses.",
      en: "{path} line {line}: the expression {text} cannot be read.",
    },
    context: {
      da: "{path} linje {line}: {name} er ikke en kendt værdi.",
      en: "{path} line {line}: {name} is no known value.",
    },
    place: {
      da: "{path} linje {line}: {name} kan ikke bruges i {where}.",
      en: "{path} line {line}: {name} cannot be used in {where}.",
    },
    function: {
      da: "{path} linje {line}: funktionen {name} findes ikke.",
      en: "{path} line {line}: there is no function {name}.",
    },
    stage: {
      da: "{path} linje {line}: {job} hører til fasen {stage}, som ikke står i stages.",
      en: "{path} line {line}: {job} belongs to the stage {stage}, which is not in stages.",
    },
    idle: {
      da: "{path} linje {line}: {job} gør ingenting: det har hverken script, trigger eller run.",
      en: "{path} line {line}: {job} does nothing: it has no script, trigger or run.",
    },
    more: { da: "Og flere fejl i {path} ({count}).", en: "And more mistakes in {path} ({count})." },
  },
  run(repository, say) {
    const files = pipelines(repository).filter(({ forge }) => forge !== "other");
    const gitLab = files.filter(({ forge }) => forge === "gitlab");
    if (files.length === 0) return say.notApplicable("none");
    const verdicts = files.slice(0, MAX_FILES).flatMap((pipeline): readonly Verdict[] => {
      const { path } = pipeline;
      const faults = [...judgeText(pipeline), ...judgeFile(pipeline, gitLab)].sort((a, b) => a.line - b.line);
      const told = faults
        .slice(0, MAX_FAULTS)
        .map(({ fault, line, values }) => say.fail(fault, { path, line }, { path, line, ...values }));
      const rest = faults.length - told.length;
      return rest > 0 ? [...told, say.fail("more", { path }, { path, count: rest })] : told;
    });
    return verdicts.length > 0 ? verdicts : say.pass("good", { path: files[0]?.path ?? "" }, { count: files.length });
  },
});

const MAX_FILES = 50;
/** In one file. */
const MAX_FAULTS = 8;

function judgeFile(pipeline: Pipeline, gitLab: readonly Pipeline[]): readonly FaultPlace[] {
  return pipeline.forge === "gitlab" ? judgeGitLab(pipeline, gitLab) : judgeWorkflow(pipeline);
}
