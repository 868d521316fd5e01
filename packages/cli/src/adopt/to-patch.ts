import type { PlanEntry } from "@os2kit/model";
import { createTwoFilesPatch } from "diff";

/**
 * A patch with all that a plan writes, for `git apply`: what a supplier can look through and take in by themselves.
 * @param before gives a file as it is
 */
export function toPatch(entries: readonly PlanEntry[], before: (path: string) => Uint8Array | undefined): string {
  return entries.flatMap((entry) => toFilePatch(entry, before)).join("");
}

function toFilePatch({ path, bytes, mode }: PlanEntry, before: (path: string) => Uint8Array | undefined): string[] {
  if (!bytes) return [];
  const old = before(path);
  const decode = (part: Uint8Array) => new TextDecoder("utf-8", { ignoreBOM: true }).decode(part);
  const [from, to] = [quote(`a/${path}`), quote(`b/${path}`)];
  const body = createTwoFilesPatch("x", "x", old ? decode(old) : "", decode(bytes), "", "", { context: 3 });
  const hunks = body.slice(body.indexOf("@@"));
  const head = old
    ? [`diff --git ${from} ${to}`, `--- ${from}`, `+++ ${to}`]
    : [`diff --git ${from} ${to}`, `new file mode ${mode}`, "--- /dev/null", `+++ ${to}`];
  return body.includes("@@") ? [`${head.join("\n")}\n${hunks}`] : [];
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
