import { joinPath } from "./files.ts";
import { forgeAddress } from "./forge-address.ts";
import { fact, type RepositoryView } from "./repository-view.ts";

/** The files that every open project is expected to have, by what they are for. */
const NAMES = {
  readme:
    /^(read[-_ ]?me|læsmig|laesmig|læs[-_ ]mig|laes[-_ ]mig)([-_. ](da|dk|dansk|danish|en|uk|us|engelsk|english))?$/,
  licence: /^(licen[cs]e|copying|unlicense|licens)([-_.].*)?$/,
  contributing:
    /^(contributing|contribute|contributions?|how[-_ ]to[-_ ]contribute|bidrag|bidrage|s(å|aa)dan[-_ ]bidrager[-_ ]du|project_contributing_template)([-_.].*)?$/,
  conduct: /^(code[-_ ]?of[-_ ]?conduct|adf(æ|ae)rdskodeks|opf(ø|oe)rsel|kodeks)([-_.].*)?$/,
  security: /^(security|sikkerhed|sikkerhedspolitik)([-_.](da|en|policy))?$/,
  governance: /^(governance|governance[-_ ]?model|styring|organisering)([-_.](da|en))?$/,
  maintainers: /^(maintainers?|owners|vedligeholdere)([-_.](da|en))?$/,
  support: /^(support|hjælp|hjaelp|f(å|aa)[-_ ]hj(æ|ae)lp)([-_.](da|en))?$/,
  changelog:
    /^(change[-_ ]?log|changes|news|releases?|release[-_ ]?notes|history|version[-_ ]?history|versionshistorik|(æ|ae)ndringslog|(æ|ae)ndringer)([-_.].*)?$/,
  roadmap: /^(roadmap|køreplan|koereplan)([-_.](da|en))?$/,
  authors: /^(authors?|credits?|contributors?|bidragydere)([-_.].*)?$/,
} as const;
export type HealthKind = keyof typeof NAMES;

/** A file that may answer what people look for, and the repository that holds it. */
export interface HealthFile {
  readonly repository: RepositoryView;
  readonly path: string;
}

const FOLDERS = ["", ".github/", ".gitlab/", "docs/", "doc/", "dokumentation/", "documentation/", "docs/source/"];
/** A README elsewhere is about its own folder. */
const README_FOLDERS = ["", ".github/", "docs/"];
/** What a forge shows first where several have the same name. */
const FORMATS = ["md", "markdown", "mdown", "rst", "rest", "adoc", "asciidoc", "", "txt", "textile", "html", "htm"];
const EXTENSION = /\.(md|markdown|mdown|rst|rest|txt|adoc|asciidoc|textile|html?)$/;

/** What a path is for, by its name and place; nothing for most files. */
export function healthKindOf(path: string): HealthKind | undefined {
  const lower = path.toLowerCase();
  const folder = folderOf(lower);
  if (!FOLDERS.includes(folder) || !isProse(lower)) return undefined;
  const name = lower.slice(folder.length).replace(EXTENSION, "").normalize("NFC");
  const kind = (Object.keys(NAMES) as HealthKind[]).find((each) => NAMES[each].test(name));
  return kind === "readme" && !README_FOLDERS.includes(folder) ? undefined : kind;
}

const found = fact((repository: RepositoryView) => {
  const files = new Map<HealthKind, string[]>();
  for (const path of repository.files.paths) {
    const kind = healthKindOf(path);
    if (kind) files.set(kind, [...(files.get(kind) ?? []), path]);
  }
  for (const [kind, paths] of files) files.set(kind, dropLinks(repository, paths).sort(compare));
  return files;
});

/** What GitHub shows in every repository of an organisation that has no file of its own. */
const SHARED: readonly HealthKind[] = ["contributing", "conduct", "security", "governance", "support"];

/**
 * The files for one purpose under any usual name, case and place, best first: root, `.github/`, `docs/`.
 * A file of the organisation's `.github` repository counts where the repository has none, as forges show it.
 */
export function healthFiles(repository: RepositoryView, kind: HealthKind): readonly HealthFile[] {
  const own = found(repository).get(kind) ?? [];
  if (own.length > 0) return own.map((path) => ({ repository, path }));
  const shared = SHARED.includes(kind) ? sharedRepository(repository) : undefined;
  return shared ? (found(shared).get(kind) ?? []).map((path) => ({ repository: shared, path })) : [];
}

/** The organisation's `.github` repository, where it is part of this run. */
export function sharedRepository(repository: RepositoryView): RepositoryView | undefined {
  return repository.siblings.find(({ name }) => name === ".github");
}

/**
 * The address of the organisation's `.github` repository that this run has not looked at. What is missing here may
 * stand there, so nobody can say that it is missing. Nothing where the forge has no such thing.
 */
export function unseenSharedRepository(repository: RepositoryView): string | undefined {
  const address = forgeAddress(repository);
  if (address?.forge !== "github" || address.name === ".github" || sharedRepository(repository)) return undefined;
  return `https://${address.host}/${address.owner}/.github`;
}

/** A link to a file that is in the list already would be the same text twice. */
function dropLinks({ files }: RepositoryView, paths: readonly string[]): string[] {
  return paths.filter((path) => {
    if (files.entry(path)?.mode !== "120000") return true;
    const target = joinPath(path, new TextDecoder().decode(files.tree.read(path)));
    return target === undefined || !paths.includes(target);
  });
}

/** Source code may be called `security.ts` or `license.cs`; those are no documents. */
function isProse(path: string): boolean {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return !name.includes(".") || EXTENSION.test(name) || /^(licen[cs]e|copying)[-.]/.test(name);
}

function compare(a: string, b: string): number {
  return rankFolder(a) - rankFolder(b) || rankFormat(a) - rankFormat(b) || a.length - b.length;
}

function rankFolder(path: string): number {
  return FOLDERS.indexOf(folderOf(path.toLowerCase()));
}

function rankFormat(path: string): number {
  return FORMATS.indexOf(EXTENSION.exec(path.toLowerCase())?.[1] ?? "");
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/") + 1);
}
