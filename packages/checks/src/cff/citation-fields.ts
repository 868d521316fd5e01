/** What a value of CITATION.cff may be. */
export type CitationType =
  | "text"
  | "version"
  | "number-or-text"
  | "date"
  | "doi"
  | "orcid"
  | "address"
  | "email"
  | "licence"
  | "country"
  | "kind"
  | "identifier-kind"
  | "texts"
  | "people"
  | "identifiers"
  | "works"
  | "work";

/** A field, by what it holds; the required ones are listed apart. */
export type CitationFields = Readonly<Record<string, CitationType>>;

/** The top of CITATION.cff 1.2.0. */
export const CITATION: CitationFields = {
  "cff-version": "version",
  message: "text",
  title: "text",
  authors: "people",
  abstract: "text",
  commit: "text",
  contact: "people",
  "date-released": "date",
  doi: "doi",
  identifiers: "identifiers",
  keywords: "texts",
  license: "licence",
  "license-url": "address",
  "preferred-citation": "work",
  references: "works",
  repository: "address",
  "repository-artifact": "address",
  "repository-code": "address",
  type: "kind",
  url: "address",
  version: "number-or-text",
};

export const REQUIRED: readonly string[] = ["cff-version", "message", "title", "authors"];

const ADDRESS: CitationFields = {
  address: "text",
  alias: "text",
  city: "text",
  country: "country",
  email: "email",
  fax: "text",
  orcid: "orcid",
  "post-code": "number-or-text",
  region: "text",
  tel: "text",
  website: "address",
};

export const PERSON: CitationFields = {
  ...ADDRESS,
  affiliation: "text",
  "family-names": "text",
  "given-names": "text",
  "name-particle": "text",
  "name-suffix": "text",
};

/** An organisation, a group or a conference; it is told from a person by its name. */
export const ENTITY: CitationFields = {
  ...ADDRESS,
  "date-end": "date",
  "date-start": "date",
  location: "text",
  name: "text",
};

export const IDENTIFIER: CitationFields = {
  type: "identifier-kind",
  value: "text",
  description: "text",
  relation: "text",
};
