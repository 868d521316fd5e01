import { fact, type RepositoryView } from "./repository-view.ts";

/** The files that every open project is expected to have, by what they are for. */
const NAMES = {
  readme: /^(readme|læsmig|laesmig)([-_.](da|dk|en|uk|us))?$/,
  licence: /^(licen[cs]e|copying|unlicense|licens)([-_.].*)?$/,
  contributing: /^(contributing|contribute|bidrag|project_contributing_template)([-_.].*)?$/,
  conduct: /^(code[-_ ]?of[-_ ]?conduct|adfærdskodeks|adfaerdskodeks|opførsel)([-_.].*)?$/,
  security: /^(security|sikkerhed)([-_.](da|en|policy))?$/,
  governance: /^(governance|styring)([-_.](da|en))?$/,
  maintainers: /^(maintainers?|owners|vedligeholdere)([-_.](da|en))?$/,
  support: /^(support|hjælp|hjaelp)([-_.](da|en))?$/,
  changelog: /^(change[-_ ]?log|changes|news|release[-_ ]?notes|history|ændringslog)([-_.].*)?$/,
  roadmap: /^(roadmap|køreplan|koereplan)([-_.](da|en))?$/,
  authors: /^(authors?|credits?|contributors?)([-_.].*)?$/,
} as const;
export type HealthKind = keyof typeof NAMES;

/** A file that may answer what people look for, and the repository that holds it. */
export interface HealthFile {
  readonly repository: RepositoryView;
  readonly path: string;
}

const FOLDERS = ["", ".github/", ".gitlab/", "docs/", "doc/", "dokumentation/"];
const EXTENSION = /\.(md|markdown|mdown|rst|rest|txt|adoc|asciidoc|textile|html?)$/;

/** What a path is for, by its name and place; nothing for most files. */
export function healthKindOf(path: string): HealthKind | undefined {
  const lower = path.toLowerCase();
  const folder = lower.slice(0, lower.lastIndexOf("/") + 1);
  if (!FOLDERS.includes(folder) || !isProse(lower)) return undefined;
  const name = lower.slice(folder.length).replace(EXTENSION, "").normalize("NFC");
  return (Object.keys(NAMES) as HealthKind[]).find((kind) => NAMES[kind].test(name));
}

const found = fact((repository: RepositoryView) => {
  const files = new Map<HealthKind, string[]>();
  for (const path of repository.files.paths) {
    const kind = healthKindOf(path);
    if (kind) files.set(kind, [...(files.get(kind) ?? []), path]);
  }
  for (const paths of files.values()) paths.sort((a, b) => rank(a) - rank(b) || a.length - b.length);
  return files;
});

/**
 * The files for one purpose under any usual name, case and place, best first: root, `.github/`, `docs/`.
 * A file of the organisation's `.github` repository counts where the repository has none, as forges show it.
 */
export function healthFiles(repository: RepositoryView, kind: HealthKind): readonly HealthFile[] {
  const own = found(repository).get(kind) ?? [];
  if (own.length > 0) return own.map((path) => ({ repository, path }));
  const shared = repository.siblings.find(({ name }) => name === ".github");
  if (!shared || kind === "readme" || kind === "licence") return [];
  return (found(shared).get(kind) ?? []).map((path) => ({ repository: shared, path }));
}

/** Source code may be called `security.ts` or `license.cs`; those are no documents. */
function isProse(path: string): boolean {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return !name.includes(".") || EXTENSION.test(name) || /^(licen[cs]e|copying)[-.]/.test(name);
}

function rank(path: string): number {
  return FOLDERS.indexOf(path.toLowerCase().slice(0, path.lastIndexOf("/") + 1));
}
