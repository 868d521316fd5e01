import { defineCheck, type Verdict } from "../check.ts";
import { deadPipelines, type Job, type Pipeline, type Step } from "../facts/pipelines.ts";
import { scriptLine } from "../facts/pipelines/read-steps.ts";
import { asList, asRecord, asText, isRecord } from "../text/plain-values.ts";
import { judgeWorkflows, NO_WORKFLOWS, workflowsAndActions, type Flaw, type Sight } from "./judge-workflows.ts";
import { majorOf } from "./major-of.ts";
import { OLD_ACTIONS, OLD_COMMANDS, OLD_MACHINES, OLD_RUNTIMES } from "./outdated-parts.ts";

export const outdated = defineCheck({
  id: "wf/outdated",
  severity: "should",
  requirements: [],
  title: { da: "Ingen udgåede dele i workflows", en: "No outdated parts in workflows" },
  why: {
    da: "Gamle versioner af actions, kommandoer og maskiner bliver lukket. Nogle virker allerede ikke, andre får ingen rettelser, og så står afprøvningen stille den dag, den skal bruges.",
    en: "Old versions of actions, commands and machines are being shut down. Some no longer run, others get no fixes, and then the tests stand still on the day they are needed.",
  },
  good: {
    da: "Nyeste hovedversion af hver action, holdt ajour af Dependabot eller Renovate, og en maskine, der stadig findes.",
    en: "The newest major version of each action, kept up to date by Dependabot or Renovate, and a machine that still exists.",
  },
  pitfalls: {
    da: "Et workflow, der kun kører ved udgivelse, og som ingen har set på i to år.",
    en: "A workflow that only runs at releases and that nobody has looked at for two years.",
  },
  next: {
    da: "Skift til en nyere hovedversion i {path}, og lad Dependabot eller Renovate holde øje med github-actions.",
    en: "Move to a newer major version in {path}, and let Dependabot or Renovate watch github-actions.",
  },
  messages: {
    ...NO_WORKFLOWS,
    absent: { da: "Ingen workflows har trin.", en: "No workflow has steps." },
    good: {
      da: "Intet trin bruger udgåede dele (antal: {count}).",
      en: "No step uses outdated parts (number: {count}).",
    },
    dead: {
      da: "{path} hører til en tjeneste, som en anden CI i repositoryet har afløst; ingen læser den. Slet den.",
      en: "{path} belongs to a service that another CI in the repository has replaced; nobody reads it. Delete it.",
    },
    bad: { da: "{path} bruger udgåede dele: {names}.", en: "{path} uses outdated parts: {names}." },
  },
  run(repository, say) {
    const verdict = judgeWorkflows(workflowsAndActions(repository), say, lookForOld);
    const dead = deadPipelines(repository).map((path) => say.fail("dead", { path }, { path }));
    if (dead.length === 0) return verdict;
    const others: readonly Verdict[] = "outcome" in verdict ? [verdict] : verdict;
    return [...others.filter(({ outcome }) => outcome === "fail"), ...dead];
  },
});

function lookForOld(pipeline: Pipeline): Sight {
  const { jobs } = pipeline;
  const steps = jobs.flatMap((job) => job.steps);
  const flaws = [
    ...jobs.flatMap((job) => oldMachines(pipeline, job)),
    ...steps.flatMap((step) => [...oldAction(step), ...oldCommands(pipeline, step)]),
    ...oldRuntime(pipeline),
  ];
  return { seen: Math.max(steps.length, flaws.length), flaws };
}

function oldAction(step: Step): readonly Flaw[] {
  const { uses = "", usesLine, line } = step;
  const name = uses.split("@")[0] ?? "";
  const major = majorOf(step);
  const last = Object.hasOwn(OLD_ACTIONS, name.toLowerCase()) ? OLD_ACTIONS[name.toLowerCase()] : undefined;
  if (last === undefined || major === undefined || major > last) return [];
  return [{ name: `${name}@v${String(major)}`, line: usesLine ?? line }];
}

function oldCommands({ yaml }: Pipeline, { run = "", path }: Step): readonly Flaw[] {
  if (!run.includes("::")) return [];
  const start = scriptLine(yaml, [...path, "run"]);
  return run.split("\n").flatMap((line, index) => {
    const command = OLD_COMMANDS.exec(line.slice(0, 2000))?.[1];
    return command ? [{ name: `::${command}`, line: start + index }] : [];
  });
}

/** Machines are named in `runs-on`, or in the matrix that it points at. */
function oldMachines({ yaml }: Pipeline, { id, value }: Job): readonly Flaw[] {
  const { matrix } = asRecord(value.strategy);
  const places = [
    { names: isRecord(value["runs-on"]) ? value["runs-on"].labels : value["runs-on"], at: ["runs-on"] },
    ...Object.entries(asRecord(matrix)).map(([key, names]) => ({ names, at: ["strategy", "matrix", key] })),
  ];
  return places.flatMap(({ names, at }) =>
    asList(names)
      .slice(0, 100)
      .flatMap((each) => (isRecord(each) ? Object.values(each) : [each]))
      .flatMap((each) => asText(each) ?? [])
      .filter((name) => OLD_MACHINES.test(name))
      .map((name) => ({ name, line: yaml.lineOf(["jobs", id, ...at]) })),
  );
}

function oldRuntime({ value, yaml }: Pipeline): readonly Flaw[] {
  const using = asText(asRecord(asRecord(value).runs).using) ?? "";
  return OLD_RUNTIMES.test(using) ? [{ name: `using: ${using}`, line: yaml.lineOf(["runs", "using"]) }] : [];
}
