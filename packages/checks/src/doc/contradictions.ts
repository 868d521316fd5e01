import { SAY, type Check, type Place, type Verdict } from "../check.ts";
import { prose } from "../facts/prose.ts";
import { stacks } from "../facts/stacks.ts";
import { healthFiles, type HealthKind } from "../health-files.ts";
import { file as licenceFile } from "../lic/file.ts";
import type { RepositoryView } from "../repository-view.ts";
import { container } from "../run/container.ts";
import { readDocument } from "../text/read-document.ts";
import { issueLinks } from "../vc/issue-links.ts";
import { openDevelopment } from "../vc/open-development.ts";
import { readme } from "./readme.ts";

/** What the files say of a claim: that it cannot be true, that it holds as far as one can see, or nothing. */
export interface Testimony {
  readonly says: "no" | "yes" | "nothing";
  /** The repository that says no, and the place in it. */
  readonly repository?: string;
  readonly at?: Place;
}

const SILENT: Testimony = { says: "nothing" };

/** Requirements whose Yes plain facts can contradict; the others are for people. */
const WITNESSES: Readonly<Record<string, (product: readonly RepositoryView[]) => Testimony>> = {
  F1: (product) => ask(product.filter(isCode), openDevelopment, ["silent", "dumps"]),
  F2: (product) => ask(product, licenceFile, ["missing", "empty"]),
  F5: (product) => ask(product, readme, ["missing", "empty", "generated"]),
  F7: askForDocuments,
  F11: askForTracker,
  F19: (product) => ask(product, container, ["missing", "development"]),
};

/** The requirements that can be heard about. */
export const HEARD: readonly string[] = Object.keys(WITNESSES);

/** Hears what a product's repositories say of a Yes to a requirement. */
export function hear(id: string, repository: RepositoryView): Testimony {
  const product = [repository, ...repository.siblings].filter(({ name }) => name !== ".github");
  const testimony = WITNESSES[id]?.(product) ?? SILENT;
  // What is missing here may stand in a repository that was not looked at.
  const isWhole = testimony.at !== undefined || absent(product).length === 0;
  return testimony.says === "no" && !isWhole ? SILENT : testimony;
}

/** Asks another check, in each repository that it concerns. Only the messages that leave no doubt contradict a claim. */
function ask(product: readonly RepositoryView[], check: Check, against: readonly string[]): Testimony {
  const heard = product
    .filter(({ kind }) => check.kinds?.includes(kind) ?? true)
    .flatMap((repository) => listOf(check.run(repository, SAY)).map((verdict) => ({ repository, verdict })));
  const passed = heard.some(({ verdict }) => verdict.outcome === "pass");
  const denied = heard.find(({ verdict }) => verdict.outcome === "fail" && against.includes(verdict.message));
  if (denied && !(check.scope === "product" && passed)) {
    const { repository, verdict } = denied;
    return { says: "no", repository: repository.name, ...(verdict.at ? { at: verdict.at } : {}) };
  }
  return passed ? { says: "yes" } : SILENT;
}

function listOf(verdicts: Verdict | readonly Verdict[]): readonly Verdict[] {
  return "outcome" in verdicts ? [verdicts] : verdicts;
}

const COMMON: readonly HealthKind[] = [
  "readme",
  "licence",
  "contributing",
  "conduct",
  "security",
  "changelog",
  "authors",
];

/** F7 wants documentation: a README and the usual files are none, and a link from the README may lead to it. */
function askForDocuments(product: readonly RepositoryView[]): Testimony {
  const [first] = product;
  const { toolbox, product: told } = first?.card ?? {};
  if (toolbox?.documentation ?? toolbox?.knowledge ?? told?.website) return SILENT;
  if (product.some((repository) => documentsOf(repository).length > 0)) return { says: "yes" };
  return product.some(linksAway) || !first ? SILENT : { says: "no", repository: first.name };
}

function documentsOf(repository: RepositoryView): readonly string[] {
  const common = new Set(COMMON.flatMap((kind) => healthFiles(repository, kind).map(({ path }) => path)));
  return prose(repository).filter((path) => !common.has(path) && !path.startsWith(".") && !/(^|\/)readme/i.test(path));
}

/** A README that links to pages elsewhere may link to documentation; without opening them, nobody knows. */
function linksAway(repository: RepositoryView): boolean {
  return healthFiles(repository, "readme").some(({ path }) =>
    readDocument(repository, path)?.links.some(({ target }) => /^https?:/i.test(target)),
  );
}

/** F11 wants an open list of issues that hangs together with the code. */
function askForTracker(product: readonly RepositoryView[]): Testimony {
  const code = product.filter(isCode);
  const closed = code.find(({ forge }) => forge?.hasIssues === false);
  const elsewhere = product.some(({ card, forge }) => card?.toolbox.tracker !== undefined || forge?.hasIssues === true);
  if (closed && !elsewhere) return { says: "no", repository: closed.name };
  return ask(code, issueLinks, ["none"]);
}

/** How work is done shows in repositories of code; one of papers may be taken for such where no card tells. */
function isCode(repository: RepositoryView): boolean {
  return repository.kind === "code" && stacks(repository).length > 0;
}

function absent(product: readonly RepositoryView[]): readonly string[] {
  const present = new Set(product.map(({ name }) => name));
  return (product[0]?.card?.repositories ?? []).map(({ name }) => name).filter((name) => !present.has(name));
}
