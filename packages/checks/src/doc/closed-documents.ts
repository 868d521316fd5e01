import { isVendored } from "../facts/vendored.ts";
import { fact } from "../repository-view.ts";

/** A document that needs an office program, or that nobody can change. */
export interface ClosedDocument {
  readonly path: string;
  /** The same document as text, or in an open office format; nothing where there is none. */
  readonly beside?: string;
  /** More files of the same name, such as the PDF of a Word document. */
  readonly others: readonly string[];
}

const CLOSED = /\.(docx?|docm|pdf|pptx?|ppsx|xlsx?|xlsm|vsdx?|pages|numbers|one|rtf|msg)$/i;
const OPEN = /\.(md|markdown|rst|adoc|asciidoc|txt|html?|tex|odt|ods|odp|odg|csv|svg|drawio)$/i;
const FOLDER =
  /(^|\/)(docs?|documentation|dokumentation|dokumenter|online docs|manuals?|manualer|guides?|vejledninger|brugervejledning(er)?|help|hjælp|architecture|arkitektur|driftsdokumentation)\//i;
const NAME =
  /vejledning|manual|guide|dokumentation|documentation|beskrivelse|instruks|drejebog|arkitektur|architecture|driftshåndbog|håndbog|handbook|datamodel|kravspec|løsningsdesign|readme|introduktion|onboarding|quick[-_ ]?start|release[-_ ]?notes/i;
/** Code, what it serves, and what tests and examples read. */
const NO_DOCUMENT =
  /(^|\/)(src|app|lib|public|static|assets?|resources?|wwwroot|webroot|web|tests?|[^/]*\.tests?|tests?[-._][^/]*|testdata|test[-_]data|data|fixtures?|[^/]*_fixtures|samples?_data|mocks?|__tests__|e2e|cypress|templates?|skabeloner|examples?|eksempler|import|eksport|export|themes?|modules|plugins|packages?|fonts?|images?|img|media|screenshots)\//i;
/** Signed papers are kept as they were signed; blank forms and data are no documentation. */
const NO_NAME =
  /aftale|agreement|kontrakt|contract|underskrev|signed|signeret|kommissorium|referat|dagsorden|minutes|agenda|faktura|takstblad|erklæring|isae|certifi[ck]at|skabelon|template|blank|eksempel|example|testdata|\btest\b|import|budget|regnskab/i;

/** The documentation that stands in closed formats, each document once. */
export const closedDocuments = fact(({ files }): readonly ClosedDocument[] => {
  const closed = files.paths.filter((path) => CLOSED.test(path) && isDocumentation(path));
  if (closed.length === 0) return [];
  const open = new Map(files.paths.filter((path) => OPEN.test(path)).map((path) => [stemOf(path), path]));
  const groups = new Map<string, string[]>();
  for (const path of closed) groups.set(keyOf(path), [...(groups.get(keyOf(path)) ?? []), path]);
  return [...groups.values()].flatMap(([path, ...others]) => {
    if (path === undefined) return [];
    const beside = open.get(stemOf(path));
    return [{ path, others, ...(beside === undefined ? {} : { beside }) }];
  });
});

function isDocumentation(path: string): boolean {
  if (isVendored(path)) return false;
  const name = path.slice(path.lastIndexOf("/") + 1).normalize("NFC");
  const folder = path.slice(0, path.length - name.length);
  if (NO_NAME.test(name)) return false;
  if (FOLDER.test(folder)) return !NO_DOCUMENT.test(folder.replace(FOLDER, "/"));
  return !NO_DOCUMENT.test(folder) && (folder === "" || NAME.test(name));
}

/** A document's name as people compare it: case, hyphens and endings do not count. */
function stemOf(path: string): string {
  return path
    .slice(path.lastIndexOf("/") + 1)
    .normalize("NFC")
    .toLowerCase()
    .replace(/\.[^.]*$/, "")
    .replace(/[^a-zA-ZÀ-ÖØ-öø-ž\d]/g, "");
}

function keyOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/") + 1) + stemOf(path);
}
