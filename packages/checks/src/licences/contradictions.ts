import { sourceFiles } from "../facts/stacks/source-files.ts";
import { fact, type RepositoryView } from "../repository-view.ts";
import { reuseFiles } from "../reuse/reuse-files.ts";
import { hitsOf } from "../scan/scan-repository.ts";
import { declaredLicence } from "./declared-licence.ts";
import { readLicences } from "./licence-expression.ts";
import { isSameLicence, licenceOfId, type Licence } from "./licence-name.ts";
import { licenceStatements, type LicenceStatement } from "./licence-statements.ts";
import { idOfFile, folderLicences, recogniseFile, rootLicences, type LicenceFile } from "./own-licences.ts";
import { readmeLicences } from "./readme-licences.ts";

/** A place that says something else than another one. */
export interface Contradiction {
  readonly kind: "statement" | "files" | "readme" | "reuse" | "headers" | "card";
  readonly path: string;
  readonly line?: number;
  readonly values: Readonly<Record<string, string | number>>;
}

/** How the places that name a licence go together. */
export interface Agreement {
  readonly found: readonly Contradiction[];
  /** How many places were compared. */
  readonly compared: number;
  readonly licence: string;
  /** A licence file at the root whose text is none that is known. */
  readonly unrecognised?: string;
}

/** What the others are compared with: the licence file, else the first place that names a licence. */
interface Reference {
  readonly path: string;
  readonly text: string;
  readonly licences: readonly Licence[];
}

export const contradictions = fact((repository): Agreement => {
  const root = rootLicences(repository);
  const known = root.filter(({ ids }) => ids.length > 0);
  const reference = referenceOf(repository, known);
  const [unnamed] = known.length === 0 ? root : [];
  const unrecognised = unnamed ? { unrecognised: unnamed.path } : {};
  if (!reference) return { found: [], compared: 0, licence: "", ...unrecognised };
  const parts = [
    compareFiles(known),
    compareStatements(repository, reference),
    compareReadme(repository, reference),
    compareReuse(repository, reference),
    compareHeaders(repository, reference),
    compareCard(repository, reference),
  ];
  return {
    found: parts.flatMap(({ found }) => found),
    compared: 1 + parts.reduce((sum, { compared }) => sum + compared, 0),
    licence: reference.text,
    ...unrecognised,
  };
});

type Compared = Pick<Agreement, "found" | "compared">;
const NOTHING: Compared = { found: [], compared: 0 };

function referenceOf(repository: RepositoryView, known: readonly LicenceFile[]): Reference | undefined {
  const [first] = known;
  const ids = known.flatMap((file) => file.ids);
  if (first) return { path: first.path, text: unique(ids).join(", "), licences: ids.map(licenceOfId) };
  const folder = folderLicences(repository);
  const names = folder.flatMap((file) => (file.ids.length > 0 ? file.ids : [idOfFile(file.path)]));
  if (folder[0] && rootLicences(repository).length === 0)
    return { path: "LICENSES/", text: names.join(", "), licences: names.map(licenceOfId) };
  const statement = comparable(repository).find(({ text }) => readLicences(text).length > 0);
  return statement && { path: statement.path, text: statement.text, licences: readLicences(statement.text) };
}

function agrees(licences: readonly Licence[], others: readonly Licence[]): boolean {
  return licences.some((one) => others.some((other) => isSameLicence(one, other)));
}

/** Two licence files that differ, unless their names say that both are offered, as `LICENSE-MIT` does. */
function compareFiles(known: readonly LicenceFile[]): Compared {
  const [first, ...others] = known.filter(({ path, ids }) => !ids.some((id) => isNamedAfter(path, id)));
  if (!first) return NOTHING;
  const differ = others.filter(({ ids }) => !agrees(ids.map(licenceOfId), first.ids.map(licenceOfId)));
  const found = differ.map(({ path, ids }): Contradiction => ({
    kind: "files",
    path,
    values: { path, text: ids.join(", "), other: first.path, licence: first.ids.join(", ") },
  }));
  return { found, compared: others.length };
}

function isNamedAfter(path: string, id: string): boolean {
  const suffix = /^[^-_.]+[-_.](.+?)(\.(md|txt|rst))?$/.exec(path)?.[1]?.toLowerCase() ?? "";
  if (suffix === "" || /^(md|txt|rst|html?)$/.test(suffix)) return false;
  return id.toLowerCase().startsWith(suffix.split(/[-_.]/)[0] ?? suffix) || suffix === "lesser";
}

/** What documents say of a product's code is not about the documents. */
function comparable(repository: RepositoryView): readonly LicenceStatement[] {
  const isCode = repository.kind === "code" || repository.kind === "deployment";
  return licenceStatements(repository).filter(({ about }) => isCode || about === "package");
}

function compareStatements(repository: RepositoryView, reference: Reference): Compared {
  const statements = comparable(repository).flatMap((statement) => {
    const licences = readLicences(statement.text);
    return licences.length > 0 && statement.path !== reference.path ? [{ ...statement, licences }] : [];
  });
  const found = statements
    .filter(({ path, licences }) => !agrees(licences, [...reference.licences, ...licencesBeside(repository, path)]))
    .map(({ path, line, text }): Contradiction => ({
      kind: "statement",
      path,
      line,
      values: { path, text: text.slice(0, 80), other: reference.path, licence: reference.text },
    }));
  return { found, compared: statements.length };
}

/** A package in a folder may have a licence file of its own. */
function licencesBeside(repository: RepositoryView, path: string): readonly Licence[] {
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  if (folder === "") return [];
  return ["LICENSE", "LICENSE.txt", "LICENSE.md", "LICENCE", "COPYING"]
    .map((name) => folder + name)
    .filter((file) => repository.files.has(file))
    .flatMap((file) => recogniseFile(repository, file).ids.map(licenceOfId));
}

function compareReadme(repository: RepositoryView, reference: Reference): Compared {
  const places = readmeLicences(repository).filter(({ licences }) => licences.length > 0);
  const [first] = places;
  // A README may name several licences, for code, documents and parts; one that agrees is enough.
  const all = places.flatMap(({ licences }) => licences);
  const folder = folderLicences(repository).map(({ path }) => licenceOfId(idOfFile(path)));
  if (!first) return NOTHING;
  if (agrees(all, [...reference.licences, ...folder])) return { found: [], compared: 1 };
  const text = unique(
    first.licences.map(({ family, version }) => [family, version].filter((part) => part).join("-")),
  ).join(", ");
  const values = { path: first.path, text, other: reference.path, licence: reference.text };
  return { found: [{ kind: "readme", path: first.path, line: first.line, values }], compared: 1 };
}

function compareReuse(repository: RepositoryView, reference: Reference): Compared {
  const annotations = reuseFiles(repository).flatMap((file) => file.annotations);
  const texts = unique(annotations.flatMap(({ licences }) => licences));
  const [first] = annotations;
  if (!first || texts.length === 0) return NOTHING;
  if (agrees(texts.flatMap(readLicences), reference.licences)) return { found: [], compared: 1 };
  const values = { path: first.path, text: texts.join(", "), other: reference.path, licence: reference.text };
  return { found: [{ kind: "reuse", path: first.path, line: first.line, values }], compared: 1 };
}

/** Fewer files than this with another licence are somebody else's, and may well be. */
const MIN_HEADERS = 10;

/** Notices at the top of most of the product's own sources tell how its authors licensed it. */
function compareHeaders(repository: RepositoryView, reference: Reference): Compared {
  const own = new Set(sourceFiles(repository).map(({ path }) => path));
  const headers = hitsOf(repository, "spdxHeader").filter(
    ({ path, kind }) => (kind === "licence" || kind === "notice") && own.has(path),
  );
  const apart = headers.filter(({ found }) => {
    const licences = readLicences(found);
    return licences.length > 0 && !agrees(licences, reference.licences);
  });
  const [first] = apart;
  if (!first || apart.length < MIN_HEADERS || apart.length * 2 < headers.length)
    return { found: [], compared: headers.length > 0 ? 1 : 0 };
  const values = {
    path: first.path,
    text: first.found,
    count: apart.length,
    other: reference.path,
    licence: reference.text,
  };
  return { found: [{ kind: "headers", path: first.path, line: first.line, values }], compared: 1 };
}

function compareCard({ card, kind }: RepositoryView, reference: Reference): Compared {
  if (!card || (kind !== "code" && kind !== "deployment")) return NOTHING;
  const text = declaredLicence(card);
  if (text === undefined) return NOTHING;
  if (agrees([licenceOfId(text)], reference.licences)) return { found: [], compared: 1 };
  return {
    found: [{ kind: "card", path: "", values: { text, other: reference.path, licence: reference.text } }],
    compared: 1,
  };
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
