const RESERVED = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(\.|$)/i;
const FORBIDDEN = /[<>:"|?*\\\p{C}]/u;
const SEGMENT_BYTES = 255;
const PATH_BYTES = 1024;

/** Why a path must not be written: a reason for each rule, for messages. */
export type PathFault =
  "empty" | "absolute" | "outside" | "characters" | "reserved" | "ending" | "length" | "not-composed" | "git" | "kit";

/**
 * Says what is wrong with a path that shall be written on any system, or nothing.
 * A good path is relative, composed Unicode (NFC), stays inside its folder, names nothing that Windows
 * refuses, and does not reach into `.git`.
 */
export function findPathFault(path: string): PathFault | undefined {
  if (path === "") return "empty";
  if (path.startsWith("/") || /^[A-Za-z]:/.test(path) || path.startsWith("\\")) return "absolute";
  if (FORBIDDEN.test(path)) return "characters";
  if (path !== path.normalize("NFC")) return "not-composed";
  if (utf8Length(path) > PATH_BYTES) return "length";
  return path
    .split("/")
    .map(findSegmentFault)
    .find((fault) => fault !== undefined);
}

/** As `findPathFault`, for a file that a template gives: the folder of card, lock and journal is the kit's alone. */
export function findStampFault(path: string): PathFault | undefined {
  return findPathFault(path) ?? (foldPath(path).split("/", 1)[0] === ".os2" ? "kit" : undefined);
}

/** A key under which two paths collide on a system that ignores case (NTFS, APFS). */
export function foldPath(path: string): string {
  return path.normalize("NFC").toLowerCase();
}

function findSegmentFault(segment: string): PathFault | undefined {
  if (segment === "") return "empty";
  if (segment === "." || segment === "..") return "outside";
  if (/^(\.git|git~\d+)$/i.test(segment)) return "git";
  if (RESERVED.test(segment)) return "reserved";
  if (/[. ]$/.test(segment)) return "ending";
  return utf8Length(segment) > SEGMENT_BYTES ? "length" : undefined;
}

function utf8Length(text: string): number {
  return new TextEncoder().encode(text).length;
}
