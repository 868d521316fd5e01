import { defineCheck, type Verdict } from "../check.ts";
import type { Pipeline, Step } from "../facts/pipelines.ts";
import { scriptLine } from "../facts/pipelines/read-steps.ts";
import type { YamlPath } from "../text/yaml-path.ts";
import { split } from "./find-expressions.ts";
import { NO_WORKFLOWS, workflowsAndActions } from "./judge-workflows.ts";
import { readExpression } from "./read-expression.ts";
import { variablesOf, findUntrusted, type Source } from "./untrusted.ts";

export const injection = defineCheck({
  id: "wf/injection",
  severity: "must",
  requirements: [],
  standards: { osps: ["BR-01.01", "BR-01.04"], scorecard: ["Dangerous-Workflow"] },
  title: { da: "Ingen fremmed tekst i scripts", en: "No text from outside in scripts" },
  why: {
    da: "${{ }} bliver sat ind i scriptet, før det kører. Skriver en fremmed en kommando i titlen på en sag eller i et grennavn, bliver den kørt med jeres nøgler.",
    en: "${{ }} is pasted into the script before it runs. If a stranger writes a command into an issue's title or a branch's name, it is run with your keys.",
  },
  good: {
    da: 'Værdien går gennem env: TITEL: ${{ github.event.issue.title }}, og scriptet bruger "$TITEL".',
    en: 'The value goes through env: TITLE: ${{ github.event.issue.title }}, and the script uses "$TITLE".',
  },
  pitfalls: {
    da: "Anførselstegn om ${{ }} hjælper ikke; det gør ${{ env.TITEL }} heller ikke. Også actions/github-script er et script.",
    en: "Quotes around ${{ }} do not help; neither does ${{ env.TITLE }}. actions/github-script is a script too.",
  },
  next: {
    da: "Flyt {reference} til env: på trinnet, og brug den som almindelig variabel i scriptet.",
    en: "Move {reference} to the step's env: and use it as an ordinary variable in the script.",
  },
  messages: {
    ...NO_WORKFLOWS,
    absent: { da: "Ingen workflows har scripts.", en: "No workflow has scripts." },
    good: {
      da: "Intet script får tekst udefra sat ind (antal: {count}).",
      en: "No script has text from outside pasted in (number: {count}).",
    },
    anybody: {
      da: "{path} linje {line} sætter {reference} ind i et script; den tekst kan hvem som helst bestemme.",
      en: "{path} line {line} pastes {reference} into a script; anybody can choose that text.",
    },
    input: {
      da: "{path} linje {line} sætter {reference} ind i et script; den, der starter workflowet, kan køre sine egne kommandoer.",
      en: "{path} line {line} pastes {reference} into a script; whoever starts the workflow can run commands of their own.",
    },
    more: { da: "Og flere steder ({count}).", en: "And more places ({count})." },
  },
  run(repository, say) {
    const files = workflowsAndActions(repository);
    const scripts = files.flatMap(scriptsOf);
    if (files.length === 0) return say.notApplicable("none");
    if (scripts.length === 0) return say.notApplicable("absent");
    const places = scripts.flatMap((script) => judgeScript(script));
    if (places.length === 0) return say.pass("good", { path: files[0]?.path ?? "" }, { count: scripts.length });
    const fails = places.slice(0, MAX_VERDICTS).map(({ script, offset, source, reference }): Verdict => {
      const { path, yaml } = script.pipeline;
      const line = scriptLine(yaml, script.at) + countLines(script.text.slice(0, offset));
      return say.fail(source, { path, line }, { path, line, reference });
    });
    const rest = places.length - fails.length;
    if (rest === 0) return fails;
    const at = { path: places[MAX_VERDICTS]?.script.pipeline.path ?? "" };
    return [...fails, say.fail("more", at, { count: rest, reference: "${{ }}" })];
  },
});

const MAX_VERDICTS = 20;

/** Inputs of actions that are run as code. */
const CODE_INPUTS: Readonly<Record<string, readonly string[]>> = {
  "actions/github-script": ["script"],
  "azure/cli": ["inlineScript"],
  "azure/powershell": ["inlineScript"],
  "appleboy/ssh-action": ["script"],
  "amadevus/pwsh-script": ["script"],
  "jannekem/run-python-script-action": ["script"],
  "cardinalby/js-eval-action": ["expression"],
  "mikefarah/yq": ["cmd"],
  "nick-fields/retry": ["command"],
  "addnab/docker-run-action": ["run", "options"],
  "tibdex/backport": ["title_template", "body_template"],
};

interface Script {
  readonly pipeline: Pipeline;
  readonly text: string;
  readonly at: YamlPath;
  readonly variables: Readonly<Record<string, string>>;
}

interface Place {
  readonly script: Script;
  readonly offset: number;
  readonly source: Source;
  readonly reference: string;
}

function scriptsOf(pipeline: Pipeline): readonly Script[] {
  return pipeline.jobs.flatMap(({ value, steps }) =>
    steps.flatMap((step) => {
      const variables = variablesOf(pipeline, value, step);
      const code = codeInputs(step).map((name) => ({ text: step.with[name] ?? "", at: [...step.path, "with", name] }));
      const run = step.run === undefined ? [] : [{ text: step.run, at: [...step.path, "run"] }];
      return [...run, ...code].map((script) => ({ pipeline, variables, ...script }));
    }),
  );
}

function codeInputs({ uses = "", with: inputs }: Step): readonly string[] {
  const name = uses.split("@")[0]?.toLowerCase() ?? "";
  return Object.hasOwn(CODE_INPUTS, name) ? (CODE_INPUTS[name] ?? []).filter((input) => input in inputs) : [];
}

function judgeScript(script: Script): readonly Place[] {
  return split(script.text).flatMap(({ inner, at: offset }) =>
    findUntrusted(readExpression(inner).results, script.pipeline, script.variables).map((found) => ({
      script,
      offset,
      ...found,
    })),
  );
}

function countLines(text: string): number {
  return text.split("\n").length - 1;
}
