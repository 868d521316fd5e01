import type { SetBundle } from "../set/bundle.ts";

/** A set as it was in one of its versions; nothing where the bundle does not know that version. */
export function releaseOf(set: SetBundle, version: string): SetBundle | undefined {
  if (version === set.version) return set;
  const layers = Object.hasOwn(set.releases ?? {}, version) ? set.releases?.[version] : undefined;
  // The newer version stays known, for its renames lead back.
  return layers ? { ...set, version, layers, releases: { ...set.releases, [set.version]: set.layers } } : undefined;
}
