import { findPeople, namesOrganisation } from "../text/find-people.ts";

const MEMBERS = /medlem|member|deltager|participant|sammensætning|composition|hvem er med|who/i;

/**
 * How many members a group's paper names: rows and points with a person or an organisation, under the heading about
 * members where there is one; else the people in the text who are named with their organisation.
 * @param text Markdown
 */
export function countMembers(text: string): number {
  const lines = partAbout(text.split("\n"));
  const entries = lines.filter((line, index) => isEntry(line) && !isHeader(lines[index + 1]) && namesSomebody(line));
  if (entries.length > 0) return entries.length;
  return new Set(lines.filter(namesOrganisation).flatMap(findPeople)).size;
}

/** The lines below the heading about members, up to the next heading of the same or a higher level; else all. */
function partAbout(lines: readonly string[]): readonly string[] {
  const start = lines.findIndex((line) => levelOf(line) > 1 && MEMBERS.test(line));
  if (start === -1) return lines;
  const level = levelOf(lines[start] ?? "");
  const end = lines.findIndex((line, index) => index > start && levelOf(line) > 0 && levelOf(line) <= level);
  return lines.slice(start + 1, end === -1 ? undefined : end);
}

function levelOf(line: string): number {
  return /^(#{1,6}) /.exec(line)?.[1]?.length ?? 0;
}

function isEntry(line: string): boolean {
  return /^\s*([-*+]|\d{1,3}[.)])\s/.test(line) || (line.trimStart().startsWith("|") && !isHeader(line));
}

/** The line between a table's header and its rows. */
function isHeader(line = ""): boolean {
  return /^[\s|:-]+$/.test(line) && line.includes("-") && line.includes("|");
}

function namesSomebody(line: string): boolean {
  return findPeople(line).length > 0 || namesOrganisation(line);
}
