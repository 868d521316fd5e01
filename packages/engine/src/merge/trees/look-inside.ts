import { readTexts } from "../text/text-file.ts";

/** Control characters that stand in texts: tab, line ends, page feed, escape. */
const TEXT_CONTROLS = new Set([9, 10, 11, 12, 13, 27]);
const FIRST_PRINTABLE = 32;
const MARKERS = ["<<<<<<< ", "=======", ">>>>>>> "];

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

/** True for content that says nothing about which file it is. */
export function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte <= FIRST_PRINTABLE);
}

/** True for a file that holds conflict markers, in their order. */
export function hasMarkers(bytes: Uint8Array): boolean {
  const [text] = readTexts([bytes]) ?? [];
  let next = 0;
  for (const line of text?.lines ?? []) if (line.startsWith(MARKERS[next] ?? "\n")) next++;
  return next === MARKERS.length;
}
