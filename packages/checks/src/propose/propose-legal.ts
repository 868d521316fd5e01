import { findQuestion, OSI_LICENCES } from "@os2kit/model";
import { isForContent } from "../licences/open-licences.ts";
import { readLicences } from "../licences/licence-expression.ts";
import { idOfLicence, isSameLicence, licenceOfId, type Licence } from "../licences/licence-name.ts";
import { licenceStatements } from "../licences/licence-statements.ts";
import { folderLicences, recogniseFile, rootLicences } from "../licences/own-licences.ts";
import { readmeLicences } from "../licences/readme-licences.ts";
import type { RepositoryView } from "../repository-view.ts";
import { readDocument } from "../text/read-document.ts";
import { proposeCopyright } from "./copyright.ts";
import { readGnuNotice } from "./gnu-notice.ts";
import type { Finding, Origin } from "./proposal.ts";
import { sourceHeaders } from "./source-headers.ts";

/** The licence of code and documents, and who holds the copyright. The reason for another licence is for people. */
export function proposeLegal(repository: RepositoryView): readonly Finding[] {
  const licence = proposeLicence(repository);
  const isOther = licence.some(({ value }) => value !== undefined && value !== "MPL-2.0");
  const note = {
    da: "hvorfor produktet har en anden licens end MPL-2.0, ved kun I",
    en: "why the product has another licence than MPL-2.0 only you know",
  };
  const [told] = licence;
  return [
    ...licence,
    ...(isOther && told ? [{ field: "legal.licenceReason", from: { ...told.from, note } }] : []),
    ...proposeDocumentLicence(repository),
    ...proposeCopyright(repository),
  ];
}

interface Statement {
  readonly licence: Licence;
  readonly from: Origin;
}

function proposeLicence(repository: RepositoryView): readonly Finding[] {
  const field = "legal.licence";
  const files = rootLicences(repository);
  const ids = [...new Set(files.flatMap((file) => file.ids))].filter((id) => !isForContent(id));
  const [file] = files.filter((each) => each.ids.some((id) => ids.includes(id)));
  const [id] = ids;
  if (!file || id === undefined) {
    const isOpen = files.some((each) => each.ids.length === 0);
    // A licence file that is about documents leaves the README's words on licences to documents, too.
    return isOpen ? unclear(field, files[0]?.path) : licenceOfStatements(repository, files.length === 0);
  }
  const from: Origin = { path: file.path, line: 1, note: { da: "licensens tekst", en: "the licence's text" } };
  if (ids.length > 1) return [{ field, from: { ...from, note: several(ids) } }];
  if (OSI_LICENCES.includes(id)) return [{ field, value: id, from }];
  return completeGnu(repository, licenceOfId(id), from);
}

function several(names: readonly string[]): Origin["note"] {
  const list = names.join(", ");
  return { da: `flere licenser: ${list}`, en: `several licences: ${list}` };
}

function unclear(field: string, path: string | undefined): readonly Finding[] {
  const note = { da: "teksten er ingen kendt licens", en: "the text is no licence that is known" };
  return path === undefined ? [] : [{ field, from: { path, line: 1, note } }];
}

/** The text of a GNU licence does not tell whether later versions may be used; headers, packages and README may. */
function completeGnu(repository: RepositoryView, licence: Licence, from: Origin): readonly Finding[] {
  const field = "legal.licence";
  const said = [...statements(repository), ...headers(repository)].filter(
    (each) => each.licence.family === licence.family && each.licence.version === licence.version && each.licence.reach,
  );
  const ids = [...new Set(said.flatMap((each) => idOfLicence(each.licence) ?? []))];
  const [id] = ids;
  const [start] = said;
  if (id !== undefined && ids.length === 1 && start) return [{ field, value: id, from: start.from }];
  const name = `${licence.family}-${licence.version ?? ""}`;
  const note = {
    da: `${name}, men intet sted siger klart, om senere versioner også må bruges (-only eller -or-later)`,
    en: `${name}, but no place says clearly whether later versions may be used too (-only or -or-later)`,
  };
  return [{ field, from: { ...from, note } }];
}

/** Without a licence file: what packages and publiccode.yml say, else the README, where all agree. */
function licenceOfStatements(repository: RepositoryView, readmeCounts: boolean): readonly Finding[] {
  const field = "legal.licence";
  const all = statements(repository);
  const packages = all.filter((each) => each.isFormal);
  const said = packages.length > 0 || !readmeCounts ? packages : all;
  const ids = [...new Set(said.map(({ licence }) => idOfLicence(licence) ?? ""))];
  const [id = ""] = ids;
  const [start] = said;
  if (!start) return [];
  if (ids.length === 1 && OSI_LICENCES.includes(id)) return [{ field, value: id, from: start.from }];
  const isOne = said.every(({ licence }) => isSameLicence(licence, start.licence));
  if (isOne && start.licence.family.endsWith("GPL")) return completeGnu(repository, start.licence, start.from);
  const names = [...new Set(said.map(({ licence }) => [licence.family, licence.version].filter(Boolean).join("-")))];
  return [{ field, from: { ...start.from, note: several(names) } }];
}

function statements(repository: RepositoryView): readonly (Statement & { readonly isFormal: boolean })[] {
  const formal = licenceStatements(repository).flatMap(({ path, line, text }) =>
    readLicences(text).map((licence) => ({
      licence,
      isFormal: true,
      from: { path, line, note: { da: text.slice(0, 80), en: text.slice(0, 80) } },
    })),
  );
  const note = { da: "afsnittet om licens", en: "the words on the licence" };
  const told = readmeLicences(repository)
    .filter(({ path, line }) => !isCode(repository, path, line))
    .flatMap(({ path, line, licences }) =>
      licences
        .filter(({ family }) => !family.startsWith("CC"))
        .map((licence) => ({ licence, isFormal: false, from: { path, line, note } })),
    );
  return [
    ...formal.filter(({ licence }) => licence.family !== "proprietary" && !licence.family.startsWith("CC")),
    ...told,
  ];
}

/** True for a line in a block of code, which is an example. */
function isCode(repository: RepositoryView, path: string, line: number): boolean {
  const blocks = readDocument(repository, path)?.code ?? [];
  return blocks.some((block) => line >= block.line && line <= block.line + block.text.split("\n").length);
}

/** Notices at the top of the product's own sources, and in files of that name. */
function headers(repository: RepositoryView): readonly Statement[] {
  const { hits, tops } = sourceHeaders(repository);
  const files = repository.files.find("{,*/}{COPYRIGHT,NOTICE}{,.md,.txt,.rst}").slice(0, 20);
  const notices = files.map((path) => ({ path, text: repository.files.text(path) ?? "" }));
  const gnu = [...notices, ...tops].flatMap(({ path, text }) => {
    const licence = readGnuNotice(text);
    const line = text.split("\n").findIndex((each) => /public licen[cs]e/i.test(each)) + 1;
    const note = { da: "noten om licensen", en: "the notice on the licence" };
    return licence ? [{ licence, from: { path, line: Math.max(line, 1), note } }] : [];
  });
  const tags = hits
    .filter(({ kind }) => kind === "licence")
    .flatMap(({ path, line, found }) =>
      readLicences(found).map((licence) => ({ licence, from: { path, line, note: { da: found, en: found } } })),
    );
  return [...gnu, ...tags];
}

/** The licence of documents: of a repository of documents, of their folder, or among REUSE's files. */
function proposeDocumentLicence(repository: RepositoryView): readonly Finding[] {
  const field = "legal.documentLicence";
  const question = findQuestion(field);
  const allowed = question && "options" in question ? question.options.map(({ value }) => value) : [];
  const beside = repository.files
    .find("{docs,doc,documentation,dokumentation}/{LICENSE,LICENCE,COPYING}{,.md,.txt,.rst}")
    .map((path) => recogniseFile(repository, path));
  const found = [...beside, ...rootLicences(repository), ...folderLicences(repository)].flatMap(({ path, ids }) =>
    ids.filter((id) => allowed.includes(id)).map((id) => ({ path, id })),
  );
  const [start] = found;
  if (!start || new Set(found.map(({ id }) => id)).size > 1) return [];
  const note = { da: "licensens tekst", en: "the licence's text" };
  return [{ field, value: start.id, from: { path: start.path, line: 1, note } }];
}
