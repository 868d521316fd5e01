import { defineCheck, type Say, type Verdict } from "../check.ts";
import { idsOfExpression, isDeprecatedId, readLicences } from "../licences/licence-expression.ts";
import { idOfLicence } from "../licences/licence-name.ts";
import { licenceStatements } from "../licences/licence-statements.ts";
import { usedLicences } from "../reuse/coverage.ts";

const MESSAGES = {
  valid: {
    da: "Alle licensangivelser ({count}) er gyldige SPDX-udtryk.",
    en: "All licence fields ({count}) are valid SPDX expressions.",
  },
  invalid: {
    da: "{path} siger »{text}«, som ikke er et SPDX-udtryk.",
    en: '{path} says "{text}", which is no SPDX expression.',
  },
  meant: {
    da: "{path} siger »{text}«, som ikke er et SPDX-udtryk; {id} er ment.",
    en: '{path} says "{text}", which is no SPDX expression; {id} is meant.',
  },
  deprecated: {
    da: "{path} siger {text}; {id} er forældet, fordi det ikke siger, om senere versioner må bruges: skriv {id}-only eller {id}-or-later.",
    en: "{path} says {text}; {id} is deprecated, since it does not tell whether later versions may be used: write {id}-only or {id}-or-later.",
  },
  none: { da: "Ingen fil angiver en licens som SPDX-udtryk.", en: "No file gives a licence as an SPDX expression." },
} as const;

export const spdxExpr = defineCheck({
  id: "lic/spdx-expr",
  severity: "must",
  requirements: ["F2"],
  standards: { reuse: true },
  title: { da: "Licensangivelser følger SPDX", en: "Licence fields follow SPDX" },
  why: {
    da: "SPDX-id'er som MPL-2.0 er det sprog, pakkesystemer, styklister og licenstjek forstår. »MPL 2.0« forstår mennesker, men værktøjer melder ukendt licens.",
    en: 'SPDX ids such as MPL-2.0 are the language of package registries, bills of materials and licence checks. People understand "MPL 2.0", but tools report an unknown licence.',
  },
  good: {
    da: "MPL-2.0, GPL-3.0-or-later eller MIT OR Apache-2.0, skrevet præcis sådan.",
    en: "MPL-2.0, GPL-3.0-or-later or MIT OR Apache-2.0, written exactly so.",
  },
  pitfalls: {
    da: "Licensens fulde navn, små bogstaver, et mellemrum for meget, eller GPL-2.0 uden -only eller -or-later.",
    en: "The licence's full name, small letters, a space too many, or GPL-2.0 without -only or -or-later.",
  },
  next: {
    da: "Skriv SPDX-id'et fra spdx.org/licenses i feltet.",
    en: "Write the SPDX id from spdx.org/licenses into the field.",
  },
  messages: MESSAGES,
  run(repository, say) {
    const statements = licenceStatements(repository).filter(({ isExpression }) => isExpression);
    const tags = usedLicences(repository).filter(({ path }) => !/\.(md|rst|adoc|markdown)$/i.test(path));
    const all = [...statements, ...tags].filter(({ text }) => !EXEMPT.test(text.trim()));
    if (all.length === 0) return say.notApplicable("none");
    const faults = all.flatMap((statement) => judge(statement, say) ?? []);
    return faults.length > 0 ? faults.slice(0, 20) : say.pass("valid", undefined, { count: all.length });
  },
});

/** npm's and Composer's own words; whether they are right is another question. */
const EXEMPT = /^(UNLICENSED|SEE LICEN[CS]E IN .+|proprietary)$/;

interface Written {
  readonly text: string;
  readonly path: string;
  readonly line: number;
}

function judge({ text, path, line }: Written, say: Say<keyof typeof MESSAGES>): Verdict | undefined {
  const shown = text.trim().slice(0, 80);
  const ids = idsOfExpression(text);
  if (!ids) {
    const meant = readLicences(text).flatMap((licence) => idOfLicence(licence) ?? []);
    const [id] = meant;
    const values = { path, text: shown };
    return id !== undefined && new Set(meant).size === 1
      ? say.fail("meant", { path, line }, { ...values, id })
      : say.fail("invalid", { path, line }, values);
  }
  const old = ids.find(isDeprecatedId);
  if (old === undefined) return undefined;
  return say.fail("deprecated", { path, line }, { path, text: shown, id: old.replace(/\+$/, "") });
}
