import { technologiesOf } from "../ci/find-linters.ts";
import { isCovered, styleTools } from "../doc/style-tools.ts";
import { stacks, type Technology } from "../facts/stacks.ts";
import type { RepositoryView } from "../repository-view.ts";
import type { Finding } from "./proposal.ts";

/**
 * Languages with a stamped standard that changes nothing until somebody runs its tool. That of .NET takes effect in
 * every build, so only people ask for it.
 */
const QUIET: readonly Technology[] = ["java", "php", "python"];

/** The languages for which no tool judges the style yet; where one does, the product has a standard of its own. */
export function proposeStandards(repository: RepositoryView): readonly Finding[] {
  const tools = styleTools(repository);
  const value = technologiesOf(repository).filter((each) => QUIET.includes(each) && !isCovered(tools, each));
  const path = stacks(repository).find(({ technology }) => technology === value[0])?.path;
  if (path === undefined) return [];
  const note = { da: "intet værktøj holder øje med stilen", en: "no tool watches the style" };
  return [{ field: "build.standards", value, from: { path, line: 1, note } }];
}
