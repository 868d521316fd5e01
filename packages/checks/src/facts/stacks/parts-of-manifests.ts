import type { RepositoryView } from "../../repository-view.ts";
import { manifests, type Ecosystem, type Manifest } from "../manifests.ts";
import type { Technology } from "../stacks.ts";
import { dotnetFlavour } from "./dotnet-flavour.ts";
import { frameworksOf } from "./frameworks.ts";
import { folderOf, foldersFrom, isInside, isOnlyTests, type Part } from "./part.ts";
import { sourceFiles } from "./source-files.ts";

const TECHNOLOGIES: Partial<Record<Ecosystem, Technology>> = {
  npm: "javascript",
  maven: "java",
  gradle: "java",
  nuget: "dotnet",
  composer: "php",
  pip: "python",
  bundler: "ruby",
  gomod: "go",
};

/** The parts that manifests tell of; those that are built together are one. */
export function partsOfManifests(repository: RepositoryView): Part[] {
  const groups = new Map<
    string,
    { technology: Technology; folder: string; flavour: readonly string[]; of: Manifest[] }
  >();
  for (const manifest of manifests(repository)) {
    const technology = TECHNOLOGIES[manifest.ecosystem];
    if (!technology || isOnlyTests(manifest.folder)) continue;
    const folder = rootOf(repository, manifest);
    const flavour = technology === "dotnet" ? dotnetFlavour(repository, manifest) : [];
    if (!flavour) continue;
    const key = [technology, folder, flavour[0] === ".NET Framework"].join("\n");
    const group = groups.get(key) ?? { technology, folder, flavour: [], of: [] };
    groups.set(key, { ...group, flavour: [...group.flavour, ...flavour], of: [...group.of, manifest] });
  }
  return [...groups.values()].flatMap(({ technology, folder, flavour, of }) => {
    const dependencies = of.flatMap((manifest) => manifest.dependencies);
    const frameworks = [...new Set([...flavour, ...frameworksOf(technology, dependencies)])];
    const members = technology === "dotnet" ? of.map((manifest) => manifest.folder) : [folder];
    const told = of.find((manifest) => manifest.folder === folder) ?? of[0];
    return told ? [{ folder, technology, path: told.path, frameworks, members }] : [];
  });
}

/** Where the thing begins that a manifest belongs to. */
function rootOf(repository: RepositoryView, { ecosystem, folder, lock }: Manifest): string {
  const above = foldersFrom(folder);
  switch (ecosystem) {
    case "maven":
    case "gradle":
    case "composer": {
      const places = manifests(repository).filter((other) => other.ecosystem === ecosystem);
      // Modules belong to what stands above them.
      return above.findLast((place) => places.some((other) => other.folder === place)) ?? folder;
    }
    case "nuget":
      return above.find((place) => solutionFolders(repository).has(place)) ?? folder;
    case "npm":
      return lock === undefined ? folder : folderOf(lock);
    case "pip":
      // Lists of requirements often lie in a folder beside the sources.
      return above.find((place) => pythonFolders(repository).some((path) => isInside(place, path))) ?? folder;
    default:
      return folder;
  }
}

function solutionFolders({ files }: RepositoryView): ReadonlySet<string> {
  return new Set(files.find("**/*.{sln,slnx}").map(folderOf));
}

function pythonFolders(repository: RepositoryView): string[] {
  return sourceFiles(repository).flatMap(({ path, technology }) => (technology === "python" ? path : []));
}
