import { findContacts } from "../org/find-contacts.ts";
import { healthTexts, type Passage } from "../doc/passages.ts";
import { findMailAddresses, isStandInAddress } from "../text/mail-addresses.ts";
import { findChannel } from "../sec/policy-parts.ts";
import type { RepositoryView } from "../repository-view.ts";
import { asList, asText } from "../text/plain-values.ts";
import { ownPubliccode } from "./own-publiccode.ts";
import { findMaintainers, readPeople } from "./people.ts";
import { first, withoutGaps, type Finding } from "./proposal.ts";

/** Who owns, makes and answers for the product, as far as they are named. */
export function proposeOrganisation(repository: RepositoryView): readonly Finding[] {
  return [
    ...proposeOwner(repository),
    ...proposeUsers(repository),
    ...proposeCoordinator(repository),
    ...findMaintainers(repository),
    ...proposeSuppliers(repository),
    ...proposeSecurity(repository),
    ...proposeConduct(repository),
  ];
}

function proposeOwner(repository: RepositoryView): readonly Finding[] {
  const file = ownPubliccode(repository);
  const value = file?.text("organisation", "name");
  if (!file || value === undefined) return [];
  const note = { da: "organisation.name", en: "organisation.name" };
  return [{ field: "organisation.owner", value, from: file.from(note, "organisation", "name") }];
}

/** `usedBy` is a list of organisations; a phrase about them is none. */
function proposeUsers(repository: RepositoryView): readonly Finding[] {
  const file = ownPubliccode(repository);
  const value = asList(file?.value.usedBy).flatMap((each) => asText(each)?.trim() ?? []);
  const names = value.filter((name) => /^[A-ZÆØÅ]/.test(name) && name.split(" ").length <= 6);
  if (!file || names.length === 0 || names.length < value.length) return [];
  return [{ field: "organisation.users", value: names, from: file.from({ da: "usedBy", en: "usedBy" }, "usedBy") }];
}

function proposeCoordinator(repository: RepositoryView): readonly Finding[] {
  return first(coordinatorOfPapers(repository), coordinatorOfPubliccode(repository));
}

function coordinatorOfPubliccode(repository: RepositoryView): Finding | undefined {
  const file = ownPubliccode(repository);
  if (!file) return undefined;
  const path = ["maintenance", "contacts", 0];
  const [name, organisation, email, phone] = ["name", "affiliation", "email", "phone"].map((key) =>
    file.text(...path, key),
  );
  if (name === undefined || (email !== undefined && isStandInAddress(email))) return undefined;
  const value = withoutGaps({ name, organisation, email, phone });
  return { field: "organisation.coordinator", value, from: file.from({ da: "contacts", en: "contacts" }, ...path) };
}

function coordinatorOfPapers(repository: RepositoryView): Finding | undefined {
  for (const { path, line, person, state } of findContacts(repository)) {
    if (person === undefined || state !== undefined || !repository.files.has(path)) continue;
    const lines = (repository.files.text(path) ?? "").split("\n").slice(line - 1, line + 15);
    const named = readPeople(lines.join("\n")).find((each) => each.name === person);
    if (!named) continue;
    const { name, organisation, email, phone } = named;
    const value = withoutGaps({ name, organisation, email, phone });
    const note = { da: "kontaktpersonen", en: "the contact person" };
    return { field: "organisation.coordinator", value, from: { path, line, note } };
  }
  return undefined;
}

function proposeSuppliers(repository: RepositoryView): readonly Finding[] {
  const file = ownPubliccode(repository);
  if (!file) return [];
  const path = ["maintenance", "contractors"];
  const list = asList((file.value.maintenance as Record<string, unknown> | undefined)?.contractors);
  const value = list.flatMap((_, index) => {
    const [name, contact, until] = ["name", "email", "until"].map((key) => file.text(...path, index, key));
    return name === undefined ? [] : [withoutGaps({ name, contact, until })];
  });
  if (value.length === 0) return [];
  return [
    { field: "organisation.suppliers", value, from: file.from({ da: "contractors", en: "contractors" }, ...path) },
  ];
}

function proposeSecurity(repository: RepositoryView): readonly Finding[] {
  const field = "organisation.securityContact";
  for (const passage of own(repository, healthTexts(repository, "security"))) {
    const { kind, address, line } = findChannel(passage);
    if (kind === "private" && address !== undefined)
      return [
        { field, value: address, from: { path: passage.path, line, note: { da: "adressen", en: "the address" } } },
      ];
  }
  for (const path of repository.files.find("{.well-known/,public/.well-known/,}security.txt")) {
    const lines = (repository.files.text(path) ?? "").split("\n");
    const index = lines.findIndex((line) => /^contact:\s*mailto:/i.test(line));
    const address = findMailAddresses(lines[index] ?? "")[0]?.address;
    if (address !== undefined && !isStandInAddress(address))
      return [{ field, value: address, from: { path, line: index + 1, note: { da: "Contact", en: "Contact" } } }];
  }
  return [];
}

/** The address in a code of conduct, where it has one. */
function proposeConduct(repository: RepositoryView): readonly Finding[] {
  for (const { path, line, text } of own(repository, healthTexts(repository, "conduct"))) {
    const mails = findMailAddresses(text).filter(({ address }) => !isStandInAddress(address));
    const [mail] = mails;
    if (!mail || new Set(mails.map(({ address }) => address.toLowerCase())).size > 1) continue;
    const from = { path, line: line + mail.line - 1, note: { da: "adressen", en: "the address" } };
    return [{ field: "organisation.conductContact", value: mail.address, from }];
  }
  return [];
}

/** What the organisation's shared repository says is not this repository's to give. */
function own(repository: RepositoryView, passages: readonly Passage[]): readonly Passage[] {
  return passages.filter((each) => each.repository === repository);
}
