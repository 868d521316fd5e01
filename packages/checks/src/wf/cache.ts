import { defineCheck } from "../check.ts";
import { publications, startsAtRelease } from "../facts/publications.ts";
import type { Job, Step } from "../facts/pipelines.ts";
import { asText } from "../text/plain-values.ts";
import { CACHES } from "./cache-actions.ts";
import { judgeWorkflows, NO_WORKFLOWS, workflows } from "./judge-workflows.ts";
import { majorOf } from "./major-of.ts";

export const cache = defineCheck({
  id: "wf/cache",
  severity: "should",
  requirements: [],
  title: { da: "Udgivelser bygges uden genbrugte filer", en: "Releases are built without cached files" },
  why: {
    da: "Et mellemlager (cache) kan være fyldt af et andet workflow, også af et, der har kørt fremmed kode. Bliver det brugt i en udgivelse, kommer det med ud til alle.",
    en: "A cache may have been filled by another workflow, one that has run strangers' code too. Used in a release, its content goes out to everybody.",
  },
  good: {
    da: "Job, der udgiver, henter alt forfra: ingen actions/cache, og cache slået fra i setup-actions.",
    en: "Jobs that publish fetch everything afresh: no actions/cache, and the cache of setup actions turned off.",
  },
  pitfalls: {
    da: "Udgivelsen er kopieret fra testjobbet med cache: npm; setup-go gemmer af sig selv.",
    en: "The release was copied from the test job with cache: npm; setup-go caches by itself.",
  },
  next: {
    da: "Fjern cachen fra jobbet, der udgiver, i {path}, eller slå den fra med indstillingen (cache: false).",
    en: "Remove the cache from the job that publishes in {path}, or turn it off with its setting (cache: false).",
  },
  messages: {
    ...NO_WORKFLOWS,
    absent: { da: "Ingen workflows udgiver noget.", en: "No workflow publishes anything." },
    good: {
      da: "Intet job, der udgiver, bruger et mellemlager (antal: {count}).",
      en: "No job that publishes uses a cache (number: {count}).",
    },
    bad: {
      da: "{path} bruger et mellemlager i en udgivelse: {names}.",
      en: "{path} uses a cache in a release: {names}.",
    },
  },
  run(repository, say) {
    const publishing = new Set(publications(repository).map(({ job }) => job));
    const isNpmManaged = /"packageManager"\s*:\s*"npm@/.test(repository.files.text("package.json") ?? "");
    return judgeWorkflows(workflows(repository), say, (pipeline) => {
      const isRelease = startsAtRelease(pipeline);
      const jobs = pipeline.jobs.filter((job) => publishing.has(job) || (isRelease && !isForPullRequests(job)));
      const steps = jobs.flatMap((job) => job.steps.filter((step) => usesCache(step, isNpmManaged)));
      const flaws = steps.map(({ uses = "", usesLine, line }) => ({ name: uses.slice(0, 80), line: usesLine ?? line }));
      return { seen: jobs.length, flaws };
    });
  },
});

/** A workflow may run for tags and for pull requests, each with jobs of its own. */
function isForPullRequests({ value }: Job): boolean {
  return /github\.event_name\s*==\s*'pull_request'/.test((asText(value.if) ?? "").slice(0, 500));
}

function usesCache(step: Step, isNpmManaged: boolean): boolean {
  const { uses = "", with: inputs } = step;
  const name = uses.split("@")[0]?.toLowerCase() ?? "";
  const rule = Object.hasOwn(CACHES, name) ? CACHES[name] : undefined;
  if (!rule) return false;
  // What an expression decides is the author's decision.
  const isOn = (input: string): boolean => {
    const value = inputs[input]?.trim().toLowerCase() ?? "";
    return !["", "false", "no", "0"].includes(value) && !value.includes("${{");
  };
  if (rule.off?.some(isOn)) return false;
  if (rule.on?.some(isOn)) return true;
  const isAsked = [...(rule.on ?? [])].some((input) => input in inputs);
  // Since version 5 it caches by itself where package.json names npm as its package manager.
  if (name === "actions/setup-node") return isNpmManaged && !isAsked && (majorOf(step) ?? 5) >= 5;
  if (name === "astral-sh/setup-uv") return !isAsked && (majorOf(step) ?? 0) < 10;
  return rule.byItself === true && !isAsked;
}
