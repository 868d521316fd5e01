import type { Step } from "../facts/pipelines.ts";

/** The major version of an action: from its tag, or from the comment behind its commit. Nothing where neither tells. */
export function majorOf({ uses = "", usesComment = "" }: Pick<Step, "uses" | "usesComment">): number | undefined {
  const ref = uses.slice(uses.lastIndexOf("@") + 1);
  const isCommit = /^[\da-f]{40}$/.test(ref);
  const version = isCommit
    ? /(?:^|[^\w.])v?(\d+)(?:\.\d|$)/.exec(` ${usesComment.slice(0, 200)}`)
    : /^v?(\d+)(?:\.|$)/.exec(ref);
  return version ? Number(version[1]) : undefined;
}
