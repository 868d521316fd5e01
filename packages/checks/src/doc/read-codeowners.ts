import type { RepositoryView } from "../repository-view.ts";

/** One line of a CODEOWNERS file: whose review a change of these files needs. */
export interface OwnerRule {
  /** From 1. */
  readonly line: number;
  readonly pattern: string;
  /** As written; on GitLab with those of the section. */
  readonly owners: readonly string[];
}

/** What is wrong with a line. */
export interface OwnerFault {
  readonly line: number;
  readonly kind: "owner" | "syntax";
  readonly text: string;
}

/** A CODEOWNERS file as its forge reads it. */
export interface Codeowners {
  readonly rules: readonly OwnerRule[];
  readonly faults: readonly OwnerFault[];
}

const PLACES = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS", ".gitlab/CODEOWNERS"];

/** The CODEOWNERS files that a forge looks for, in its order; names that it would not read come last. */
export function findCodeowners({ files }: RepositoryView): readonly string[] {
  const exact = PLACES.filter((path) => files.has(path));
  const others = files.paths.filter((path) => /(^|\/)codeowners$/i.test(path) && !exact.includes(path));
  return [...exact, ...others.filter((path) => PLACES.some((place) => place.toLowerCase() === path.toLowerCase()))];
}

/** True for a path that a forge reads; names are compared letter for letter. */
export function isReadByForge(path: string): boolean {
  return PLACES.includes(path);
}

const OWNER = /^(?:@[A-Za-z0-9][\w.-]*(?:\/[A-Za-z0-9][\w.-]*)*|[^\s@]{1,64}@[^\s@]+\.[^\s@]+)$/;
const ROLE = /^@@(?:developers?|maintainers?|owners?)$/;
const SECTION = /^\^?\[[^\]]{1,200}\](?:\[\d{1,3}\])?(?=\s|$)/;
const MAX_RULES = 1000;

/** Reads a CODEOWNERS file; sections, roles and exceptions are GitLab's alone. */
export function readCodeowners(repository: RepositoryView, path: string): Codeowners {
  const isGitHub = path.startsWith(".github/");
  const rules: OwnerRule[] = [];
  const faults: OwnerFault[] = [];
  let inherited: readonly string[] = [];
  const addFaults = (line: number, owners: readonly string[]) => {
    const bad = owners.filter((owner) => !OWNER.test(owner) && (isGitHub || !ROLE.test(owner)));
    faults.push(...bad.map((text): OwnerFault => ({ line, kind: "owner", text: text.slice(0, 80) })));
  };
  const lines = (repository.files.text(path) ?? "").split("\n").slice(0, MAX_RULES);
  for (const [index, raw] of lines.entries()) {
    const text = raw.trim().slice(0, 1000);
    const line = index + 1;
    if (text === "" || text.startsWith("#")) continue;
    const section = isGitHub ? undefined : SECTION.exec(text)?.[0];
    if (section !== undefined) {
      inherited = tokens(text.slice(section.length));
      addFaults(line, inherited);
      continue;
    }
    const [pattern = "", ...owners] = tokens(text);
    if (isGitHub && /^!|[[\]]/.test(pattern)) faults.push({ line, kind: "syntax", text: pattern.slice(0, 80) });
    else rules.push({ line, pattern, owners: owners.length > 0 ? owners : inherited });
    addFaults(line, owners);
  }
  return { rules, faults };
}

/** Words of a line up to a comment; a space in a file's name is written `\ `. */
function tokens(text: string): readonly string[] {
  const all = text.match(/(?:\\.|[^\s\\])+/g) ?? [];
  const comment = all.findIndex((token) => token.startsWith("#"));
  return comment === -1 ? all : all.slice(0, comment);
}
