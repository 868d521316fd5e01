import { papers } from "../facts/papers.ts";
import { healthFiles } from "../health-files.ts";
import { fact, type RepositoryView } from "../repository-view.ts";
import { findPeople, namesOrganisation } from "../text/find-people.ts";
import { findLeftovers, findOpenLines } from "../text/leftovers.ts";

/** What one place says of a contact person. */
export interface Contact {
  readonly path: string;
  readonly line: number;
  readonly person?: string;
  /** There is an e-mail, a telephone number or a profile on a forge. */
  readonly reachable: boolean;
  readonly organisation: boolean;
  readonly state?: "open" | "leftover";
}

const ROLE =
  /produkt-? ?koordinator|tovholder|projekt-? ?leder|program-? ?leder|produk(t-? ?ejer|t-? ?owner)|(product|project|program(me)?) (coordinator|manager|lead|owner)|kontakt-? ?person|contact person|\b(k|c)oordinator\b/i;
const PAGE = /^(kontakt|contacts?|team|organisation|organisering|about|om)$/;
const HEADING =
  /^#{1,6} +(kontakt(personer|oplysninger| os)?|contacts?( us| persons?)?|hvem er vi|tovholder|koordinering|organisation)\s*:?\s*$/i;
const EMAIL = /[\w.+-]{1,64}@([\w-]{1,63}(?:\.[\w-]{1,63}){1,5})/g;
const PHONE = /(?<!\d)(\+45 ?)?(\d{2} ?){3}\d{2}(?!\d)/;
const PROFILE = /(github|gitlab)\.com\/[\w-]+/i;
const STAND_INS = /billy idol|john doe|jane doe|fornavn efternavn|@example\.(com|org|net)|@username\d|\/username\d/i;
const PRIVATE_HOSTS = /^(gmail|hotmail|outlook|live|yahoo|icloud|protonmail)\./i;
const SHARED =
  /^(os2\w*|info|kontakt|contact|support|mail|post|hello|hej|admin|sekretariat\w*|digitalisering|it|help|hjaelp|security|sikkerhed|noreply|no-reply|team|office|servicedesk|digit|kommunen)@/i;

/** True for an address that many people read. */
export function isShared(email: string): boolean {
  return SHARED.test(email);
}

/** The places in the files about the project that name, or should name, a contact person; best files first. */
export const findContacts = fact((repository): readonly Contact[] => {
  const files = (["readme", "governance", "maintainers", "support"] as const).flatMap((kind) =>
    healthFiles(repository, kind),
  );
  const pages = papers(repository).filter(({ name, closed }) => !closed && PAGE.test(name));
  return [...files, ...pages.map(({ path }) => ({ repository, path }))].flatMap(({ repository: holder, path }) =>
    readContacts(holder, path),
  );
});

function readContacts(repository: RepositoryView, path: string): readonly Contact[] {
  const lines = (repository.files.text(path) ?? "").split("\n").map((line) => line.slice(0, 1000));
  return lines.flatMap((line, index): readonly Contact[] => {
    const isHeading = HEADING.test(line);
    if (!isHeading && (!ROLE.test(line) || /^#{1,6} /.test(line))) return [];
    const text = passage(lines, index, isHeading);
    const contact = readPassage(text);
    return contact ? [{ path, line: index + 1, ...contact }] : [];
  });
}

/** A row stands alone; a heading goes with what is below it; a line goes with the lines that follow it. */
function passage(lines: readonly string[], start: number, isHeading: boolean): string {
  const first = lines[start] ?? "";
  if (first.trimStart().startsWith("|")) return first;
  const rest = lines.slice(start + 1, start + (isHeading ? 16 : 5));
  const end = rest.findIndex((line) => /^#{1,6} /.test(line) || (!isHeading && line.trim() === ""));
  return [isHeading ? "" : first, ...(end === -1 ? rest : rest.slice(0, end))].join("\n");
}

function readPassage(text: string): Omit<Contact, "path" | "line"> | undefined {
  const emails = [...text.matchAll(EMAIL)];
  const [person] = findPeople(text);
  const reachable = emails.length > 0 || PHONE.test(text) || PROFILE.test(text);
  const organisation =
    namesOrganisation(text) || emails.some(([, host = ""]) => !PRIVATE_HOSTS.test(host) && host.includes("."));
  const rest = { reachable, organisation };
  if (findOpenLines(text).length > 0) return { ...rest, state: "open" };
  if (STAND_INS.test(text) || (findLeftovers(text).length > 0 && person === undefined))
    return { ...rest, state: "leftover" };
  if (person !== undefined) return { ...rest, person };
  return emails.some(([email]) => isShared(email)) ? rest : undefined;
}
