import { readTexts, type TextFile } from "../merge/text/text-file.ts";
import type { OurFiles } from "../merge/trees/our-files.ts";
import { isSame, type BaseVersion, type Readable } from "../merge/trees/version.ts";
import type { ProductChange } from "./file-origin.ts";

/** What the product has made of a file that it has. */
export function changedHere(base: BaseVersion, ours: Readable): ProductChange {
  if (ours.mode === "120000") return { kind: "replaced", by: "symlink", at: ours.path };
  if (ours.mode === "160000") return { kind: "replaced", by: "submodule", at: ours.path };
  if (isSame(base, ours)) return { kind: "unchanged" };
  if (!base.bytes) return { kind: "edited-unseen", why: "base-unknown" };
  const [before, now] = readTexts([base.bytes, ours.bytes]) ?? [];
  if (!before || !now) return { kind: "edited-unseen", why: "binary" };
  const [old, text] = [toText(before), toText(now)];
  // The same lines with other ends, another encoding, or a mark before them.
  return old === text ? { kind: "edited-unseen", why: "style" } : { kind: "edited", base: old, ours: text };
}

function toText({ lines }: TextFile): string {
  return lines.map((line) => `${line}\n`).join("");
}

/** What stands in place of a file that the product does not have. */
export function replacedHere(ours: OurFiles, path: string): ProductChange {
  const above = ours.above(path);
  const by = above?.mode === "120000" ? "symlink" : above?.mode === "160000" ? "submodule" : "file";
  if (above) return { kind: "replaced", by, at: above.path };
  return ours.below(path).length > 0 ? { kind: "replaced", by: "folder", at: path } : { kind: "deleted" };
}
