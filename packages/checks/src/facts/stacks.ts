import { fact, type RepositoryView } from "../repository-view.ts";
import { prose } from "./prose.ts";
import { commonFolder, folderOf, isInside, isOnlyTests, kindOf, type Part } from "./stacks/part.ts";
import { partsOfManifests } from "./stacks/parts-of-manifests.ts";
import { addSigns } from "./stacks/parts-of-signs.ts";
import { sourceFiles, type SourceFile } from "./stacks/source-files.ts";

export type Technology =
  "typescript" | "javascript" | "java" | "dotnet" | "php" | "python" | "go" | "ruby" | "shell" | "sql";

/** As people write them. */
export const TECHNOLOGY_NAMES: Readonly<Record<Technology, string>> = {
  typescript: "TypeScript",
  javascript: "JavaScript",
  java: "Java",
  dotnet: ".NET",
  php: "PHP",
  python: "Python",
  go: "Go",
  ruby: "Ruby",
  shell: "Shell",
  sql: "SQL",
};

/** A part of the repository that is built as one thing. */
export interface Stack {
  /** Empty for the root. */
  readonly folder: string;
  readonly technology: Technology;
  /** Such as Spring Boot, Drupal, Symfony, Django, FastAPI, React, Angular, Vue, ASP.NET Core. */
  readonly frameworks: readonly string[];
  /** The file that it was recognised by. */
  readonly path: string;
}

/** The repository's parts, the largest first; vendored code does not count. */
export const stacks = fact((repository): readonly Stack[] => {
  const told = addSigns(repository, partsOfManifests(repository));
  const sized = keepReal(told.map((part) => measure(repository, part, told)));
  const isSite = sized.every(({ site }) => site);
  return [...sized, ...looseParts(repository, sized)]
    .map((each) => ({ ...each, size: each.site ? (isSite ? each.documents : 0) : each.sources.length }))
    .sort((a, b) => b.size - a.size || a.part.path.localeCompare(b.part.path, "en"))
    .map(({ part, sources }) => toStack(part, sources));
});

/** Generators of web sites from documents. */
export const SITES: readonly string[] = ["Jekyll", "Sphinx", "MkDocs", "Docusaurus", "VitePress"];

interface Sized {
  readonly part: Part;
  readonly sources: readonly SourceFile[];
  readonly documents: number;
  /** It makes a site from documents, and is no program. */
  readonly site: boolean;
}

function measure(repository: RepositoryView, part: Part, parts: readonly Part[]): Sized {
  const sources = sourcesOf(repository, part, parts);
  const documents = prose(repository).filter((path) => isInside(part.folder, path)).length;
  const isGenerator = part.frameworks.length > 0 && part.frameworks.every((name) => SITES.includes(name));
  return { part, sources, documents, site: isGenerator && documents >= sources.length };
}

/** The sources of a part that lie in no deeper part of its kind. */
function sourcesOf(repository: RepositoryView, part: Part, parts: readonly Part[]): SourceFile[] {
  const deeper = parts.filter(
    (other) =>
      kindOf(other.technology) === kindOf(part.technology) &&
      other.folder !== part.folder &&
      isInside(part.folder, other.folder),
  );
  return sourceFiles(repository).filter(
    ({ path, technology }) =>
      kindOf(technology) === kindOf(part.technology) &&
      part.members.some((member) => isInside(member, path)) &&
      !deeper.some(({ folder }) => isInside(folder, path)),
  );
}

/**
 * Leaves out manifests that only fetch tools: without sources beside parts that have some,
 * or with a few scripts beside a program in the same folder.
 */
function keepReal(sized: readonly Sized[]): readonly Sized[] {
  if (sized.every(({ sources }) => sources.length === 0)) return sized;
  return sized.filter(({ part, sources, site }) => {
    if (site) return true;
    if (sources.length === 0) return false;
    const beside = sized.filter((other) => other.part !== part && other.part.folder === part.folder);
    return part.frameworks.length > 0 || !beside.some((other) => sources.length < other.sources.length / 10);
  });
}

/** Sources that no manifest speaks of: scripts, database content, an image's build. */
function looseParts(repository: RepositoryView, sized: readonly Sized[]): Sized[] {
  const all = sourceFiles(repository);
  const programs = sized.filter(({ site }) => !site);
  const loose = all.filter(
    ({ path }) => !isOnlyTests(folderOf(path)) && !programs.some(({ part }) => isInside(part.folder, path)),
  );
  // A script or two beside something else make no part.
  const enough = sized.length === 0 ? Math.min(3, repository.files.paths.length / 4) : Math.max(5, all.length / 20);
  const kinds = new Set(loose.map(({ technology }) => kindOf(technology)));
  return [...kinds].flatMap((kind) => {
    const sources = loose.filter(({ technology }) => kindOf(technology) === kind);
    const [first] = sources;
    if (!first || sources.length < enough) return [];
    const folder = commonFolder(sources.map(({ path }) => path));
    const part = { folder, technology: first.technology, path: first.path, frameworks: [], members: [folder] };
    return [{ part, sources, documents: 0, site: false }];
  });
}

function toStack({ folder, technology, frameworks, path }: Part, sources: readonly SourceFile[]): Stack {
  if (kindOf(technology) !== "node") return { folder, technology, frameworks, path };
  const count = (extensions: RegExp) => sources.filter((source) => extensions.test(source.path)).length;
  // Single-file components may hold either.
  const isTyped = count(/\.[cm]?tsx?$/i) > count(/\.[cm]?jsx?$/i);
  return { folder, technology: isTyped ? "typescript" : "javascript", frameworks, path };
}
