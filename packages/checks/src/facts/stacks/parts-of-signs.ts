import type { RepositoryView } from "../../repository-view.ts";
import { isVendored } from "../vendored.ts";
import { commonFolder, folderOf, isInside, type Part } from "./part.ts";

/** Files that tell a framework without a manifest, and what they must say. */
const SIGNS: readonly (Pick<Part, "technology"> & { glob: string; says: RegExp; framework: string })[] = [
  { glob: "**/metadata.txt", says: /^qgisMinimumVersion=/m, technology: "python", framework: "QGIS plugin" },
  { glob: "**/manage.py", says: /DJANGO_SETTINGS_MODULE/, technology: "python", framework: "Django" },
  { glob: "**/conf.py", says: /\b(sphinx|extensions|html_theme)\b/, technology: "python", framework: "Sphinx" },
  { glob: "**/mkdocs.{yml,yaml}", says: /^site_name:/m, technology: "python", framework: "MkDocs" },
  {
    glob: "**/_config.{yml,yaml}",
    says: /^(theme|remote_theme|title|baseurl):/m,
    technology: "ruby",
    framework: "Jekyll",
  },
  { glob: "**/*.info.yml", says: /^core(_version_requirement)?:/m, technology: "php", framework: "Drupal" },
  { glob: "**/*.info", says: /^core\s?=/m, technology: "php", framework: "Drupal" },
];

/** Of one kind of file, more than these tell nothing new. */
const MAX_FILES = 50;

/** Adds what single files tell: a framework of a part that is known, or a part of its own. */
export function addSigns(repository: RepositoryView, parts: readonly Part[]): Part[] {
  return SIGNS.reduce<Part[]>(
    (known, { glob, says, technology, framework }) => {
      const paths = repository.files
        .find(glob)
        .filter((path) => !isVendored(path))
        .slice(0, MAX_FILES)
        .filter((path) => says.test(repository.files.text(path) ?? ""));
      const homeOf = (path: string) =>
        known.find((part) => part.technology === technology && isInside(part.folder, path));
      const homeless = paths.filter((path) => !homeOf(path));
      const homes = new Set(paths.map(homeOf));
      const named = known.map((part) =>
        homes.has(part) && !part.frameworks.includes(framework)
          ? { ...part, frameworks: [...part.frameworks, framework] }
          : part,
      );
      const [path] = homeless;
      if (path === undefined) return named;
      const folder = homeless.length === 1 ? folderOf(path) : commonFolder(homeless);
      return [...named, { folder, technology, path, frameworks: [framework], members: [folder] }];
    },
    [...parts],
  );
}
