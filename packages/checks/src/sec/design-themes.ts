import type { Passage } from "../doc/passages.ts";
import { sentencesOf } from "../doc/sentences.ts";
import { words } from "../doc/words.ts";

/** What F4 asks a product to have thought of. */
export type Theme = "threats" | "access" | "logging" | "data" | "fixes";

const THEMES: Readonly<Record<Theme, RegExp>> = {
  threats: words(
    "threats?",
    "threat[- ]model[a-zA-ZÀ-ÖØ-öø-ž]*",
    "attack[a-zA-ZÀ-ÖØ-öø-ž]*",
    "abuse",
    "risks?",
    "risk (analysis|assessment)",
    "trus(sel|ler|sels)[a-zA-ZÀ-ÖØ-öø-ž]*",
    "angreb[a-zA-ZÀ-ÖØ-öø-ž]*",
    "angriber[a-zA-ZÀ-ÖØ-öø-ž]*",
    "misbrug[a-zA-ZÀ-ÖØ-öø-ž]*",
    "risi(ko|ci)[a-zA-ZÀ-ÖØ-öø-ž]*",
    "injection",
    "xss",
    "csrf",
    "owasp",
  ),
  access: words(
    "authenticat[a-zA-ZÀ-ÖØ-öø-ž]*",
    "authori[sz][a-zA-ZÀ-ÖØ-öø-ž]*",
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
    "adgang(?!skode)[a-zA-ZÀ-ÖØ-öø-ž]*",
    "autenti[a-zA-ZÀ-ÖØ-öø-ž]*",
    "autoris[a-zA-ZÀ-ÖØ-öø-ž]*",
    "rettighed[a-zA-ZÀ-ÖØ-öø-ž]*",
    "roller?",
    "logge[rt]? (på|ind)",
    "brugerstyring",
  ),
  logging: words(
    "logs?(?! ?(in|on|out)\\b)",
    "logged(?! (in|on))",
    "logging",
    "audit[a-zA-ZÀ-ÖØ-öø-ž]*",
    "monitor[a-zA-ZÀ-ÖØ-öø-ž]*",
    "alerts?",
    "logning[a-zA-ZÀ-ÖØ-öø-ž]*",
    "logges",
    "loggen",
    "logfil[a-zA-ZÀ-ÖØ-öø-ž]*",
    "overvåg[a-zA-ZÀ-ÖØ-öø-ž]*",
    "alarm[a-zA-ZÀ-ÖØ-öø-ž]*",
  ),
  data: words(
    "encrypt[a-zA-ZÀ-ÖØ-öø-ž]*",
    "tls",
    "https",
    "at rest",
    "personal data",
    "gdpr",
    "data protection",
    "backups?",
    "retention",
    "hash(ed|ing|es)?",
    "anonymi[sz][a-zA-ZÀ-ÖØ-öø-ž]*",
    "krypter[a-zA-ZÀ-ÖØ-öø-ž]*",
    "persondata[a-zA-ZÀ-ÖØ-öø-ž]*",
    "personoplysning[a-zA-ZÀ-ÖØ-öø-ž]*",
    "databeskyttelse[a-zA-ZÀ-ÖØ-öø-ž]*",
    "sikkerhedskopi[a-zA-ZÀ-ÖØ-öø-ž]*",
    "slet(tes|ning)[a-zA-ZÀ-ÖØ-öø-ž]*",
    "anonymiser[a-zA-ZÀ-ÖØ-öø-ž]*",
  ),
  fixes: words(
    "(security )?(patch|hotfix)[a-zA-ZÀ-ÖØ-öø-ž]*",
    "security[- ](fix|update|release)[a-zA-ZÀ-ÖØ-öø-ž]*",
    "(fix|update|upgrade)[a-zA-ZÀ-ÖØ-öø-ž]* (is|are) (released|published|shipped|sent)",
    "dependenc[a-zA-ZÀ-ÖØ-öø-ž]*",
    "renovate",
    "dependabot",
    "vulnerabilit[a-zA-ZÀ-ÖØ-öø-ž]*",
    "sikkerheds(rettelse|opdatering)[a-zA-ZÀ-ÖØ-öø-ž]*",
    "rettelser?",
    "opdatering[a-zA-ZÀ-ÖØ-öø-ž]*",
    "opdateres",
    "afhængighed[a-zA-ZÀ-ÖØ-öø-ž]*",
    "sårbarhed[a-zA-ZÀ-ÖØ-öø-ž]*",
  ),
};

/** A sentence shorter than this names a theme, and says nothing of it. */
const MIN_WORDS = 5;

/** The themes that a passage says something of, in whole sentences. */
export function themesOf(passage: Passage): ReadonlySet<Theme> {
  const sentences = sentencesOf(passage).filter(
    ({ text }) =>
      (text.match(/[a-zA-ZÀ-ÖØ-öø-ž\d]+/g)?.length ?? 0) >= MIN_WORDS && !/not answered yet|ikke besvaret/i.test(text),
  );
  const themes = Object.keys(THEMES) as Theme[];
  return new Set(themes.filter((theme) => sentences.some(({ text }) => THEMES[theme].test(text))));
}
