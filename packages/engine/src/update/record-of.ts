import { blobId, type PlanEntry, type Tree } from "@os2kit/model";

/** A file of the kit's own (lock, schema, card), if it is to change. */
export function recordOf(ours: Tree, path: string, text: string): PlanEntry[] {
  const entry = ours.list().find((each) => each.path === path);
  const bytes = new TextEncoder().encode(text);
  const expect = entry ? blobId(ours.read(path)) : "absent";
  if (expect === blobId(bytes) || (entry && sameLines(ours.read(path), text))) return [];
  return [{ path, outcome: entry ? "updated" : "added", mode: "100644", bytes, expect }];
}

/** Git may check text out with other line ends, which is no news. */
function sameLines(bytes: Uint8Array, text: string): boolean {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes).replaceAll("\r\n", "\n") === text;
}
