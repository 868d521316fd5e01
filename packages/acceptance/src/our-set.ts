import { openFolder } from "@os2kit/disk";
import type { SetBundle } from "@os2kit/engine";
import { buildSet, loadBuiltSet } from "@os2kit/engine/build";
import { REPOSITORY_ROOT } from "@os2kit/testkit";

let ours: SetBundle | undefined;

/** OS2's template set, built from its sources as they are now. */
export function ourSet(): SetBundle {
  if (ours) return ours;
  const { set, problems } = buildSet(openFolder(`${REPOSITORY_ROOT}templates`), "0.0.0");
  if (!set) throw new Error(JSON.stringify(problems, null, 2));
  ours = loadBuiltSet(set);
  return ours;
}
