import { entriesOf, stringsOf, valueAt } from "../facts/manifests/reader.ts";

/** A package that a lock file holds, with the licence that the registry told. */
export interface LockedPackage {
  readonly name: string;
  readonly licence: string;
}

/** The packages of a lock file that are needed at run time and whose licence it names; npm's and Composer's do. */
export function readLockLicences(path: string, text: string): readonly LockedPackage[] {
  try {
    if (path.endsWith("composer.lock")) return readComposer(JSON.parse(text));
    return /(package-lock|npm-shrinkwrap)\.json$/.test(path) ? readNpm(JSON.parse(text)) : [];
  } catch {
    return [];
  }
}

function readComposer(lock: unknown): LockedPackage[] {
  const packages = valueAt(lock, "packages");
  return (Array.isArray(packages) ? packages : []).flatMap((each: unknown) => {
    const name = valueAt(each, "name");
    const licence = stringsOf(valueAt(each, "license")).join(" OR ");
    return typeof name === "string" && licence !== "" ? [{ name, licence }] : [];
  });
}

function readNpm(lock: unknown): LockedPackage[] {
  return entriesOf(valueAt(lock, "packages")).flatMap(([place, each]) => {
    const licence = valueAt(each, "license");
    const name = place.slice(place.lastIndexOf("node_modules/") + "node_modules/".length);
    const isOwn = !place.includes("node_modules/") || valueAt(each, "dev") === true || valueAt(each, "link") === true;
    return isOwn || typeof licence !== "string" ? [] : [{ name, licence }];
  });
}
