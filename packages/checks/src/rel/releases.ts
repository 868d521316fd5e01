import type { Wording } from "@os2kit/model";
import type { Say, Verdict } from "../check.ts";
import { ELSEWHERE, findElsewhere } from "../ci/elsewhere.ts";
import { commands, type Command } from "../facts/commands.ts";
import { pipelines, type Pipeline } from "../facts/pipelines.ts";
import { publications, startsAtRelease } from "../facts/publications.ts";
import { fact, type RepositoryView } from "../repository-view.ts";

/** The pipelines that make releases: those that a tag or a release starts, and those that publish something. */
const releasePipelines = fact((repository: RepositoryView): readonly Pipeline[] => {
  const publishing = new Set(publications(repository).map(({ pipeline }) => pipeline));
  return pipelines(repository).filter(
    (pipeline) => publishing.has(pipeline) || startsAtRelease(pipeline) || isForTags(pipeline),
  );
});

/** A GitLab file whose jobs all wait for a tag. */
function isForTags({ forge, triggers }: Pipeline): boolean {
  return forge === "gitlab" && triggers.length === 1 && triggers[0] === "tag";
}

/** What runs when a release is made. */
const releaseCommands = fact((repository: RepositoryView): readonly Command[] => {
  const paths = new Set(releasePipelines(repository).map(({ path }) => path));
  return commands(repository).filter(({ path }) => paths.has(path));
});

/** The first command of a release that matches, or GoReleaser where its configuration has the section. */
export function findInRelease(repository: RepositoryView, pattern: RegExp, section?: string): Command | undefined {
  const all = releaseCommands(repository);
  const found = all.find(({ text }) => pattern.test(text));
  if (found || section === undefined || !goreleaserHas(repository, section)) return found;
  return all.find(({ text }) => /\bgoreleaser\b/.test(text));
}

/** Why there is nothing to judge: nothing is published, or that cannot be seen. */
export function judgeUnreleased(repository: RepositoryView, say: Say<"none" | "elsewhere">): Verdict | undefined {
  if (publications(repository).length > 0) return undefined;
  const away = findElsewhere(pipelines(repository), LIKELY);
  if (!away || !LIKELY.test(away.name)) return say.notApplicable("none");
  return say.unknown("elsewhere", { path: away.path, line: away.line }, { ...away });
}

const LIKELY = /release|publish|docker|deploy|image/i;

/** The file that publishes first; it is the place to mend. */
export function firstPublishing(repository: RepositoryView): string {
  return publications(repository)[0]?.pipeline.path ?? "";
}

/** The messages of every check of releases. */
export const RELEASE_MESSAGES = {
  ...ELSEWHERE,
  none: { da: "CI udgiver ikke noget.", en: "CI publishes nothing." },
} as const satisfies Record<string, Wording>;

/** True where GoReleaser's configuration has a section. */
function goreleaserHas({ files }: RepositoryView, section: string): boolean {
  return files
    .find("{,.}goreleaser.{yml,yaml}")
    .some((path) => `\n${files.text(path) ?? ""}`.includes(`\n${section}:`));
}

/** Files that hang on the product's releases on the forge; nothing where that is not known. */
export function releaseAssets({ forge }: RepositoryView): readonly string[] | undefined {
  return forge?.releases?.flatMap(({ assets }) => assets);
}
