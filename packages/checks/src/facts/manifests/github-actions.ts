import { makeReading, type Reader } from "./reader.ts";

/** Actions that a workflow, or an action of the repository's own, uses from other repositories. */
export const githubActions: Reader = {
  ecosystem: "github-actions",
  file: /^\.github\/(workflows\/[^/]+|actions\/.+\/action)\.ya?ml$/,
  read: (text) =>
    makeReading({
      dependencies: [...text.matchAll(/^[ \t-]{0,100}uses:[ \t]{0,20}["']?([\w.-]{1,100}\/[^@\s"']{1,200})@/gm)].map(
        ([, name = ""]) => name,
      ),
    }),
};
