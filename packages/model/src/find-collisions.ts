import { foldPath } from "./safe-path.ts";

/** Two paths that cannot both be files on every system. */
export interface Collision {
  readonly path: string;
  readonly other: string;
}

/** Two paths with one name where case does not count, or a file where another needs a folder. */
export function findCollisions(paths: readonly string[]): readonly Collision[] {
  const owners = new Map(paths.map((path) => [foldPath(path), path]));
  return paths.flatMap((path): Collision[] => {
    const segments = path.split("/");
    const folders = segments.slice(1).map((_, index) => segments.slice(0, index + 1).join("/"));
    const twin = owners.get(foldPath(path));
    const other =
      twin !== path ? twin : folders.map((folder) => owners.get(foldPath(folder))).find((found) => found !== undefined);
    return other === undefined ? [] : [{ path, other }];
  });
}
