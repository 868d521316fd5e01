import type { Licence } from "../licences/licence-name.ts";

/** The Free Software Foundation's words for putting a program under one of its licences. */
const NOTICE =
  /\bGNU (Affero |Lesser |Library )?General Public Licen[cs]e,? (?:(?:,? ?either )?version (\d)(?:\.(\d))? )?as published by the Free Software Foundation[,;:]{0,2} ?(?:(?:either )?version (\d)(?:\.(\d))?(?: of the Licen[cs]e)?)?(,? or \(at your option\) any later version)?/i;

const FAMILIES: Readonly<Record<string, string>> = { affero: "AGPL", lesser: "LGPL", library: "LGPL" };

/**
 * Reads the notice that tells whether later versions of a GNU licence may be used too; the licence's own text ends
 * with a sample of it, so that is no place to look.
 * @param text a header or a notice, with the marks of comments
 */
export function readGnuNotice(text: string): Licence | undefined {
  const joined = text
    .slice(0, 5000)
    .replace(/\n[ \t*#/;%!-]*/g, " ")
    .replace(/\s+/g, " ");
  const [, kind = "", before, beforeMinor, after, afterMinor, later] = NOTICE.exec(joined) ?? [];
  const major = after ?? before;
  if (major === undefined) return undefined;
  const family = FAMILIES[kind.trim().toLowerCase()] ?? "GPL";
  const version = `${major}.${(after === undefined ? beforeMinor : afterMinor) ?? "0"}`;
  return { family, version, reach: later === undefined ? "only" : "or-later" };
}
