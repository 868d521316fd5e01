import { headings } from "../doc/words.ts";
import { readmes } from "../doc/readmes.ts";
import { findCodeowners, readCodeowners } from "../doc/read-codeowners.ts";
import { healthFiles } from "../health-files.ts";
import type { RepositoryView } from "../repository-view.ts";
import type { Section } from "../text/document.ts";
import { findPeople, namesOrganisation } from "../text/find-people.ts";
import { findLeftovers, findOpenLines } from "../text/leftovers.ts";
import { findMailAddresses, isStandInAddress } from "../text/mail-addresses.ts";
import { readDocument } from "../text/read-document.ts";
import { withoutGaps, type Finding } from "./proposal.ts";

/** A person as a list or a contact entry tells of them; what is not told is undefined. */
export interface Person {
  readonly name: string;
  readonly organisation: string | undefined;
  readonly email: string | undefined;
  readonly phone: string | undefined;
  readonly handle: string | undefined;
}

/** A longer line is running text, which may mention people in passing. */
const LONGEST_ENTRY = 300;

/**
 * Reads the people of a list, a table or a contact entry: each with what stands on their line, and on the lines below
 * up to the next person or an empty line.
 */
export function readPeople(text: string): readonly Person[] {
  const people = new Map<string, Person>();
  let open: Person | undefined;
  for (const line of text.split("\n")) {
    const words = line.slice(0, LONGEST_ENTRY + 1);
    const isEntry = words.trim() !== "" && words.length <= LONGEST_ENTRY && findOpenLines(words).length === 0;
    const names = isEntry && findLeftovers(words).length === 0 ? [...new Set(findPeople(words))] : [];
    const [name] = names;
    if (!isEntry || names.length > 1) open = undefined;
    if (names.length > 1) for (const each of names) addPerson(people, { ...UNKNOWN, name: each });
    else if (name !== undefined) open = addPerson(people, { ...detailsOf(words, name), name });
    else if (open) open = addPerson(people, { ...detailsOf(words, open.name), name: open.name });
  }
  return [...people.values()];
}

const UNKNOWN = { organisation: undefined, email: undefined, phone: undefined, handle: undefined };

/** What was read first of a person stands. */
function addPerson(people: Map<string, Person>, { name, organisation, email, phone, handle }: Person): Person {
  const known = people.get(name);
  const person: Person = {
    name,
    organisation: known?.organisation ?? organisation,
    email: known?.email ?? email,
    phone: known?.phone ?? phone,
    handle: known?.handle ?? handle,
  };
  people.set(name, person);
  return person;
}

const PHONE = /(?<!\d)(?:\+45 ?)?(?:\d{2} ?){3}\d{2}(?!\d)/;
const HANDLE =
  /(?<![\w.@/])@([A-Za-z\d](?:[A-Za-z\d-]{0,37}[A-Za-z\d])?)(?![\w@.])|github\.com\/([A-Za-z\d-]{1,39})(?![\w/-])/;
const STAND_IN = /^(username|user|maintainer|emeritus|your|handle|name)\w*$/i;

function detailsOf(words: string, name: string): Omit<Person, "name"> {
  const email = findMailAddresses(words).find(({ address }) => !isStandInAddress(address))?.address;
  const rest = email === undefined ? words : words.replaceAll(email, " ");
  const [, written, linked] = HANDLE.exec(rest) ?? [];
  const handle = written ?? linked ?? "";
  const plain = rest
    .replace(/\]\([^()]*\)/g, " ")
    .replace(/https?:\S+/g, " ")
    .replace(/[*_`[\]]+/g, " ");
  const organisation = plain
    .split(/[|,;()]| [-–—] |: |<br ?\/?>/)
    .map((part) => part.replace(/\s+/g, " ").trim())
    .find((part) => namesOrganisation(part) && !part.includes(name) && part.length <= 80);
  return {
    organisation,
    email,
    phone: PHONE.exec(rest)?.[0].trim(),
    handle: handle === "" || STAND_IN.test(handle) ? undefined : handle,
  };
}

const MAINTAINERS = headings("(current |core |active |nuværende )?maintainers?$", "vedligeholdere$");

/** Those who have left, and how to become one of them. */
const OTHERS = headings(
  "emerit",
  "former",
  "previous",
  "past",
  "tidligere",
  "becoming",
  "how to",
  "sådan",
  "responsib",
  "ansvar",
);

/** The people who look after the code, by name; names on the forge alone leave it open who they are. */
export function findMaintainers(repository: RepositoryView): readonly Finding[] {
  const field = "organisation.maintainers";
  for (const { path, section } of sectionsOf(repository)) {
    const value = readPeople(section.text).map(({ name, organisation, email, handle }) =>
      withoutGaps({ name, organisation, email, handle }),
    );
    if (value.length === 0) continue;
    const [start] = value;
    const index = section.text.split("\n").findIndex((line) => line.includes(String(start?.name)));
    const note = { da: "de personer, der er nævnt", en: "the people who are named" };
    return [{ field, value, from: { path, line: section.line + Math.max(index, 0), note } }];
  }
  return ownersWithoutNames(repository);
}

function sectionsOf(repository: RepositoryView): readonly { path: string; section: Section }[] {
  const files = healthFiles(repository, "maintainers").filter((file) => file.repository === repository);
  const own = files.flatMap(({ path }) => {
    const sections = readDocument(repository, path)?.sections ?? [];
    return sections.filter(({ title }) => !OTHERS.test(title)).map((section) => ({ path, section }));
  });
  const named = readmes(repository).flatMap(({ path, repository: owner }) => {
    const sections = owner === repository ? (readDocument(repository, path)?.sections ?? []) : [];
    return sections.filter(({ title }) => MAINTAINERS.test(title)).map((section) => ({ path, section }));
  });
  return [...own, ...named];
}

function ownersWithoutNames(repository: RepositoryView): readonly Finding[] {
  const [path] = findCodeowners(repository);
  const rule = path === undefined ? undefined : readCodeowners(repository, path).rules.find(({ owners }) => owners[0]);
  if (path === undefined || !rule) return [];
  const owners = rule.owners.join(" ").slice(0, 80);
  const note = { da: `kun brugernavne: ${owners}`, en: `user names only: ${owners}` };
  return [{ field: "organisation.maintainers", from: { path, line: rule.line, note } }];
}
