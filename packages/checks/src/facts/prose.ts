import { fact } from "../repository-view.ts";
import { isVendored } from "./vendored.ts";

/** More documents than this are not looked at; those nearest to the root come first. */
const MAX_DOCUMENTS = 600;

/**
 * The documents that people of the product wrote: Markdown, reStructuredText and AsciiDoc, nearest to the root first.
 * Left out are libraries, the forge's forms, and what tests read.
 */
export const prose = fact(({ files }): readonly string[] =>
  files.paths
    .filter((path) => DOCUMENT.test(path) && !isVendored(path) && !NO_DOCUMENT.test(path))
    .map((path) => ({ path, depth: path.split("/").length }))
    .sort((a, b) => a.depth - b.depth)
    .slice(0, MAX_DOCUMENTS)
    .map(({ path }) => path),
);

const DOCUMENT = /\.(md|markdown|rst|adoc|asciidoc)$/i;

const NO_DOCUMENT =
  /(^|\/)(\.changeset|issue_template|issue_templates|pull_request_template|merge_request_templates|(__)?fixtures(__)?|__snapshots__|test[-_]?data|test[-_]?fixtures)\/|(^|\/)(pull_request_template|issue_template)\.[a-z]+$|(^|\/)tests?\/(.*\/)?(data|files|resources)\//i;
