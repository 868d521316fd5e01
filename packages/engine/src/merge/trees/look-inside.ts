import { MARKERS } from "../text/merge-text.ts";
import { readTexts } from "../text/text-file.ts";

/** Control characters that stand in texts: tab, line ends, page feed, escape. */
const TEXT_CONTROLS = new Set([9, 10, 11, 12, 13, 27]);
const FIRST_PRINTABLE = 32;

/** True for what a person cannot merge: no text at all, control characters, or one odd line that is not UTF-8. */
export function isBinary(bytes: Uint8Array): boolean {
  const [text] = readTexts([bytes]) ?? [];
  if (!text) return true;
  const { encoding } = text.style;
  if (encoding !== "utf-8" && text.lines.length < 2) return true;
  if (encoding !== "utf-8" && encoding !== "latin-1") return false;
  return bytes.some((byte) => byte < FIRST_PRINTABLE && !TEXT_CONTROLS.has(byte));
}

/** True for the same content, byte for byte. */
export function hasSameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

/** True for texts that differ at most in line ends, byte order mark and final newline. */
export function hasSameLines(a: Uint8Array, b: Uint8Array): boolean {
  const [left, right] = readTexts([a, b]) ?? [];
  if (left?.lines.length !== right?.lines.length) return false;
  return left?.lines.every((line, index) => line === right?.lines[index]) ?? false;
}

/** True for texts with the same line ends, byte order mark, encoding and final newline, whatever they say. */
export function hasSameStyle(a: Uint8Array, b: Uint8Array): boolean {
  const [left, right] = readTexts([a, b]) ?? [];
  return (["eol", "bom", "encoding", "finalNewline"] as const).every((key) => left?.style[key] === right?.style[key]);
}

/** True for content that says nothing about which file it is. */
export function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte <= FIRST_PRINTABLE);
}

/** True for a file that holds conflict markers, in their order; whose they are is another question. */
export function hasMarkers(bytes: Uint8Array): boolean {
  return holdsInOrder(bytes, ["<<<<<<< ", "=======", ">>>>>>> "]);
}

/** True for a file with a conflict that an update has left, and that nobody has resolved. */
export function isUnresolved(bytes: Uint8Array): boolean {
  return holdsInOrder(bytes, [MARKERS.ours, MARKERS.middle, MARKERS.theirs]);
}

function holdsInOrder(bytes: Uint8Array, starts: readonly string[]): boolean {
  const [text] = readTexts([bytes]) ?? [];
  let next = 0;
  for (const line of text?.lines ?? []) if (line.startsWith(starts[next] ?? "\n")) next++;
  return next === starts.length;
}
