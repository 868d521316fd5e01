const SCOPES_WITHOUT_ISSUE = ["deps", "deps-dev", "release"];
const ISSUE = /(?<![\w&])#[1-9]\d*\b|\bhttps?:\/\/\S+\/(?:issues|work_items)\/[1-9]\d*\b/;
const MESSAGE = [
  "The commit names no issue; OS2's F11 asks that each change names the one that it solves.",
  'Next step: end the first line with "(#12)", or write "Refs: #12" or the issue\'s address below it.',
].join(" ");

/**
 * A change names its issue. Updates of dependencies and releases, which machines make, need none.
 * @type {import("@commitlint/types").Rule}
 */
export function issueReference({ raw, scope }) {
  return [ISSUE.test(raw ?? "") || SCOPES_WITHOUT_ISSUE.includes(scope ?? ""), MESSAGE];
}
