import { defineCheck, type Say, type Verdict } from "../check.ts";
import { forgeAddress } from "../forge-address.ts";
import { unseenSharedRepository } from "../health-files.ts";
import type { RepositoryView } from "../repository-view.ts";
import { isRecord } from "../text/plain-values.ts";
import { readDocument } from "../text/read-document.ts";
import { readYaml } from "../text/read-yaml.ts";
import { forgeTemplates, hasIssueFolder, type ForgeTemplate } from "./forge-templates.ts";
import { findFormFaults, type FormFault } from "./issue-form.ts";

type Fault = FormFault["kind"] | "front" | "empty" | "links";
type Message = Fault | "valid" | "noIssue" | "noRequest" | "unseen" | "more";

export const templates = defineCheck<Message>({
  id: "doc/templates",
  severity: "should",
  requirements: ["F11"],
  standards: { github: true },
  fix: [
    ".github/ISSUE_TEMPLATE/fejl.yml",
    ".github/ISSUE_TEMPLATE/oenske.yml",
    ".github/pull_request_template.md",
    ".gitlab/issue_templates/Fejl.md",
    ".gitlab/merge_request_templates/Default.md",
  ],
  title: { da: "Skabeloner til sager og ændringsforslag", en: "Templates for issues and changes" },
  why: {
    da: "En skabelon spørger om det, der ellers skal spørges om bagefter: version, trin og hvem der har behovet. Det støtter F11. En formular med en fejl bliver slet ikke vist.",
    en: "A template asks what must otherwise be asked later: version, steps and who has the need. It supports F11. A form with an error is not shown at all.",
  },
  good: {
    da: "En formular eller skabelon til fejl og ønsker og en til ændringsforslag, i repositoryet eller i organisationens fælles .github.",
    en: "A form or template for defects and wishes and one for changes, in the repository or in the organisation's shared .github.",
  },
  pitfalls: {
    da: "En formular uden felter; to felter med samme id; GitHubs eget eksempel med octocat som ansvarlig.",
    en: "A form without fields; two fields with the same id; GitHub's own example with octocat as assignee.",
  },
  next: {
    da: "Læg skabelonerne ind med os2kit check --fix, eller ret den fil, der er nævnt.",
    en: "Put the templates in with os2kit check --fix, or mend the file that is named.",
  },
  messages: {
    valid: {
      da: "{issues} skabeloner til sager og {requests} til ændringsforslag kan læses af kodeværten.",
      en: "{issues} templates for issues and {requests} for changes can be read by the forge.",
    },
    noIssue: { da: "Der er ingen skabelon til sager.", en: "There is no template for issues." },
    noRequest: {
      da: "Der er ingen skabelon til ændringsforslag (pull request eller merge request).",
      en: "There is no template for changes (pull request or merge request).",
    },
    unseen: {
      da: "Ikke alle skabeloner er her, men de kan ligge i organisationens fælles repository {url}, som ikke er læst. Tag det med: os2kit check . --with ../.github",
      en: "Not all templates are here, but they may lie in the organisation's shared repository {url}, which was not read. Include it: os2kit check . --with ../.github",
    },
    yaml: { da: "{path} kan ikke læses som YAML: {text}", en: "{path} cannot be read as YAML: {text}" },
    key: { da: "{path} mangler “{text}”.", en: "{path} lacks “{text}”." },
    noInput: { da: "{path} har ingen felter at udfylde.", en: "{path} has no fields to fill in." },
    type: {
      da: "{path} har et felt af en ukendt type: “{text}”.",
      en: "{path} has a field of an unknown type: “{text}”.",
    },
    label: {
      da: "{path} har et felt ({text}) uden tekst.",
      en: "{path} has a field ({text}) without a text.",
    },
    twin: { da: "To felter i {path} har samme id: “{text}”.", en: "Two fields of {path} have the same id: “{text}”." },
    options: {
      da: "{path} har et felt ({text}) uden valgmuligheder.",
      en: "{path} has a field ({text}) without options.",
    },
    sample: {
      da: "“{text}” i {path} er navnet fra GitHubs eget eksempel.",
      en: "“{text}” in {path} is the name from GitHub's own example.",
    },
    front: {
      da: "{path} begynder ikke med name og about, så GitHub viser den ikke som et valg.",
      en: "{path} does not begin with name and about, so GitHub does not show it as a choice.",
    },
    empty: { da: "{path} er tom.", en: "{path} is empty." },
    links: {
      da: "Et link i {path} mangler name, url eller about.",
      en: "A link in {path} lacks name, url or about.",
    },
    more: { da: "Der er {count} fejl mere.", en: "There are {count} more errors." },
  },
  run(repository, say) {
    const all = forgeTemplates(repository);
    const faults = all.flatMap((template) => judgeTemplate(template, say));
    const count = (kind: ForgeTemplate["kind"]) =>
      all.filter((each) => each.kind === kind && each.format !== "config").length;
    const missing = findMissing(repository, say, count("issue"), count("request"));
    const verdicts = [...faults, ...missing];
    const rest = verdicts.length - MAX_TOLD;
    if (rest > 0) return [...verdicts.slice(0, MAX_TOLD), say.fail("more", undefined, { count: rest })];
    if (verdicts.length > 0) return verdicts;
    const first = all.find(({ format }) => format !== "config");
    return say.pass("valid", first?.at, { issues: count("issue"), requests: count("request") });
  },
});

const MAX_TOLD = 19;

/** What is missing here may be shared by the organisation, except issues' where the repository has a folder for them. */
function findMissing(repository: RepositoryView, say: Say<Message>, issues: number, requests: number): Verdict[] {
  const unseen = unseenSharedRepository(repository);
  const isOwn = hasIssueFolder(repository);
  const lacking = [
    ...(issues === 0 && !keepsIssuesElsewhere(repository) ? [{ message: "noIssue" as const, isOwn }] : []),
    ...(requests === 0 ? [{ message: "noRequest" as const, isOwn: false }] : []),
  ];
  const fails = lacking.filter((each) => each.isOwn || unseen === undefined).map(({ message }) => say.fail(message));
  if (unseen === undefined || fails.length === lacking.length) return fails;
  return [...fails, say.unknown("unseen", { url: unseen }, { url: unseen })];
}

/** A product with its list in Jira needs no forms on the forge. */
function keepsIssuesElsewhere(repository: RepositoryView): boolean {
  const tracker = repository.card?.toolbox.tracker;
  const host = forgeAddress(repository)?.host;
  if (repository.forge?.hasIssues === false) return true;
  return tracker !== undefined && host !== undefined && URL.canParse(tracker) && new URL(tracker).hostname !== host;
}

function judgeTemplate(template: ForgeTemplate, say: Say<Message>): Verdict[] {
  const { repository, path, at, format, kind } = template;
  const text = repository.files.text(path) ?? "";
  const fail = (message: Fault, line?: number, found = "") =>
    say.fail(message, at.path === undefined || line === undefined ? at : { ...at, line }, { path, text: found });
  if (format === "form") {
    const needed = path.startsWith(".github/") ? undefined : ["name", "about"];
    return findFormFaults(text, needed).map((fault) => fail(fault.kind, fault.line, fault.text));
  }
  if (format === "config") return hasBadLinks(text) ? [fail("links")] : [];
  if (text.trim() === "") return [fail("empty")];
  const isChoice = kind === "issue" && /^\.github\/ISSUE_TEMPLATE\//i.test(path);
  return isChoice && !hasFrontMatter(repository, path) ? [fail("front", 1)] : [];
}

function hasFrontMatter(repository: RepositoryView, path: string): boolean {
  const { value } = readYaml(readDocument(repository, path)?.frontMatter ?? "");
  return (
    isRecord(value) && ["name", "about"].every((key) => typeof value[key] === "string" && value[key].trim() !== "")
  );
}

function hasBadLinks(text: string): boolean {
  const { value, problems } = readYaml(text);
  const links: unknown = isRecord(value) ? value.contact_links : undefined;
  if (problems.length > 0) return true;
  if (links === undefined || links === null) return false;
  const isGood = (link: unknown) =>
    isRecord(link) && ["name", "url", "about"].every((key) => typeof link[key] === "string");
  return !Array.isArray(links) || !links.every(isGood);
}
