import type { Card } from "@os2kit/model";
import { kindOf } from "../com/product-pages.ts";
import { findGenerated } from "../doc/generated-readmes.ts";
import { unfinished } from "../doc/judge-passages.ts";
import { readReadme } from "../doc/maturity.ts";
import { readmes } from "../doc/readmes.ts";
import type { Stage } from "../doc/stages.ts";
import { lineOfKey } from "../facts/manifests/read-json.ts";
import type { RepositoryView } from "../repository-view.ts";
import { guessLanguage } from "../text/guess-language.ts";
import { asRecord, asText } from "../text/plain-values.ts";
import { ownPubliccode } from "./own-publiccode.ts";
import { proposeName } from "./product-name.ts";
import { proposeWords } from "./product-words.ts";
import { first, type Finding, type Origin } from "./proposal.ts";

/** What a repository tells of the product itself. */
export function proposeProduct(repository: RepositoryView): readonly Finding[] {
  return [
    ...proposeName(repository),
    ...proposeWords(repository),
    ...proposeStage(repository),
    ...proposeWebsite(repository),
    ...proposeLanguages(repository),
  ];
}

type CardStage = Card["product"]["stage"];

const STATUS: ReadonlyMap<string, CardStage> = new Map([
  ["concept", "idea"],
  ["development", "project"],
  ["beta", "project"],
  ["stable", "product"],
  ["obsolete", "retired"],
]);

/** A README's word for something between two stages tells neither. */
const SAID: Readonly<Partial<Record<Stage, CardStage>>> = { early: "project", ready: "product", ended: "retired" };

const READY = /drift|produ[ck]t|stable|stabil/i;

function proposeStage(repository: RepositoryView): readonly Finding[] {
  const field = "product.stage";
  const file = ownPubliccode(repository);
  const status = file?.text("developmentStatus");
  const stage = STATUS.get(status ?? "");
  const [said] = readReadme(repository);
  // A word such as "active" tells that people work on it, and not how far it has come.
  const isClear = said?.stage !== "ready" || READY.test(said.words);
  const known = said && isClear ? SAID[said.stage] : undefined;
  const archived = repository.forge?.archived === true;
  return first(
    file && stage && status !== undefined
      ? { field, value: stage, from: file.from({ da: status, en: status }, "developmentStatus") }
      : undefined,
    archived
      ? {
          field,
          value: "retired",
          from: { remote: true, note: { da: "arkiveret hos kodeværten", en: "archived on the forge" } },
        }
      : undefined,
    said && known ? { field, value: known, from: { ...said.at, note: { da: said.words, en: said.words } } } : undefined,
  );
}

/** A web page, and where its address was read. */
export interface Page {
  readonly url: string;
  readonly from: Origin;
}

/** Pages that publiccode.yml, the forge and packages name as the product's own. */
export function findPages(repository: RepositoryView): readonly Page[] {
  const file = ownPubliccode(repository);
  const landing = file?.text("landingURL");
  const homepage = repository.forge?.homepage;
  return [
    ...(file && landing !== undefined
      ? [{ url: landing, from: file.from({ da: "landingURL", en: "landingURL" }, "landingURL") }]
      : []),
    ...(homepage !== undefined && homepage !== ""
      ? [
          {
            url: homepage,
            from: { remote: true, note: { da: "hjemmesiden hos kodeværten", en: "the forge's homepage" } } as const,
          },
        ]
      : []),
    ...["package.json", "composer.json"].flatMap((path) => readHomepage(repository, path)),
  ];
}

function readHomepage({ files }: RepositoryView, path: string): readonly Page[] {
  const text = files.text(path) ?? "";
  try {
    const url = asText(asRecord(JSON.parse(text)).homepage);
    if (url === undefined) return [];
    return [{ url, from: { path, line: lineOfKey(text, "homepage"), note: { da: "homepage", en: "homepage" } } }];
  } catch {
    return [];
  }
}

function proposeWebsite(repository: RepositoryView): readonly Finding[] {
  const page = findPages(repository).find(({ url }) => isWebsite(url));
  return page ? [{ field: "product.website", value: page.url, from: page.from }] : [];
}

/** Where code and documentation lie is no web site of the product, and the page on os2.eu has a field of its own. */
function isWebsite(url: string): boolean {
  if (!URL.canParse(url) || kindOf(url) !== undefined) return false;
  const { hostname } = new URL(url);
  return !CODE.test(hostname) && !DOCUMENTATION.test(hostname);
}

const CODE = /(^|\.)(github|gitlab|bitbucket|codeberg|drupal|packagist|npmjs|pypi)\.(com|org)$|^git\./;

/** Hosts of documentation. */
export const DOCUMENTATION = /(^|\.)(readthedocs\.(io|org)|gitbook\.io)$|^docs?\./;

function proposeLanguages(repository: RepositoryView): readonly Finding[] {
  // A README that is still a template's tells which language the template is in.
  const read = readmes(repository).filter(
    (each) => each.repository === repository && unfinished(each).leftovers.length === 0 && !findGenerated(each.text),
  );
  const [main] = read;
  const known = read.map((each) => guessLanguage(each.text));
  const languages = [...new Set(known.flatMap((each) => each ?? []))];
  if (!main || known[0] === undefined) return [];
  const note = { da: "sproget i README", en: "the README's language" };
  return [{ field: "product.languages", value: languages, from: { path: main.path, line: main.line, note } }];
}
