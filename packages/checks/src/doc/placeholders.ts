import { prose } from "../facts/prose.ts";
import { isSelfAssessment } from "../facts/papers.ts";
import { healthKindOf, type HealthKind } from "../health-files.ts";
import { fact, type RepositoryView } from "../repository-view.ts";
import { findLeftovers, scanLines, type Leftover } from "../text/leftovers.ts";
import { readDocument } from "../text/read-document.ts";
import { asRecord, asText } from "../text/plain-values.ts";
import { readYaml } from "../text/read-yaml.ts";
import { joinSections } from "../text/substance.ts";
import { findGenerated } from "./generated-readmes.ts";
import { isPlaceholderTitle } from "./placeholder-titles.ts";
import { sites } from "./sites.ts";

/** What is left of a template or a generator in one file. */
export interface Placeholder {
  readonly kind: "leftover" | "todo" | "contact" | "title" | "generated" | "howTo" | "form";
  readonly path: string;
  /** From 1. */
  readonly line: number;
  readonly found: string;
  /** Lines of this kind in the file. */
  readonly count: number;
}

/** Files that speak for the product: what is unfinished in them is unfinished. */
const OFFICIAL: readonly HealthKind[] = [
  "readme",
  "contributing",
  "conduct",
  "security",
  "governance",
  "maintainers",
  "support",
];
const TODO = /(?:^|[\s([*_>:|-])(?:TODO|FIXME|TBD|TBA|XXX)(?=$|[\s:,.)\]*_!?|-])[^\n]{0,60}/;
const STAND_IN =
  /[\w.+-]{1,64}@(?:[\w-]{1,40}\.)?(?:example\.(?:com|org|net|dk)|eksempel\.dk|domain\.(?:com|dk)|(?:your|my)-?(?:domain|company|organi[sz]ation|org|email|project|product)\.(?:com|org|dk|eu))(?![\w.-]*\w)/i;
const CONTACT = /contact|kontakt|mail|skriv til|reach|report|henvend/i;

/** What is left of templates and generators in the repository, in the order of its documents. */
export const placeholders = fact((repository): readonly Placeholder[] => [
  ...examined(repository).flatMap((path) => examine(repository, path)),
  ...sites(repository).flatMap(({ tool, path }) => (tool === "Jekyll" ? examineConfig(repository, path) : [])),
  ...examineMetadata(repository),
]);

/** The documents that are looked at; forms and templates are meant to hold blanks. */
export const examined = fact((repository): readonly string[] =>
  prose(repository).filter((path) => !isSelfAssessment(path) && !isForm(path)),
);

function isForm(path: string): boolean {
  return (
    /(^|\/)(templates?|skabeloner|_includes|_layouts)\/|(^|\/)([^/]*[-_. ])?(template|skabelon)([-_. ][^/]*)?$/i.test(
      path,
    ) && !COPIED_FORM.test(path)
  );
}

const COPIED_FORM = /^project_contributing_template\.md$/i;
const HOW_TO = /(^|\/)publiccode[-_]?ya?ml\.(md|markdown)$/i;

function examine(repository: RepositoryView, path: string): Placeholder[] {
  if (COPIED_FORM.test(path)) return [{ kind: "form", path, line: 1, found: path, count: 1 }];
  if (HOW_TO.test(path)) return [{ kind: "howTo", path, line: 1, found: path, count: 1 }];
  // As a reader sees it: without code and comments.
  const sections = readDocument(repository, path)?.sections ?? [];
  const text = joinSections(sections);
  const kind = healthKindOf(path);
  const isOfficial = kind !== undefined && OFFICIAL.includes(kind);
  const generated = kind === "readme" ? findGenerated(text) : undefined;
  const found = [
    gather("leftover", path, findLeftovers(text)),
    gather("generated", path, generated ? [generated] : []),
    gather("contact", path, isOfficial ? findStandIns(text, kind === "readme" ? CONTACT : /./) : []),
    gather("todo", path, isOfficial ? findTodos(text) : []),
  ];
  const first = (sections[0]?.line ?? 1) - 1;
  return (found.find((each) => each.length > 0) ?? []).map((each) => ({ ...each, line: each.line + first }));
}

function gather(kind: Placeholder["kind"], path: string, lines: readonly Leftover[]): Placeholder[] {
  const [first] = lines;
  const found = first?.found.replace(/^[#>\s*|-]+/, "").trim() ?? "";
  return first ? [{ kind, path, line: first.line, found, count: lines.length }] : [];
}

/** A heading over what is planned is no gap in the text. */
function findTodos(text: string): readonly Leftover[] {
  return TODO.test(text)
    ? scanLines(text, (line) => (/^\s*#/.test(line) ? undefined : TODO.exec(visible(line))?.[0]))
    : [];
}

/** A line without tags and addresses, where the same letters mean something else. */
function visible(line: string): string {
  return line.replace(/\]\([^()]*\)|<[^<>]*>|https?:\S+/g, " ");
}

function findStandIns(text: string, beside: RegExp): readonly Leftover[] {
  return STAND_IN.test(text)
    ? scanLines(text, (line) => (beside.test(line) ? STAND_IN.exec(line)?.[0] : undefined))
    : [];
}

function examineConfig(repository: RepositoryView, path: string): Placeholder[] {
  const yaml = readYaml(repository.files.text(path) ?? "");
  const config = asRecord(yaml.value);
  const title = asText(config.title) ?? "";
  const email = asText(config.email) ?? "";
  return [
    ...(isPlaceholderTitle(title)
      ? [{ kind: "title" as const, path, line: yaml.lineOf(["title"]), found: title, count: 1 }]
      : []),
    ...(STAND_IN.test(email)
      ? [{ kind: "contact" as const, path, line: yaml.lineOf(["email"]), found: email, count: 1 }]
      : []),
  ];
}

/** Values of the specification's own example, and of forms, in publiccode.yml. */
const EXAMPLE =
  /^\s*-?\s*(?:name: *["']?(?:medusa|my (?:awesome )?(?:software|project)|project name|francesco rossi|john doe|jane doe)["']?\s*$|(?:url|landingURL|softwareVersion|repoOwner|roadmap): *["']?https?:\/\/(?:www\.)?example\.(?:com|org))|lorem ipsum|italia\/medusa/i;

function examineMetadata({ files }: RepositoryView): Placeholder[] {
  return files.find("publiccode.{yml,yaml}").flatMap((path) => {
    const lines = (files.text(path) ?? "").split("\n").map((line) => (/^\s*#/.test(line) ? "" : line));
    const found = scanLines(lines.join("\n"), (line) => (EXAMPLE.exec(line) ?? STAND_IN.exec(line))?.[0]);
    return gather("leftover", path, [...findLeftovers(lines.join("\n")), ...found]);
  });
}
