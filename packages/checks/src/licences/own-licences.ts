import { healthFiles } from "../health-files.ts";
import { fact, type RepositoryView } from "../repository-view.ts";
import { licenceOfId, type Licence } from "./licence-name.ts";
import { recogniseLicence, type RecognisedLicence } from "./recognise-licence.ts";

/** A file that holds a licence, or means to. */
export interface LicenceFile extends RecognisedLicence {
  readonly path: string;
}

const read = fact(() => new Map<string, RecognisedLicence>());

/** What the text of a file turns out to be. */
export function recogniseFile(repository: RepositoryView, path: string): LicenceFile {
  const known = read(repository);
  const recognised = known.get(path) ?? recogniseLicence(repository.files.text(path) ?? "");
  known.set(path, recognised);
  return { path, ...recognised };
}

/** Notices of others' licences, and texts for file headers, bear similar names. */
const OTHER_USE = /third|3rd|notice|header|vendor|depend|tredjepart/i;

/** The licence files at the root that are not empty, and not a site theme's. */
export const rootLicences = fact((repository): readonly LicenceFile[] =>
  healthFiles(repository, "licence")
    .filter(({ path }) => !path.includes("/") && !OTHER_USE.test(path))
    .filter(({ path }) => (repository.files.text(path) ?? "").trim() !== "")
    .filter(({ path }) => path !== themeLicence(repository)?.path)
    .map(({ path }) => recogniseFile(repository, path)),
);

/** Authors of site themes, whose notice stands in the licence file of many a copied template. */
const THEMES =
  /just[- ]the[- ]docs|patrick marsceill|jekyll|minimal mistakes|michael rose|docusaurus|facebook|mkdocs|hugo/i;

/** The licence that came with the site's theme into a repository of documents, and the notice that tells so. */
export const themeLicence = fact(
  (repository): { readonly path: string; readonly line: number; readonly text: string } | undefined => {
    if (repository.kind !== "docs" && repository.kind !== "management") return undefined;
    for (const { path } of healthFiles(repository, "licence").filter((each) => !each.path.includes("/"))) {
      const lines = (repository.files.text(path) ?? "").split("\n").slice(0, 20);
      const index = lines.findIndex((line) => /copyright|©/i.test(line) && THEMES.test(line));
      if (index !== -1) return { path, line: index + 1, text: lines[index]?.trim().slice(0, 80) ?? "" };
    }
    return undefined;
  },
);

/** The files in `LICENSES/`, where REUSE wants one for each licence in use, under its id. */
export const folderLicences = fact((repository): readonly LicenceFile[] =>
  repository.files.find("LICENSES/*").map((path) => recogniseFile(repository, path)),
);

/** The id in a name such as `LICENSES/MPL-2.0.txt`. */
export function idOfFile(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1).replace(/\.(txt|md|html?|rst)$/i, "");
}

/** The repository's licences as its files say: those at the root, else those in `LICENSES/`. */
export const ownLicences = fact((repository): readonly Licence[] => {
  const root = rootLicences(repository).flatMap(({ ids }) => ids);
  const folder = folderLicences(repository).flatMap(({ path, ids }) => (ids.length > 0 ? ids : [idOfFile(path)]));
  return [...new Set(root.length > 0 ? root : folder)].map(licenceOfId);
});
