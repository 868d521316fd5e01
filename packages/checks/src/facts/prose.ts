import { fact } from "../repository-view.ts";
import { isVendored } from "./vendored.ts";

/** More documents than this are not looked at; those nearest to the root come first. */
const MAX_DOCUMENTS = 600;

/** The documents that people of the product wrote: Markdown, reStructuredText and AsciiDoc, nearest to the root first. */
export const prose = fact(({ files }): readonly string[] =>
  files.paths
    .filter((path) => /\.(md|markdown|rst|adoc|asciidoc)$/i.test(path) && !isVendored(path))
    .map((path) => ({ path, depth: path.split("/").length }))
    .sort((a, b) => a.depth - b.depth)
    .slice(0, MAX_DOCUMENTS)
    .map(({ path }) => path),
);
