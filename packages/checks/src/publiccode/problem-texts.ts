import type { Wording } from "@os2kit/model";

/** What is said of a place in publiccode.yml; `{field}` is the field, as `description.da.features[0]`. */
export const PROBLEM_TEXTS = {
  encoding: { da: "Filen er ikke gemt som UTF-8.", en: "The file is not saved as UTF-8." },
  bom: {
    da: "Filen begynder med et usynligt mærke (BOM), som får læsere til at afvise den. Gem den som UTF-8 uden BOM.",
    en: "The file begins with an invisible mark (BOM), which makes readers refuse it. Save it as UTF-8 without BOM.",
  },
  limit: {
    da: "Filen er større eller dybere end noget, mennesker skriver, og er ikke læst ({text}).",
    en: "The file is larger or deeper than anything that people write, and was not read ({text}).",
  },
  yaml: { da: "YAML kan ikke læses her: {text}", en: "The YAML cannot be read here: {text}" },
  "yaml-indent": {
    da: "Linjen er ikke rykket lige så langt ind som de linjer, den hører sammen med.",
    en: "The line is not indented as far as the lines that it belongs with.",
  },
  "yaml-colon": {
    da: 'Der står et kolon og et mellemrum i værdien, så YAML læser et felt mere. Sæt værdien i anførselstegn, "sådan: her".',
    en: 'The value holds a colon and a space, so YAML reads another field. Put the value in quotes, "like: this".',
  },
  "yaml-key": {
    da: "Linjen er hverken et felt (navn: værdi), et punkt på en liste (- værdi) eller en fortsættelse af linjen over.",
    en: "The line is neither a field (name: value), nor an item (- value), nor a continuation of the line above.",
  },
  "yaml-end": {
    da: "Et anførselstegn eller en parentes, der begynder her, slutter ikke.",
    en: "A quote or bracket that begins here does not end.",
  },
  "yaml-start": {
    da: "Værdien begynder med et tegn, som YAML bruger selv, som @ eller %. Sæt den i anførselstegn.",
    en: "The value begins with a character that YAML keeps for itself, such as @ or %. Put it in quotes.",
  },
  tab: {
    da: "Linjen er rykket ind med tabulator; YAML kræver mellemrum.",
    en: "The line is indented with a tab; YAML needs spaces.",
  },
  documents: {
    da: "Her begynder et dokument mere (---); der må kun være ét i filen.",
    en: "Another document begins here (---); the file may hold one only.",
  },
  duplicate: { da: "{field} står to gange.", en: "{field} stands twice." },
  empty: { da: "Filen er tom.", en: "The file is empty." },
  "not-fields": {
    da: "Filen skal bestå af felter, som name: ...; her står noget andet.",
    en: "The file must consist of fields, such as name: ...; this is something else.",
  },
  "version-missing": {
    da: 'publiccodeYmlVersion mangler. Skriv publiccodeYmlVersion: "{newest}" øverst.',
    en: 'publiccodeYmlVersion is missing. Write publiccodeYmlVersion: "{newest}" at the top.',
  },
  "version-quotes": {
    da: 'publiccodeYmlVersion skal stå i anførselstegn, som "{newest}"; ellers er det et tal og ikke en tekst.',
    en: 'publiccodeYmlVersion must stand in quotes, as "{newest}"; else it is a number and no text.',
  },
  "version-unknown": {
    da: "Version {found} findes ikke. Den nyeste er {newest}.",
    en: "There is no version {found}. The newest is {newest}.",
  },
  "unknown-key": {
    da: "{field} er ikke et felt i publiccode.yml, og læsere afviser filen for det.",
    en: "{field} is no field of publiccode.yml, and readers refuse the file for it.",
  },
  "unknown-key-near": {
    da: "{field} er ikke et felt i publiccode.yml. Er det {near}, der menes?",
    en: "{field} is no field of publiccode.yml. Is {near} what was meant?",
  },
  missing: { da: "{field} mangler.", en: "{field} is missing." },
  "missing-when": {
    da: "{field} mangler; det kræves, når {other} er {value}.",
    en: "{field} is missing; it is needed where {other} is {value}.",
  },
  "missing-each": {
    da: "{field} mangler. Specifikationen kræver det på mindst ét sprog, og læserne på hvert sprog, der står i filen.",
    en: "{field} is missing. The specification asks for it in one language at least, and readers in each that the file has.",
  },
  "missing-reader": {
    da: "{field} mangler. Specifikationen nøjes med et navn, men læserne afviser filen uden adressen.",
    en: "{field} is missing. The specification is content with a name, but readers refuse the file without the address.",
  },
  "not-when": {
    da: "{field} må kun stå der, når {other} er {value}.",
    en: "{field} may stand only where {other} is {value}.",
  },
  "twice-italy": { da: "it og IT står der begge; behold kun IT.", en: "Both it and IT stand there; keep IT only." },
  "type-single": {
    da: "{field} skal være én værdi, ikke en liste eller en gruppe af felter.",
    en: "{field} must be one value, no list or group of fields.",
  },
  "type-group": {
    da: "{field} skal være en gruppe af felter, som name: ...",
    en: "{field} must be a group of fields, such as name: ...",
  },
  "type-list": {
    da: "{field} skal være en liste, hvor hver linje begynder med en bindestreg.",
    en: "{field} must be a list, each line with a hyphen before it.",
  },
  "list-strict": {
    da: "{field} er ét ord. Specifikationen tillader det, men læserne afviser filen; skriv det som en liste: [{found}]",
    en: "{field} is one word. The specification allows it, but readers refuse the file; write it as a list: [{found}]",
  },
  "empty-item": { da: "{field} er tom.", en: "{field} is empty." },
  yesno: { da: "{field} skal være true eller false, ikke {found}.", en: "{field} must be true or false, not {found}." },
  "yesno-old": {
    da: "{field}: {found} betyder kun ja eller nej i det gamle YAML 1.1. Skriv true eller false.",
    en: "{field}: {found} means yes or no in the old YAML 1.1 only. Write true or false.",
  },
  "too-short": {
    da: "{field} har {count} tegn; der skal være mindst {limit}.",
    en: "{field} has {count} characters; at least {limit} are needed.",
  },
  "too-long": {
    da: "{field} har {count} tegn; der må højst være {limit}.",
    en: "{field} has {count} characters; at most {limit} are allowed.",
  },
  address: { da: "{field} er ikke en adresse: {found}", en: "{field} is no address (URL): {found}" },
  web: {
    da: "{field} skal være en adresse, der begynder med https:// eller http://, ikke {found}",
    en: "{field} must be an address that begins with https:// or http://, not {found}",
  },
  uri: {
    da: "{field} skal være en adresse (https://...) eller en URN (urn:...), ikke {found}",
    en: "{field} must be an address (https://...) or a URN (urn:...), not {found}",
  },
  alias: {
    da: "{field}: {found} kendes ikke. Navne efter alias: er {allowed}; alt andet skrives som en adresse.",
    en: "{field}: {found} is not known. Names after alias: are {allowed}; anything else is written as an address.",
  },
  email: { da: "{field} er ikke en e-mailadresse: {found}", en: "{field} is no e-mail address: {found}" },
  date: {
    da: "{field} skal være en dato, som 2026-01-31, ikke {found}",
    en: "{field} must be a date, such as 2026-01-31, not {found}",
  },
  licence: {
    da: "{field}: {found} er ikke et licensnavn efter SPDX, som MPL-2.0 eller EUPL-1.2 OR MIT.",
    en: "{field}: {found} is no licence name of SPDX, such as MPL-2.0 or EUPL-1.2 OR MIT.",
  },
  media: {
    da: "{field}: {found} er ikke en medietype, som text/plain.",
    en: "{field}: {found} is no media type, such as text/plain.",
  },
  language: {
    da: "{field}: {found} er ikke en sprogkode (BCP 47), som da, en eller nb-NO.",
    en: "{field}: {found} is no language tag (BCP 47), such as da, en or nb-NO.",
  },
  "language-country": {
    da: "{field}: {found} er et land; sproget skrives {near}.",
    en: "{field}: {found} is a country; the language is written {near}.",
  },
  country: {
    da: "{field}: {found} er ikke en landekode med to store bogstaver (ISO 3166), som DK.",
    en: "{field}: {found} is no country code of two capitals (ISO 3166), such as DK.",
  },
  word: {
    da: "{field}: {found} kendes ikke. Der kan stå {allowed}.",
    en: "{field}: {found} is not known. It may be {allowed}.",
  },
  vocabulary: {
    da: "{field}: {found} er ikke på specifikationens liste.",
    en: "{field}: {found} is not on the specification's list.",
  },
  "vocabulary-near": {
    da: "{field}: {found} er ikke på specifikationens liste. Er det {near}, der menes?",
    en: "{field}: {found} is not on the specification's list. Is {near} what was meant?",
  },
  "italian-authority": {
    da: "{field}: {found} er ikke en kode for en italiensk myndighed (iPA).",
    en: "{field}: {found} is no code of an Italian authority (iPA).",
  },
  "path-absolute": {
    da: "{field} skal være en sti i repositoryet uden / foran, eller en https-adresse, ikke {found}",
    en: "{field} must be a path in the repository without a leading /, or an https address, not {found}",
  },
  "file-missing": {
    da: "{field}: filen {found} findes ikke i repositoryet.",
    en: "{field}: there is no file {found} in the repository.",
  },
  "file-format": {
    da: "{field}: {found} har ikke et af formaterne {allowed}.",
    en: "{field}: {found} is in none of the formats {allowed}.",
  },
  "file-png": {
    da: "{field}: {found} hedder .png, men er det ikke.",
    en: "{field}: {found} is called .png and is none.",
  },
  "video-host": {
    da: "{field}: om {found} kan vise filmen på andre sider (oEmbed), som specifikationen kræver, kan ikke ses her. Afprøv adressen i en læser, eller læg filmen på fx Vimeo.",
    en: "{field}: whether {found} can show the film on other sites (oEmbed), as the specification wants, cannot be seen here. Try the address in a reader, or put the film on Vimeo, say.",
  },
  "older-missing": {
    da: "{field} mangler. Det kræves i version {version}, som filen angiver, men ikke længere i {newest}: ret publiccodeYmlVersion.",
    en: "{field} is missing. Version {version}, which the file names, asks for it, and {newest} no more: change publiccodeYmlVersion.",
  },
  "older-short": {
    da: "{field} har {count} tegn. Version {version}, som filen angiver, kræver mindst {limit}; det gør {newest} ikke: ret publiccodeYmlVersion.",
    en: "{field} has {count} characters. Version {version}, which the file names, asks for at least {limit}; {newest} does not: change publiccodeYmlVersion.",
  },
  "older-long": {
    da: "{field} har {count} tegn. Version {version}, som filen angiver, tillader højst {limit}; det gør {newest}: ret publiccodeYmlVersion.",
    en: "{field} has {count} characters. Version {version}, which the file names, allows at most {limit}; {newest} allows it: change publiccodeYmlVersion.",
  },
  "newer-key": {
    da: "{field} kom først i version {since}, og filen angiver {version}: ret publiccodeYmlVersion til {newest}.",
    en: "{field} came in version {since}, and the file names {version}: change publiccodeYmlVersion to {newest}.",
  },
  "newer-value": {
    da: "{field}: {found} kom først i version {since}, og filen angiver {version}: ret publiccodeYmlVersion til {newest}.",
    en: "{field}: {found} came in version {since}, and the file names {version}: change publiccodeYmlVersion to {newest}.",
  },
  "version-unread": {
    da: "Version {version} findes, men den mest brugte læser afviser den. Skriv {newest}; reglerne er de samme.",
    en: "Version {version} exists, but the most used reader refuses it. Write {newest}; the rules are the same.",
  },
  deprecated: {
    da: "{field} er udgået fra version {since} og kan fjernes.",
    en: "{field} is deprecated since version {since} and can be removed.",
  },
  "deprecated-instead": {
    da: "{field} er udgået fra version {since}. Brug {instead} i stedet.",
    en: "{field} is deprecated since version {since}. Use {instead} instead.",
  },
  "deprecated-case": {
    da: "{field}: landekoder med små bogstaver er udgået fra version 0.5.0. Skriv {instead}.",
    en: "{field}: country codes in small letters are deprecated since version 0.5.0. Write {instead}.",
  },
} as const satisfies Record<string, Wording>;

/** What can be wrong; each has its text. */
export type ProblemCode = keyof typeof PROBLEM_TEXTS;

/**
 * How much a problem weighs. `error`: the newest version, or its reference reader, refuses the file. `version`: only the
 * older version that the file names is broken. `deprecated`: allowed, and on its way out. `unsure`: cannot be seen here.
 */
export type ProblemWeight = "error" | "version" | "deprecated" | "unsure";

/** The weight of a problem follows from what it is. */
export function weightOf(code: ProblemCode): ProblemWeight {
  if (code.startsWith("deprecated")) return "deprecated";
  if (/^(older|newer)-|^version-unread$/.test(code)) return "version";
  return code === "video-host" ? "unsure" : "error";
}
