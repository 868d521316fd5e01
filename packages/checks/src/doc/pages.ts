import { isSelfAssessment } from "../facts/papers.ts";
import { prose } from "../facts/prose.ts";
import { healthKindOf } from "../health-files.ts";
import { fact } from "../repository-view.ts";

const DOCUMENTS =
  /(^|\/)(docs?|documentation|dokumentation|dokumenter|manual|handbook|vejledninger|online docs|help)\//i;
const OTHER =
  /(^|\/)(m[øo]e?der|referater|dagsord\w*|beslutninger|decisions|meetings|minutes)[^/]*\/|(^|\/)(publiccode[-_]?ya?ml|project_contributing_template|agents|claude)\.md$/i;

/**
 * The pages of documentation, those in a folder for it first. Minutes and the files that every repository has are
 * none; outside such a folder a README is about the folder that it stands in.
 */
export const pages = fact((repository): readonly string[] => {
  const all = prose(repository).filter(
    (path) => healthKindOf(path) === undefined && !OTHER.test(path) && !isSelfAssessment(path),
  );
  const inFolder = all.filter(isInDocuments);
  return [...inFolder, ...all.filter((path) => !isInDocuments(path) && !/(^|\/)readme[^/]*$/i.test(path))];
});

/** True for what stands in a folder for documentation. */
export function isInDocuments(path: string): boolean {
  return DOCUMENTS.test(path);
}
