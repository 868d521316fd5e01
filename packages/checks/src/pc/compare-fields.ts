import type { Say, Verdict } from "../check.ts";
import { isVendored } from "../facts/vendored.ts";
import { forgeAddress, readForgeAddress } from "../forge-address.ts";
import { declaredLicence } from "../licences/declared-licence.ts";
import { readLicences } from "../licences/licence-expression.ts";
import { idOfLicence, isSameLicence, licenceOfId, type Licence } from "../licences/licence-name.ts";
import { ownLicences } from "../licences/own-licences.ts";
import { languageOf } from "../publiccode/language-tag.ts";
import type { RepositoryView } from "../repository-view.ts";
import { asList, asRecord, asText } from "../text/plain-values.ts";
import { compareNumbers, newestTag, readNumbers } from "./newest-tag.ts";
import { FILE_MESSAGES, readPath, type ReadableFile } from "./publiccode-file.ts";

/** What is said of each comparison. */
export const AGREE_MESSAGES = {
  ...FILE_MESSAGES,
  agrees: {
    da: "Disse felter passer med resten af repositoryet: {fields}.",
    en: "These fields agree with the rest of the repository: {fields}.",
  },
  nothing: {
    da: "Der er intet at holde {path} op imod her: ingen adresse, licensfil, udgivelse eller produktkort.",
    en: "There is nothing to hold {path} against here: no address, licence file, release or product card.",
  },
  url: {
    da: "url er {found}, men repositoryet ligger på {expected}. Er det en kopi til eget brug, er det rigtigt; ellers skal den rettes.",
    en: "url is {found}, but the repository is at {expected}. In a fork for patches that is right; else it is to be changed.",
  },
  name: {
    da: "name er {found}, men produktkortet siger {expected}.",
    en: "name is {found}, but the product card says {expected}.",
  },
  license: {
    da: "legal.license er {found}, men repositoryets licens er {expected}.",
    en: "legal.license is {found}, but the repository's licence is {expected}.",
  },
  version: {
    da: "softwareVersion er {found}, men den nyeste udgivelse er mærket {expected}.",
    en: "softwareVersion is {found}, but the newest release is tagged {expected}.",
  },
  date: {
    da: "releaseDate er {found}, men {tag} er fra {expected}.",
    en: "releaseDate is {found}, but {tag} is from {expected}.",
  },
  future: {
    da: "releaseDate er {found}; den dag er ikke kommet.",
    en: "releaseDate is {found}; that day has not come.",
  },
  description: {
    da: "Produktkortet siger, at produktet beskrives på {expected}, men description.{expected} mangler.",
    en: "The product card says that the product is described in {expected}, but description.{expected} is missing.",
  },
  languages: {
    da: "Der er oversættelser til {expected}, som {example}, men availableLanguages nævner det ikke.",
    en: "There are translations into {expected}, such as {example}, but availableLanguages does not name it.",
  },
} as const;

type Speak = Say<keyof typeof AGREE_MESSAGES>;

/** What a comparison finds: what contradicts, or nothing; `undefined` where there is nothing to compare with. */
type Compared = readonly Verdict[] | undefined;

/** The comparisons, by the field that each is about. */
export const COMPARISONS: Readonly<
  Record<string, (file: ReadableFile, repository: RepositoryView, say: Speak) => Compared>
> = {
  url: compareUrl,
  name: compareName,
  "legal.license": compareLicence,
  softwareVersion: compareVersion,
  releaseDate: compareDate,
  description: compareDescription,
  "localisation.availableLanguages": compareLanguages,
};

function compareUrl(file: ReadableFile, repository: RepositoryView, say: Speak): Compared {
  const found = file.text("url");
  const own = forgeAddress(repository)?.url;
  if (found === undefined || own === undefined) return undefined;
  // A product has one file and perhaps several repositories.
  const known = [
    own,
    ...repository.siblings.flatMap(({ address }) => address ?? []),
    ...(repository.card?.repositories ?? []).flatMap(({ address }) => address ?? []),
  ].map(foldAddress);
  if (known.includes(foldAddress(found))) return [];
  return [say.fail("url", file.at("url"), { found: found.slice(0, 300), expected: own })];
}

/** Two spellings of one address are one. */
function foldAddress(address: string): string {
  const web = address.trim().replace(/^(?:ssh:\/\/)?git@([^/:]+)[:/]/, "https://$1/");
  return (readForgeAddress(web)?.url ?? web).toLowerCase();
}

function compareName(file: ReadableFile, { card }: RepositoryView, say: Speak): Compared {
  const found = file.text("name");
  if (found === undefined || !card) return undefined;
  const { name, slug } = card.product;
  const isSame = [name, slug].some((each) => fold(found).includes(fold(each)));
  return isSame ? [] : [say.fail("name", file.at("name"), { found: found.slice(0, 100), expected: name })];
}

function fold(name: string): string {
  return name.toLowerCase().replace(/[^a-zA-ZÀ-ÖØ-öø-ž\d]/g, "");
}

function compareLicence(file: ReadableFile, repository: RepositoryView, say: Speak): Compared {
  const found = file.text("legal", "license");
  const named = readLicences(found ?? "");
  const own = ownLicences(repository);
  const declared = repository.card && declaredLicence(repository.card);
  const expected = own.length > 0 || declared === undefined ? own : [licenceOfId(declared)];
  if (found === undefined || named.length === 0 || expected.length === 0) return undefined;
  if (named.some((one) => expected.some((other) => isSameLicence(one, other)))) return [];
  const names = expected.map(nameLicence).join(", ");
  return [say.fail("license", file.at("legal", "license"), { found: found.slice(0, 100), expected: names })];
}

function nameLicence(licence: Licence): string {
  return idOfLicence(licence) ?? [licence.family, licence.version].filter((part) => part !== undefined).join("-");
}

function compareVersion(file: ReadableFile, { history }: RepositoryView, say: Speak): Compared {
  const found = file.text("softwareVersion");
  const numbers = readNumbers(found ?? "");
  const tag = history && !history.shallow ? newestTag(history.tags) : undefined;
  if (found === undefined || !numbers || !tag) return undefined;
  // A higher version is a release on its way.
  if (compareNumbers(numbers, tag.numbers) >= 0) return [];
  return [say.fail("version", file.at("softwareVersion"), { found: found.slice(0, 50), expected: tag.name })];
}

/** A release may be published some days after the commit that it names. */
const DAYS = 14;

function compareDate(file: ReadableFile, { history, today }: RepositoryView, say: Speak): Compared {
  const found = file.text("releaseDate") ?? "";
  if (!/^\d{4}-\d{2}-\d{2}$/.test(found)) return undefined;
  const at = file.at("releaseDate");
  if (found > today) return [say.fail("future", at, { found })];
  const numbers = readNumbers(file.text("softwareVersion") ?? "");
  const tag = history && !history.shallow ? newestTag(history.tags) : undefined;
  if (!numbers || !tag || compareNumbers(numbers, tag.numbers) !== 0) return undefined;
  const days = Math.abs(Date.parse(found) - Date.parse(tag.date)) / 86_400_000;
  return days <= DAYS ? [] : [say.fail("date", at, { found, tag: tag.name, expected: tag.date })];
}

function compareDescription(file: ReadableFile, { card }: RepositoryView, say: Speak): Compared {
  if (!card) return undefined;
  const described = Object.keys(asRecord(file.value.description)).map(languageOf);
  const missing = card.product.languages.filter((language) => !described.includes(language));
  return missing.map((expected) => say.fail("description", file.at("description"), { expected }));
}

function compareLanguages(file: ReadableFile, { files }: RepositoryView, say: Speak): Compared {
  const available = asList(readPath(file.value, ["localisation", "availableLanguages"])).flatMap(
    (each) => asText(each) ?? [],
  );
  const examples = new Map<string, string>();
  for (const path of files.paths) {
    const language = languageOfTranslation(path);
    if (language !== undefined && !examples.has(language) && !isVendored(path)) examples.set(language, path);
  }
  // One language alone may be anything; two are a choice that users have.
  if (available.length === 0 || examples.size < 2) return undefined;
  const named = available.map(languageOf);
  return [...examples]
    .filter(([language]) => !named.includes(language))
    .map(([expected, example]) =>
      say.fail("languages", file.at("localisation", "availableLanguages"), { expected, example }),
    );
}

const FOLDER = /^(i18n|locales?|langs?|languages?|translations?)$/;
const TEXTS = /\.(json|ya?ml|po|xlf|xliff|ts|js|properties|ftl|arb|resx)$/;

/** Danish or English, where a path is that of translated texts: `i18n/da.json`, `locale/en/messages.po`. */
function languageOfTranslation(path: string): string | undefined {
  if (!TEXTS.test(path)) return undefined;
  const steps = path.replace(TEXTS, "").split("/");
  const below = steps.slice(steps.findIndex((step) => FOLDER.test(step)) + 1);
  if (below.length === steps.length) return undefined;
  return below
    .map((step) => /(?:^|[._-])(da|en)(?:[-_][A-Z]{2})?$/.exec(step)?.[1])
    .find((found) => found !== undefined);
}
