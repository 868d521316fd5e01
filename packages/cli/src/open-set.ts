import type { SetBundle } from "@os2kit/engine";
import { loadSet } from "@os2kit/generator/stamp";
import { fail, type Result } from "@os2kit/model";
import { readVersion } from "./view/read-version.ts";

/**
 * The template set to use, if this version of the kit is new enough for it.
 * @param folder a template set's folder; nothing for ours
 */
export async function openSet(folder: string | undefined): Promise<Result<SetBundle>> {
  const loaded = await loadSet(folder);
  const needs = loaded.ok ? loaded.value.needs : undefined;
  if (needs === undefined) return loaded;
  const { compareVersions } = await import("@os2kit/engine/merge");
  const actual = readVersion();
  return compareVersions(actual, needs) < 0
    ? fail({ code: "set.needs", file: "set.yml", args: { found: needs, actual } })
    : loaded;
}
