import type { PlanEntry } from "@os2kit/model";
import { createTwoFilesPatch } from "diff";
import { binaryPatch } from "./binary-patch.ts";

/**
 * A patch with all that a plan writes, for `git apply` and `patch -p1`: what a supplier can look through and take in by
 * themselves. It is bytes, since the files of a product may have any encoding.
 * @param before gives a file as it is
 */
export function toPatch(
  entries: readonly PlanEntry[],
  before: (path: string) => { readonly mode: string; readonly bytes: Uint8Array } | undefined,
): Uint8Array {
  return Buffer.from(entries.map((entry) => toFilePatch(entry, before(entry.path))).join(""), "latin1");
}

function toFilePatch(
  { path, bytes, mode }: PlanEntry,
  old: { readonly mode: string; readonly bytes: Uint8Array } | undefined,
): string {
  if (!bytes) return "";
  const [from, to] = [quote(`a/${path}`), quote(`b/${path}`)];
  const modes = old
    ? old.mode === mode
      ? []
      : [`old mode ${old.mode}`, `new mode ${mode}`]
    : [`new file mode ${mode}`];
  const head = [`diff --git ${from} ${to}`, ...modes, ""].join("\n");
  if (bytes.includes(0) || old?.bytes.includes(0)) return head + binaryPatch(old?.bytes, bytes);
  // One character for each byte: what the text is encoded in does not matter.
  const decode = (part: Uint8Array) => Buffer.from(part).toString("latin1");
  const body = createTwoFilesPatch("x", "x", old ? decode(old.bytes) : "", decode(bytes), "", "", { context: 3 });
  const hunks = body.indexOf("@@");
  if (hunks === -1) return head;
  return `${head}--- ${old ? end(from) : "/dev/null"}\n+++ ${end(to)}\n${body.slice(hunks)}`;
}

/** A name with a space ends with a tab: otherwise `patch` takes what follows the space for a date. */
function end(name: string): string {
  return name.includes(" ") ? `${name}\t` : name;
}

/** As git quotes a path: in octal where a letter is not ASCII. */
function quote(path: string): string {
  if (/^[\x20-\x7e]*$/.test(path) && !/["\\]/.test(path)) return path;
  const bytes = [...new TextEncoder().encode(path)];
  const inner = bytes.map((byte) => {
    if (byte === 34 || byte === 92) return `\\${String.fromCharCode(byte)}`;
    return byte < 32 || byte > 126 ? `\\${byte.toString(8).padStart(3, "0")}` : String.fromCharCode(byte);
  });
  return `"${inner.join("")}"`;
}
