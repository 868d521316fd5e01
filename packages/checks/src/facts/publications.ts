import { fact, type RepositoryView } from "../repository-view.ts";
import { asRecord } from "../text/plain-values.ts";
import { pipelines, type Job, type Pipeline, type Step } from "./pipelines.ts";

/** Where something is published. `release` is the forge's own release. */
export type Target = "npm" | "pypi" | "nuget" | "maven" | "rubygems" | "crates" | "image" | "release";

/** A step that makes something public that others will use. */
export interface Publication {
  readonly target: Target;
  readonly pipeline: Pipeline;
  readonly job: Job;
  /** Absent for GitLab's `release` keyword. */
  readonly step?: Step;
  readonly line: number;
}

const COMMANDS: readonly (readonly [Target, RegExp])[] = [
  ["npm", /\b(npm|pnpm|yarn|yarn npm|lerna|bun|changeset) publish\b(?!.*--dry-run)/],
  ["pypi", /\btwine upload\b|\b(poetry|uv|flit|hatch|pdm) publish\b/],
  ["nuget", /\bnuget push\b/i],
  ["maven", /\bmvnw?\b.* deploy\b|\bgradlew?\b.* publish(?!ToMavenLocal)/],
  ["rubygems", /\bgem push\b|\brake release\b/],
  ["crates", /\bcargo publish\b(?!.*--dry-run)/],
  [
    "image",
    /\b(docker|podman|buildah|nerdctl|crane)( image| buildx)? push\b|\bskopeo copy\b|\bdocker\b.* build\b.* --push\b|\/kaniko\/executor\b/,
  ],
  ["release", /\b(gh|glab) release (create|upload)\b|\brelease-cli\b|\bsemantic-release\b|\bgoreleaser release\b/],
];

const ACTIONS: readonly (readonly [Target, RegExp])[] = [
  ["npm", /^js-devtools\/npm-publish@/i],
  ["pypi", /^pypa\/gh-action-pypi-publish@/i],
  ["rubygems", /^rubygems\/release-gem@/i],
  [
    "release",
    /^(softprops\/action-gh-release|ncipollo\/release-action|actions\/create-release|goreleaser\/goreleaser-action|googleapis\/release-please-action|google-github-actions\/release-please-action|cycjimmy\/semantic-release-action|marvinpinto\/action-automatic-releases|svenstaro\/upload-release-action|changesets\/action)@/i,
  ],
];

/** Every step of the CI that publishes something. */
export const publications = fact((repository: RepositoryView): readonly Publication[] =>
  pipelines(repository).flatMap((pipeline) =>
    pipeline.jobs.flatMap((job) => [
      ...job.steps.flatMap((step) => {
        const target = targetOf(step);
        return target ? [{ target, pipeline, job, step, line: step.runLine ?? step.line }] : [];
      }),
      ...(job.value.release === undefined || pipeline.forge !== "gitlab"
        ? []
        : [{ target: "release", pipeline, job, line: job.line } as const]),
    ]),
  ),
);

/** True for a pipeline that a tag or a release starts. */
export function startsAtRelease({ triggers, value }: Pipeline): boolean {
  const { push } = asRecord(asRecord(value).on);
  return triggers.includes("release") || asRecord(push).tags !== undefined;
}

function targetOf({ uses = "", run = "", with: inputs }: Step): Target | undefined {
  if (/^docker\/build-push-action@/i.test(uses)) return (inputs.push ?? "false") === "false" ? undefined : "image";
  if (/^goreleaser\/goreleaser-action@/i.test(uses) && !/\brelease\b(?!.*--snapshot)/.test(inputs.args ?? ""))
    return undefined;
  const action = ACTIONS.find(([, pattern]) => pattern.test(uses));
  if (action) return action[0];
  for (const line of run.split("\n").slice(0, MAX_LINES)) {
    const command = COMMANDS.find(([, pattern]) => pattern.test(line.slice(0, MAX_LINE)));
    if (command && !line.trimStart().startsWith("#")) return command[0];
  }
  return undefined;
}

const MAX_LINES = 500;
const MAX_LINE = 500;
