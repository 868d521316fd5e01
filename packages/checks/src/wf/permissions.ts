import { defineCheck } from "../check.ts";
import type { Pipeline } from "../facts/pipelines.ts";
import { asRecord, asText, isRecord } from "../text/plain-values.ts";
import type { YamlPath } from "../text/yaml-path.ts";
import { judgeWorkflows, NO_WORKFLOWS, workflows, type Flaw } from "./judge-workflows.ts";

export const permissions = defineCheck({
  id: "wf/permissions",
  severity: "must",
  requirements: [],
  standards: { osps: ["AC-04.01", "AC-04.02"], scorecard: ["Token-Permissions"] },
  title: { da: "Workflows har kun de rettigheder, de bruger", en: "Workflows have only the permissions they use" },
  why: {
    da: "Hvert workflow får en nøgle til repositoryet. Siger det intet om rettigheder, gælder repositoryets standard, som i ældre repositories er lov til at skrive alt. Så kan én dårlig afhængighed ændre kode og udgivelser.",
    en: "Each workflow gets a key to the repository. If it says nothing of permissions, the repository's default holds, which in older repositories is to write everything. Then one bad dependency can change code and releases.",
  },
  good: {
    da: "permissions: {} eller contents: read øverst i filen, og skriverettigheder kun på det job, der bruger dem.",
    en: "permissions: {} or contents: read at the top of the file, and write permissions only on the job that uses them.",
  },
  pitfalls: {
    da: "write-all for at få en fejl til at gå væk; packages: write øverst, så også testjobbet får den.",
    en: "write-all to make an error go away; packages: write at the top, so that the test job gets it too.",
  },
  next: {
    da: "Skriv permissions: {} øverst, og giv hvert job det, det bruger, for eksempel contents: read til at hente koden.",
    en: "Write permissions: {} at the top, and give each job what it uses, such as contents: read to fetch the code.",
  },
  messages: {
    ...NO_WORKFLOWS,
    absent: { da: "Ingen workflows har job.", en: "No workflow has jobs." },
    good: {
      da: "Rettighederne er snævre i alle job (antal: {count}).",
      en: "Permissions are narrow in all jobs (number: {count}).",
    },
    bad: {
      da: "{path} giver flere rettigheder end nødvendigt eller siger intet om dem: {names}.",
      en: "{path} gives wider permissions than needed or says nothing of them: {names}.",
    },
  },
  run: (repository, say) =>
    judgeWorkflows(workflows(repository), say, (pipeline) => ({
      seen: pipeline.jobs.length,
      flaws: findWide(pipeline),
    })),
});

function findWide(pipeline: Pipeline): readonly Flaw[] {
  const { yaml, jobs } = pipeline;
  const top = asRecord(pipeline.value).permissions;
  const heirs = jobs.filter(({ value }) => value.permissions === undefined);
  // With one job, the file's permissions are that job's.
  const isWide = heirs.length > 0 && (jobs.length > 1 || top === "write-all");
  return [
    ...(top === undefined ? heirs : []).map(({ id, line }) => ({ name: id, line })),
    ...(isWide ? writes(top) : []).map((scope) => ({
      name: `permissions: ${scope}`,
      line: lineOf(["permissions"], scope),
    })),
    ...jobs
      .filter(({ value }) => value.permissions === "write-all")
      .map(({ id }) => ({ name: `${id}: write-all`, line: yaml.lineOf(["jobs", id, "permissions"]) })),
  ];

  function lineOf(path: YamlPath, scope: string): number {
    return yaml.lineOf([...path, scope.split(":")[0] ?? ""]);
  }
}

/** What every job of the workflow may write. */
function writes(value: unknown): readonly string[] {
  if (value === "write-all") return ["write-all"];
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([scope, access]) => (asText(access) === "write" ? [`${scope}: write`] : []));
}
