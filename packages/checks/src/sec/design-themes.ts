import type { Passage } from "../doc/passages.ts";
import { sentencesOf } from "../doc/sentences.ts";
import { words } from "../doc/words.ts";

/** What F4 asks a product to have thought of. */
export type Theme = "threats" | "access" | "logging" | "data" | "fixes";

const THEMES: Readonly<Record<Theme, RegExp>> = {
  threats: words(
    "threats?",
    "threat[- ]model\\p{L}*",
    "attack\\p{L}*",
    "abuse",
    "risks?",
    "risk (analysis|assessment)",
    "trus(sel|ler|sels)\\p{L}*",
    "angreb\\p{L}*",
    "angriber\\p{L}*",
    "misbrug\\p{L}*",
    "risi(ko|ci)\\p{L}*",
    "injection",
    "xss",
    "csrf",
    "owasp",
  ),
  access: words(
    "authenticat\\p{L}*",
    "authori[sz]\\p{L}*",
    "access (control|rights?|is|to)",
    "log ?ins?",
    "logs? (in|on)",
    "sign[- ]?(in|on)",
    "roles?",
    "permissions?",
    "rights",
    "sso",
    "saml",
    "oidc",
    "openid connect",
    "mitid",
    "nemlog-?in",
    "adgang(?!skode)\\p{L}*",
    "autenti\\p{L}*",
    "autoris\\p{L}*",
    "rettighed\\p{L}*",
    "roller?",
    "logge[rt]? (på|ind)",
    "brugerstyring",
  ),
  logging: words(
    "logs?(?! ?(in|on|out)\\b)",
    "logged(?! (in|on))",
    "logging",
    "audit\\p{L}*",
    "monitor\\p{L}*",
    "alerts?",
    "logning\\p{L}*",
    "logges",
    "loggen",
    "logfil\\p{L}*",
    "overvåg\\p{L}*",
    "alarm\\p{L}*",
  ),
  data: words(
    "encrypt\\p{L}*",
    "tls",
    "https",
    "at rest",
    "personal data",
    "gdpr",
    "data protection",
    "backups?",
    "retention",
    "hash(ed|ing|es)?",
    "anonymi[sz]\\p{L}*",
    "krypter\\p{L}*",
    "persondata\\p{L}*",
    "personoplysning\\p{L}*",
    "databeskyttelse\\p{L}*",
    "sikkerhedskopi\\p{L}*",
    "slet(tes|ning)\\p{L}*",
    "anonymiser\\p{L}*",
  ),
  fixes: words(
    "(security )?(patch|hotfix)\\p{L}*",
    "security[- ](fix|update|release)\\p{L}*",
    "(fix|update|upgrade)\\p{L}* (is|are) (released|published|shipped|sent)",
    "dependenc\\p{L}*",
    "renovate",
    "dependabot",
    "vulnerabilit\\p{L}*",
    "sikkerheds(rettelse|opdatering)\\p{L}*",
    "rettelser?",
    "opdatering\\p{L}*",
    "opdateres",
    "afhængighed\\p{L}*",
    "sårbarhed\\p{L}*",
  ),
};

/** A sentence shorter than this names a theme, and says nothing of it. */
const MIN_WORDS = 5;

/** The themes that a passage says something of, in whole sentences. */
export function themesOf(passage: Passage): ReadonlySet<Theme> {
  const sentences = sentencesOf(passage).filter(
    ({ text }) =>
      (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) >= MIN_WORDS && !/not answered yet|ikke besvaret/i.test(text),
  );
  const themes = Object.keys(THEMES) as Theme[];
  return new Set(themes.filter((theme) => sentences.some(({ text }) => THEMES[theme].test(text))));
}
