import { findNearest, OSI_LICENCES } from "@os2kit/model";
import { idsOfExpression } from "../licences/licence-expression.ts";
import { isCountry } from "./country-codes.ts";
import type { Field } from "./field.ts";
import { isLanguageTag } from "./language-tag.ts";
import type { ProblemCode } from "./problem-texts.ts";
import { VIDEO_HOSTS } from "./vocabulary.ts";

/** What is wrong with a value, and what its text is filled with beside the field. */
export interface Fault {
  readonly code: ProblemCode;
  readonly args?: Readonly<Record<string, string | number>>;
}

type Judge = (text: string, field: Field) => ProblemCode | Fault | undefined;

/** Longer values are text, and no address, name or code. */
const MAX_LENGTH = 2000;

const JUDGES: Readonly<Partial<Record<Field["type"], Judge>>> = {
  date: (text) => (isDate(text) ? undefined : "date"),
  address: (text) => (isAddress(text) ? undefined : "address"),
  web: (text) => (isWeb(text) ? undefined : "web"),
  video: judgeVideo,
  uri: (text) => (isUri(text) ? undefined : "uri"),
  supported: judgeSupported,
  email: (text) => (isEmail(text) ? undefined : "email"),
  licence: (text) => (isLicence(text) ? undefined : "licence"),
  media: (text) => (MEDIA.test(text.trim()) ? undefined : "media"),
  language: judgeLanguage,
  country: judgeCountry,
  word: judgeWord,
  "italian-authority": (text) => (ITALIAN.test(text) ? undefined : "italian-authority"),
};

/** Judges a single value by its type; paths are judged elsewhere, and plain text may be anything. */
export function judgeValue(text: string, field: Field): Fault | undefined {
  const judge = JUDGES[field.type];
  const found = judge?.(text.length > MAX_LENGTH ? "" : text, field);
  if (found === undefined) return undefined;
  const args = { found: show(text) };
  return typeof found === "string" ? { code: found, args } : { code: found.code, args: { ...args, ...found.args } };
}

/** A value as messages show it. */
export function show(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text === "" ? '""' : text;
}

const MEDIA = /^[A-Za-z0-9][A-Za-z0-9!#$&^_-]{0,126}\/[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}$/;
const ITALIAN = /^[a-z0-9_-]{1,40}$/i;
const URN = /^urn:(?!urn:)[a-z0-9][a-z0-9-]{0,31}:(?:[a-z0-9()+,.:=@;$_!*'-]|%[0-9a-f]{2})+$/i;
const EMAIL =
  /^[a-zA-ZÀ-ÖØ-öø-ž\d!#$%&'*+/=?^_`{|}~-]+(?:\.[a-zA-ZÀ-ÖØ-öø-ž\d!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-zA-ZÀ-ÖØ-öø-ž\d](?:[a-zA-ZÀ-ÖØ-öø-ž\d-]*[a-zA-ZÀ-ÖØ-öø-ž\d])?\.)+[a-zA-ZÀ-ÖØ-öø-ž](?:[a-zA-ZÀ-ÖØ-öø-ž\d-]*[a-zA-ZÀ-ÖØ-öø-ž])?$/;

function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

function isAddress(text: string): boolean {
  if (/^https?:/i.test(text)) return isWeb(text);
  return /^(?!file:)[a-z][a-z0-9+.-]*:[^\s]+$/i.test(text) && URL.canParse(text);
}

function isWeb(text: string): boolean {
  return /^https?:\/\/[^/?#\s][^\s]*$/i.test(text) && !/%(?![0-9a-f]{2})/i.test(text) && URL.canParse(text);
}

function isUri(text: string): boolean {
  if (/^urn:/i.test(text)) return URN.test(text);
  return /^[a-z][a-z0-9+.-]*:\/\/[^/?#\s]/i.test(text) && isAddress(text);
}

function isEmail(text: string): boolean {
  return text.length <= 254 && EMAIL.test(text);
}

/** An SPDX expression; ids count in any case, as readers take them, and operators in capitals only. */
function isLicence(text: string): boolean {
  const words = text.split(/([\s()+]+)/);
  if (words.some((word) => /^(and|or|with)$/.test(word))) return false;
  return idsOfExpression(words.map((word) => SPELLING.get(word.toLowerCase()) ?? word).join("")) !== undefined;
}

const SPELLING: ReadonlyMap<string, string> = new Map(OSI_LICENCES.map((id) => [id.toLowerCase(), id]));

function judgeVideo(text: string): ProblemCode | Fault | undefined {
  if (!isWeb(text)) return "web";
  const host = new URL(text).hostname;
  const isKnown = VIDEO_HOSTS.some((known) => host === known || host.endsWith(`.${known}`));
  return isKnown ? undefined : { code: "video-host", args: { found: host } };
}

function judgeSupported(text: string, { values = [] }: Field): ProblemCode | Fault | undefined {
  if (!text.startsWith("alias:")) return isUri(text) ? undefined : "uri";
  return values.includes(text.slice("alias:".length))
    ? undefined
    : { code: "alias", args: { allowed: values.join(", ") } };
}

const LANGUAGES_OF: Readonly<Record<string, string>> = { dk: "da", gb: "en", uk: "en", us: "en", no: "nb" };

function judgeLanguage(text: string): ProblemCode | Fault | undefined {
  if (isLanguageTag(text)) return undefined;
  const near = LANGUAGES_OF[text.toLowerCase()];
  return near === undefined ? "language" : { code: "language-country", args: { near } };
}

function judgeCountry(text: string): ProblemCode | Fault | undefined {
  if (isCountry(text)) return undefined;
  const capitals = text.toUpperCase();
  if (!isCountry(capitals) || text !== text.toLowerCase()) return "country";
  return { code: "deprecated-case", args: { instead: capitals } };
}

/** More words than this are no longer told one by one. */
const FEW = 10;

function judgeWord(text: string, { values = [] }: Field): ProblemCode | Fault | undefined {
  if (values.includes(text)) return undefined;
  if (values.length <= FEW) return { code: "word", args: { allowed: values.join(", ") } };
  const near = text.length <= 60 ? findNearest(text, values) : undefined;
  return near === undefined ? "vocabulary" : { code: "vocabulary-near", args: { near } };
}
