import {
  ALIASES,
  CATEGORIES,
  CATEGORIES_SINCE,
  DEVELOPMENT_STATUSES,
  MAINTENANCE_TYPES,
  SCOPES,
  SOFTWARE_TYPES,
} from "./vocabulary.ts";
import type { Fields } from "./field.ts";

const LOGO = ["svg", "svgz", "png"];
const SCREENSHOT = ["png", "jpg"];
const DROPPED = { since: "0.3.0" } as const;

// In `fundedBy` the specification asks for the name and the reference reader for the address; the name alone is refused.
const ORGANISATION: Fields = {
  name: { type: "text" },
  uri: { type: "uri", required: true },
};

const DEPENDENCY: Fields = {
  name: { type: "text", required: true },
  versionMin: { type: "text" },
  versionMax: { type: "text" },
  version: { type: "text" },
  optional: { type: "yesno" },
};

const DESCRIPTION: Fields = {
  localisedName: { type: "text" },
  genericName: {
    type: "text",
    lengths: [{ since: "0.2.0", max: 35 }],
    requiredBefore: { version: "0.3.0" },
    deprecated: DROPPED,
  },
  shortDescription: { type: "text", required: true, lengths: [{ since: "0.2.0", max: 150 }] },
  longDescription: {
    type: "text",
    required: true,
    strict: "each",
    lengths: [
      { since: "0.2.0", min: 500, max: 10_000 },
      { since: "0.3.0", min: 150, max: 10_000 },
    ],
  },
  documentation: { type: "web" },
  apiDocumentation: { type: "web" },
  features: {
    type: "text",
    list: "always",
    required: true,
    strict: "each",
    lengths: [{ since: "0.2.0", max: 100 }, { since: "0.3.0" }],
  },
  screenshots: { type: "picture", list: "always", formats: SCREENSHOT },
  videos: { type: "video", list: "always" },
  awards: { type: "text", list: "always" },
};

const ITALY: Fields = {
  countryExtensionVersion: { type: "word", values: ["0.2", "1.0"] },
  conforme: {
    type: "fields",
    deprecated: { since: "0.5.0" },
    fields: {
      lineeGuidaDesign: { type: "yesno" },
      modelloInteroperabilita: { type: "yesno" },
      misureMinimeSicurezza: { type: "yesno" },
      gdpr: { type: "yesno" },
    },
  },
  riuso: {
    type: "fields",
    fields: {
      codiceIPA: { type: "italian-authority", deprecated: { since: "0.5.0", instead: "organisation.uri" } },
    },
  },
  piattaforme: {
    type: "fields",
    fields: {
      spid: { type: "yesno" },
      cie: { type: "yesno" },
      anpr: { type: "yesno" },
      pagopa: { type: "yesno" },
      io: { type: "yesno", since: "0.3.0" },
    },
  },
};

/** The fields of publiccode.yml in versions 0.2.0 to 0.7.0, in the specification's order. */
export const FIELDS: Fields = {
  publiccodeYmlVersion: { type: "version", required: true },
  name: { type: "text", required: true },
  applicationSuite: { type: "text" },
  url: { type: "address", required: true },
  landingURL: { type: "web" },
  isBasedOn: { type: "address", list: "or-one" },
  softwareVersion: { type: "text" },
  releaseDate: { type: "date", requiredBefore: { version: "0.4.0", beside: "softwareVersion" } },
  logo: { type: "picture", formats: LOGO },
  monochromeLogo: { type: "picture", formats: LOGO, deprecated: { since: "0.3.0", instead: "logo" } },
  inputTypes: { type: "media", list: "always", deprecated: DROPPED },
  outputTypes: { type: "media", list: "always", deprecated: DROPPED },
  platforms: { type: "text", list: "always", required: true, strict: "list" },
  categories: {
    type: "word",
    list: "always",
    values: CATEGORIES,
    valuesSince: CATEGORIES_SINCE,
    requiredBefore: { version: "0.5.0" },
  },
  usedBy: { type: "text", list: "always" },
  fundedBy: {
    type: "fields",
    list: "always",
    since: "0.5.0",
    fields: { ...ORGANISATION, uri: { type: "uri", required: true, strict: "reader" } },
  },
  roadmap: { type: "web" },
  developmentStatus: { type: "word", values: DEVELOPMENT_STATUSES, required: true },
  softwareType: { type: "word", values: SOFTWARE_TYPES, required: true },
  supports: {
    type: "fields",
    list: "always",
    since: "0.7.0",
    fields: { id: { type: "supported", values: ALIASES, required: true } },
  },
  organisation: { type: "fields", since: "0.5.0", fields: ORGANISATION },
  intendedAudience: {
    type: "fields",
    fields: {
      countries: { type: "country", list: "always" },
      unsupportedCountries: { type: "country", list: "always" },
      scope: { type: "word", list: "always", values: SCOPES },
    },
  },
  description: { type: "languages", required: true, fields: DESCRIPTION },
  legal: {
    type: "fields",
    required: true,
    fields: {
      license: { type: "licence", required: true },
      mainCopyrightOwner: { type: "text" },
      repoOwner: { type: "text", deprecated: { since: "0.5.0", instead: "organisation.name" } },
      authorsFile: { type: "file", deprecated: { since: "0.4.0" } },
    },
  },
  maintenance: {
    type: "fields",
    required: true,
    fields: {
      type: { type: "word", values: MAINTENANCE_TYPES, required: true },
      contractors: {
        type: "fields",
        list: "always",
        required: { when: "type", in: ["contract"] },
        only: { when: "type", in: ["contract"] },
        fields: {
          name: { type: "text", required: true },
          until: { type: "date", required: true },
          email: { type: "email" },
          website: { type: "web" },
        },
      },
      contacts: {
        type: "fields",
        list: "always",
        required: { when: "type", in: ["internal", "community"] },
        fields: {
          name: { type: "text", required: true },
          email: { type: "email" },
          phone: { type: "text" },
          affiliation: { type: "text" },
        },
      },
    },
  },
  localisation: {
    type: "fields",
    required: true,
    fields: {
      localisationReady: { type: "yesno", required: true },
      availableLanguages: { type: "language", list: "always", required: true },
    },
  },
  dependsOn: {
    type: "fields",
    fields: {
      open: { type: "fields", list: "always", fields: DEPENDENCY },
      proprietary: { type: "fields", list: "always", fields: DEPENDENCY },
      hardware: { type: "fields", list: "always", fields: DEPENDENCY },
    },
  },
  IT: { type: "fields", fields: ITALY, deprecated: { since: "0.7.0", instead: "supports, organisation" } },
  it: { type: "fields", fields: ITALY, deprecated: { since: "0.5.0", instead: "supports, organisation" } },
};
