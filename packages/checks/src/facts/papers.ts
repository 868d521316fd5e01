import { fact } from "../repository-view.ts";
import { isVendored } from "./vendored.ts";

/** A document of the product's people, in whatever format. */
export interface Paper {
  readonly path: string;
  /** The file's name in lower case, without its ending. */
  readonly name: string;
  /** The folders above it in lower case, `/` between and at the end; empty at the root. */
  readonly folder: string;
  /** Not text: a reader needs a program, and nobody sees what changed. */
  readonly closed: boolean;
}

const TEXT = /\.(md|markdown|rst|rest|adoc|asciidoc|txt)$/;
const CLOSED = /\.(pdf|docx?|pptx?|xlsx?|od[tpsg]|key|pages|png|jpe?g|svg|drawio|vsdx?)$/;

/** More papers than this are not looked at; those nearest to the root come first. */
const MAX_PAPERS = 2000;

/**
 * The papers of a repository, nearest to the root first: documents, office files and pictures. Left out are libraries,
 * issue forms, blank forms to copy, and self-assessments, which are answers and not the evidence for them.
 */
export const papers = fact(({ files }): readonly Paper[] =>
  files.paths
    .flatMap((path): readonly Paper[] => {
      const lower = path.toLowerCase().normalize("NFC");
      const closed = !TEXT.test(lower);
      if ((closed && !CLOSED.test(lower)) || isVendored(path) || isForm(lower) || isSelfAssessment(path)) return [];
      const cut = lower.lastIndexOf("/") + 1;
      return [
        { path, closed, folder: lower.slice(0, cut), name: lower.slice(cut).replace(closed ? CLOSED : TEXT, "") },
      ];
    })
    .sort((a, b) => depthOf(a) - depthOf(b))
    .slice(0, MAX_PAPERS),
);

/** True for a self-assessment or a governance report: it says what the product's people think of the product. */
export function isSelfAssessment(path: string): boolean {
  return /governance[-_ ]?(report|rapport)|selv-?evaluering|self[-_ ]?(assessment|evaluation)|evalueringsrapport|(^|\/)(evalueringer|evaluations)\//i.test(
    path,
  );
}

/** True for what people copy before they write in it. */
function isForm(path: string): boolean {
  return /(^|[/_ -])(skabelon(er)?|templates?)([/_. -]|$)|^\.(github|gitlab)\/(issue|pull|merge)/.test(path);
}

function depthOf({ folder }: Paper): number {
  return folder.split("/").length;
}
