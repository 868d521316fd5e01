import type { Wording } from "@os2kit/model";
import { idsOfExpression } from "../licences/licence-expression.ts";
import { isCountry } from "../publiccode/country-codes.ts";
import { asText, isRecord, type PlainRecord } from "../text/plain-values.ts";
import type { YamlPath } from "../text/yaml-path.ts";
import {
  CITATION,
  ENTITY,
  IDENTIFIER,
  PERSON,
  REQUIRED,
  type CitationFields,
  type CitationType,
} from "./citation-fields.ts";

/** What can be wrong with a field. */
export const CITATION_TEXTS = {
  unknown: {
    da: "{field} er ikke et felt i CITATION.cff 1.2.0.",
    en: "{field} is no field of CITATION.cff 1.2.0.",
  },
  missing: { da: "{field} mangler.", en: "{field} is missing." },
  list: { da: "{field} skal være en liste med indhold.", en: "{field} must be a list with something in it." },
  group: { da: "{field} skal være en gruppe af felter.", en: "{field} must be a group of fields." },
  value: {
    da: "{field} har ikke den rigtige form: {found}. Der skal stå {form}.",
    en: "{field} is not of the right form: {found}. It should be {form}.",
  },
  text: {
    da: "{field} skal være én kort værdi, ikke en liste, en gruppe eller en bog.",
    en: "{field} must be one short value, no list, group or book.",
  },
  nobody: {
    da: "{field} har hverken navn på en person (family-names, given-names) eller en organisation (name).",
    en: "{field} has neither a person's name (family-names, given-names) nor an organisation's (name).",
  },
} as const satisfies Record<string, Wording>;

export interface CitationFault {
  readonly code: keyof typeof CITATION_TEXTS;
  readonly path: YamlPath;
  readonly args?: Readonly<Record<string, string>>;
}

/** More faults than this help nobody. */
const MAX_FAULTS = 100;

/** Judges the fields of a CITATION.cff against version 1.2.0; of works that it refers to, only what is required. */
export function judgeCitation(value: PlainRecord): readonly CitationFault[] {
  const faults: CitationFault[] = REQUIRED.filter((name) => isEmpty(value[name])).map((name) => ({
    code: "missing",
    path: [name],
  }));
  judgeFields(value, CITATION, [], faults);
  return faults.slice(0, MAX_FAULTS);
}

function judgeFields(record: PlainRecord, fields: CitationFields, path: YamlPath, faults: CitationFault[]): void {
  for (const [name, value] of Object.entries(record)) {
    const type = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (!type) faults.push({ code: "unknown", path: [...path, name] });
    else if (!isEmpty(value)) judgeValue(value, type, [...path, name], faults);
  }
}

function judgeValue(value: unknown, type: CitationType, path: YamlPath, faults: CitationFault[]): void {
  if (type === "work") judgeWork(value, path, faults);
  else if (type === "licence" && Array.isArray(value)) judgeList(value, "licence", path, faults);
  else if (Object.hasOwn(LISTS, type)) judgeList(value, LISTS[type] ?? "text", path, faults);
  else judgeScalar(value, type, path, faults);
}

const LISTS: Readonly<Partial<Record<CitationType, Item>>> = {
  texts: "text",
  people: "person",
  identifiers: "identifier",
  works: "work",
};
type Item = "text" | "licence" | "person" | "identifier" | "work";

function judgeList(value: unknown, item: Item, path: YamlPath, faults: CitationFault[]): void {
  if (!Array.isArray(value) || value.length === 0) {
    faults.push({ code: "list", path });
    return;
  }
  for (const [index, each] of (value as unknown[]).entries()) {
    if (faults.length >= MAX_FAULTS) return;
    const place = [...path, index];
    if (item === "text" || item === "licence") judgeScalar(each, item, place, faults);
    else if (item === "work") judgeWork(each, place, faults);
    else if (!isRecord(each)) faults.push({ code: "group", path: place });
    else if (item === "person") judgePerson(each, place, faults);
    else judgeIdentifier(each, place, faults);
  }
}

function judgePerson(person: PlainRecord, path: YamlPath, faults: CitationFault[]): void {
  const isEntity = Object.hasOwn(person, "name");
  const names = isEntity ? ["name"] : ["family-names", "given-names", "alias", "name-particle"];
  if (names.every((name) => isEmpty(person[name]))) faults.push({ code: "nobody", path });
  judgeFields(person, isEntity ? ENTITY : PERSON, path, faults);
}

function judgeIdentifier(identifier: PlainRecord, path: YamlPath, faults: CitationFault[]): void {
  for (const name of ["type", "value"])
    if (isEmpty(identifier[name])) faults.push({ code: "missing", path: [...path, name] });
  judgeFields(identifier, IDENTIFIER, path, faults);
}

/** Articles, books and the rest have some eighty fields of their own. */
function judgeWork(value: unknown, path: YamlPath, faults: CitationFault[]): void {
  if (!isRecord(value)) faults.push({ code: "group", path });
  else
    for (const name of ["authors", "title", "type"])
      if (isEmpty(value[name])) faults.push({ code: "missing", path: [...path, name] });
}

const FORMS: Readonly<
  Partial<Record<CitationType, { readonly test: (text: string) => boolean; readonly form: string }>>
> = {
  version: { test: (text) => text === "1.2.0", form: "1.2.0" },
  date: { test: isDate, form: "2026-01-31" },
  doi: {
    test: (text) => /^10\.\d{4,9}(?:\.\d{1,9})?\/[A-Za-z0-9:/_;\-.()[\]\\]+$/.test(text),
    form: "10.5281/zenodo.1003150",
  },
  orcid: {
    test: (text) => /^https:\/\/orcid\.org\/\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/.test(text),
    form: "https://orcid.org/0000-0001-2345-678X",
  },
  address: { test: (text) => /^(?:https?|s?ftp):\/\/[^\s]+$/i.test(text) && URL.canParse(text), form: "https://..." },
  email: { test: (text) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text), form: "navn@example.dk" },
  licence: { test: (text) => idsOfExpression(text)?.length === 1, form: "MPL-2.0 (SPDX)" },
  country: { test: isCountry, form: "DK (ISO 3166)" },
  kind: { test: (text) => text === "software" || text === "dataset", form: "software / dataset" },
  "identifier-kind": { test: (text) => /^(doi|url|swh|other)$/.test(text), form: "doi / url / swh / other" },
};

function judgeScalar(value: unknown, type: CitationType, path: YamlPath, faults: CitationFault[]): void {
  const text = asText(value);
  if (text === undefined || text.length > 20_000) faults.push({ code: "text", path });
  else if (FORMS[type] && !FORMS[type].test(text))
    faults.push({ code: "value", path, args: { found: text.slice(0, 80), form: FORMS[type].form } });
}

function isDate(text: string): boolean {
  return /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(text);
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === "";
}
