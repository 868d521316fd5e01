import { defineCheck, type Say, type Verdict } from "../check.ts";
import { prose } from "../facts/prose.ts";
import { isForContent, isOpenForCode } from "../licences/open-licences.ts";
import { folderLicences, idOfFile, recogniseFile, rootLicences, themeLicence } from "../licences/own-licences.ts";
import type { RepositoryView } from "../repository-view.ts";

/** Fewer documents than this in a folder are notes beside the code. */
const MIN_DOCUMENTS = 3;

const FOLDER = /^(docs?|documentation|dokumentation)\//i;

const MESSAGES = {
  content: { da: "Dokumenterne er {id} ({path}).", en: "The documents are {id} ({path})." },
  same: {
    da: "{id} i {path} gælder også for dokumenterne; den er åben. OS2's standard til dokumenter er CC BY-SA 4.0.",
    en: "{id} in {path} holds for the documents too; it is open. OS2's default for documents is CC BY-SA 4.0.",
  },
  theme: {
    da: "{path} er licensen til det tema, som siden er bygget med ({text}); dokumenterne selv har ingen.",
    en: "{path} is the licence of the theme that the site is built with ({text}); the documents themselves have none.",
  },
  closed: {
    da: "{id} i {path} begrænser, hvad andre må med dokumenterne.",
    en: "{id} in {path} restricts what others may do with the documents.",
  },
  missing: {
    da: "Der er ingen licens til dokumenterne.",
    en: "There is no licence for the documents.",
  },
  unknown: {
    da: "{path} er ikke genkendt som en licens, så det kan ikke siges, hvad andre må med dokumenterne.",
    en: "{path} was not recognised as a licence, so nobody can say what others may do with the documents.",
  },
  none: {
    da: "Repositoryet har ingen mappe med dokumenter.",
    en: "The repository has no folder of documents.",
  },
} as const;

export const docs = defineCheck({
  id: "lic/docs",
  severity: "should",
  requirements: ["F2", "F7"],
  standards: { spc: [13] },
  fix: ["LICENSES/CC-BY-SA-4.0.txt", "REUSE.toml"],
  title: { da: "Dokumenterne har en åben licens", en: "The documents have an open licence" },
  why: {
    da: "Andre skal kunne bruge vejledninger og beskrivelser i deres egen kommune. OS2's standard er CC BY-SA 4.0, og F2 beder om en licens til dokumenter ved siden af kodens.",
    en: "Others must be able to use guides and descriptions in their own municipality. OS2's default is CC BY-SA 4.0, and F2 asks for a licence for documents beside that of the code.",
  },
  good: {
    da: "CC BY-SA 4.0, CC BY 4.0 eller CC0 i LICENSES/ med en linje i REUSE.toml for docs/, eller som LICENSE i et dokumentrepository.",
    en: "CC BY-SA 4.0, CC BY 4.0 or CC0 in LICENSES/ with a line in REUSE.toml for docs/, or as LICENSE of a repository of documents.",
  },
  pitfalls: {
    da: "Licensfilen fulgte med temaet til siden og tilhører temaets forfatter.",
    en: "The licence file came with the site's theme and belongs to the theme's author.",
  },
  next: {
    da: "Aftal dokumenternes licens, skriv den i legal.documentLicence i produktkortet, og læg teksten i LICENSES/.",
    en: "Agree on the documents' licence, write it into legal.documentLicence of the product card, and put its text into LICENSES/.",
  },
  messages: MESSAGES,
  run(repository, say) {
    const isOfDocuments = repository.kind === "docs" || repository.kind === "management";
    const count = prose(repository).filter((path) => FOLDER.test(path)).length;
    if (!isOfDocuments && count < MIN_DOCUMENTS) return say.notApplicable("none");
    const own = documentLicences(repository, isOfDocuments);
    const theme = themeLicence(repository);
    if (theme && own.length === 0) return say.fail("theme", { path: theme.path, line: theme.line }, theme);
    const closed = own.find(({ id }) => !isForContent(id) && !isOpenForCode(id));
    if (closed) return say.fail("closed", { path: closed.path }, { ...closed });
    const content = own.find(({ id }) => isForContent(id));
    if (content) return say.pass("content", { path: content.path }, { ...content });
    return judgeOther(repository, own[0], say);
  },
});

interface Named {
  readonly id: string;
  readonly path: string;
}

function judgeOther(repository: RepositoryView, own: Named | undefined, say: Say<keyof typeof MESSAGES>): Verdict {
  if (own) return say.pass("same", { path: own.path }, { ...own });
  const [root] = rootLicences(repository);
  const id = root?.ids.find(isOpenForCode);
  if (root && id !== undefined) return say.pass("same", { path: root.path }, { id, path: root.path });
  return root ? say.unknown("unknown", { path: root.path }, { path: root.path }) : say.fail("missing");
}

/** Licences that are meant for documents: of a documents' repository, of its folder, or of REUSE's kind. */
function documentLicences(repository: RepositoryView, isOfDocuments: boolean): Named[] {
  const root = isOfDocuments
    ? rootLicences(repository)
    : rootLicences(repository).filter(({ ids }) => ids.some(isForContent));
  const beside = repository.files
    .find("{docs,doc,documentation,dokumentation}/{LICENSE,LICENCE,COPYING}{,.md,.txt,.rst}")
    .map((path) => recogniseFile(repository, path));
  const folder = folderLicences(repository)
    .map(({ path, ids }) => ({ path, ids: ids.length > 0 ? ids : [idOfFile(path)] }))
    .filter(({ ids }) => isOfDocuments || ids.some(isForContent));
  return [...beside, ...folder, ...root].flatMap(({ path, ids }) =>
    ids.map((id) => ({ path, id })).filter(({ id }) => isOfDocuments || id.startsWith("CC") || FOLDER.test(path)),
  );
}
