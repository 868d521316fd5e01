import type { Repository } from "@os2kit/model";
import type { Files } from "./files.ts";
import { isVendored } from "./facts/vendored.ts";

const SOURCE =
  /\.(ts|tsx|js|jsx|mjs|vue|svelte|java|kt|scala|cs|vb|fs|php|module|inc|py|rb|go|rs|c|cc|cpp|h|swift|sql|ps1|sh|r)$/i;
const MANAGEMENT =
  /(^|\/)(referater?|dagsordene?r?|møder|moeder|minutes|agendas?|beslutninger|beslutningslog|risici|risks?|selvevalueringe?r?|projektadministration|produktforvaltning)(\/|\.md$)/i;
const DEPLOYMENT =
  /(^|\/)(Chart\.yaml|values[^/]*\.yaml|kustomization\.ya?ml|helmfile[^/]*|(docker-)?compose[^/]*\.ya?ml|[^/]+\.tf|playbook[^/]*\.ya?ml)$/i;

/** What a program is built from. */
const PROGRAM =
  /^([^/]+\/){0,2}(pom\.xml|build\.gradle(\.kts)?|[^/]+\.(csproj|sln|slnx)|composer\.json|pyproject\.toml|setup\.py|go\.mod|Cargo\.toml)$/i;

/** What a program is built from, and a site of documents as well. */
const PROGRAM_OR_SITE = /^([^/]+\/){0,2}(requirements\.txt|package\.json)$/i;

/**
 * What a repository without a card is for, by what most of it is. A few scripts do not make documents a program.
 */
export function guessKind({ paths }: Pick<Files, "paths">): Repository["kind"] {
  const own = paths.filter((path) => !isVendored(path));
  const count = (pattern: RegExp) => own.filter((path) => pattern.test(path)).length;
  const source = count(SOURCE);
  const documents = count(/\.(md|markdown|rst|adoc)$/i);
  if (source >= 5 && count(PROGRAM) > 0) return "code";
  if (source >= 5 && source * 4 > documents && count(PROGRAM_OR_SITE) > 0) return "code";
  if (source > documents) return count(DEPLOYMENT) > source ? "deployment" : "code";
  if (count(DEPLOYMENT) > documents) return "deployment";
  if (documents === 0) return "code";
  return count(MANAGEMENT) * 2 > documents ? "management" : "docs";
}
