import { isCountry } from "./country-codes.ts";

/** The registered language subtags of two letters, those no longer in use among them. */
const CODES = `
  aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de
  dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id
  ie ig ii ik in io is it iu iw ja ji jv jw ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li
  ln lo lt lu lv mg mh mi mk ml mn mo mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa
  pi pl ps pt qu rm rn ro ru rw sa sc sd se sg sh si sk sl sm sn so sq sr ss st su sv sw ta te tg th
  ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu
`;

const LANGUAGES: ReadonlySet<string> = new Set(CODES.trim().split(/\s+/));

/** Regions of tags that are no countries of today: former ones, unions, and codes for private use. */
const OTHER_REGION =
  /^(a[acn]|bu|cp|c[qst]|d[dgy]|ea|e[uz]|f[qx]|hv|ic|jt|mi|n[hqt]|p[cuz]|q[m-z]|rh|su|t[ap]|u[kn]|vd|wk|x[a-z]|y[du]|z[rz]|\d{3})$/;

/** Language, script, region, variants, extensions and private use, as BCP 47 orders them. */
const TAG =
  /^((?:ar|kok|lv|ms|sgn|sw|uz|zh)(?=-)|[a-z]{2,3}(?!-[a-z]{3}(?:-|$)))(?:-[a-z]{3})?(?:-[a-z]{4})?(?:-([a-z]{2}|\d{3}))?(?:-(?:[a-z0-9]{5,8}|\d[a-z0-9]{3}))*(?:-[a-wy-z0-9](?:-[a-z0-9]{2,8})+)*(?:-x(?:-[a-z0-9]{1,8})+)?$/;

/** Tags from before the rules. */
const OLD =
  /^(en-gb-oed|i-(ami|bnn|default|enochian|hak|klingon|lux|mingo|navajo|pwn|tao|tay|tsu)|sgn-(be-fr|be-nl|ch-de)|art-lojban|cel-gaulish|no-(bok|nyn)|zh-(guoyu|hakka|min|min-nan|xiang))$/;

/** The longest tag that is looked at; the rules allow any length, and nobody needs it. */
const MAX_LENGTH = 100;

/**
 * Tells whether a word is a language tag of BCP 47: the language in its shortest registered code, then what narrows it
 * down. Codes of three letters are taken on trust, unless there is one of two letters for the same language.
 */
export function isLanguageTag(tag: string): boolean {
  const lower = tag.toLowerCase();
  if (lower.length > MAX_LENGTH) return false;
  if (OLD.test(lower) || /^x(-[a-z0-9]{1,8})+$/.test(lower)) return true;
  const [, language, region] = TAG.exec(lower) ?? [];
  if (language === undefined) return false;
  if (region !== undefined && !OTHER_REGION.test(region) && !isCountry(region.toUpperCase())) return false;
  return language.length === 2 ? LANGUAGES.has(language) : shorten(language) === language;
}

/** The code of two letters, where the language has one: `dan` is `da`. */
function shorten(language: string): string {
  try {
    const [canonical = language] = Intl.getCanonicalLocales(language);
    return canonical.length === 2 ? canonical : language;
  } catch {
    return language;
  }
}

/** The language of a tag, without script and region. */
export function languageOf(tag: string): string {
  return tag.toLowerCase().split(/[-_]/)[0] ?? "";
}
