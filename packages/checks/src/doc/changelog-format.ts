import { defineCheck, type Say, type Verdict } from "../check.ts";
import { healthFiles } from "../health-files.ts";
import type { RepositoryView } from "../repository-view.ts";
import { findLeftovers } from "../text/leftovers.ts";
import { readDocument } from "../text/read-document.ts";
import { readChangelog, type Entry } from "./read-changelog.ts";
import { compareVersions, releasesOf } from "./versions.ts";

type Fault = "noDate" | "dayForm" | "form" | "order";
type Message = Fault | "keep" | "changesets" | "empty" | "noHeadings" | "behind" | "untagged" | "missing";

export const changelogFormat = defineCheck<Message>({
  id: "doc/changelog-format",
  severity: "could",
  level: "1",
  kinds: ["code"],
  requirements: [],
  standards: { osps: ["BR-04.01"] },
  fix: ["CHANGELOG.md"],
  title: { da: "Ændringslog, som værktøjer kan læse", en: "A changelog that tools can read" },
  why: {
    da: "En log i en kendt form kan vises i andre systemer, sammenlignes mellem versioner og blive til tekst i en udgivelse uden håndarbejde.",
    en: "A log in a known form can be shown in other systems, compared between versions and turned into the text of a release without handiwork.",
  },
  good: {
    da: "Formen Keep a Changelog: overskrifter som “## [1.2.0] - 2026-03-23”, det nyeste øverst, og grupper som Added, Changed og Fixed. Formen fra changesets er også god.",
    en: "The form of Keep a Changelog: headings such as “## [1.2.0] - 2026-03-23”, the newest first, and groups such as Added, Changed and Fixed. The form of changesets is good too.",
  },
  pitfalls: {
    da: "Datoer skrevet på flere måder; versioner som almindelig tekst i stedet for overskrifter; en version i loggen, som aldrig blev mærket i git.",
    en: "Days written in several ways; versions as plain text instead of headings; a version in the log that was never tagged in git.",
  },
  next: {
    da: "Skriv versionerne som overskrifter med dato i formen åååå-mm-dd, det nyeste øverst, og giv udgivelsen samme nummer i git.",
    en: "Write the versions as headings with the day as yyyy-mm-dd, the newest first, and give the release the same number in git.",
  },
  messages: {
    keep: { da: "{path} følger Keep a Changelog.", en: "{path} follows Keep a Changelog." },
    changesets: { da: "{path} har formen fra changesets.", en: "{path} has the form of changesets." },
    empty: {
      da: "{path} har ingen versioner endnu, så der er intet at læse.",
      en: "{path} has no versions yet, so there is nothing to read.",
    },
    noHeadings: {
      da: "Versionerne i {path} er ikke overskrifter.",
      en: "The versions in {path} are no headings.",
    },
    noDate: {
      da: "“{title}” i {path} har ingen dato. Versioner uden dato: {count}.",
      en: "“{title}” in {path} has no day. Versions without one: {count}.",
    },
    dayForm: {
      da: "Datoen i “{title}” i {path} er ikke skrevet som åååå-mm-dd. Versioner med en anden form: {count}.",
      en: "The day in “{title}” in {path} is not written as yyyy-mm-dd. Versions with another form: {count}.",
    },
    form: {
      da: "“{title}” i {path} er ikke skrevet som “[1.2.0] - 2026-03-23”. Versioner med en anden form: {count}.",
      en: "“{title}” in {path} is not written as “[1.2.0] - 2026-03-23”. Versions with another form: {count}.",
    },
    order: {
      da: "“{title}” i {path} står under en ældre version. Versioner på en forkert plads: {count}.",
      en: "“{title}” in {path} stands below an older version. Versions out of place: {count}.",
    },
    behind: {
      da: "Den nyeste version i {path} er {version}, men i git er den {tag}.",
      en: "The newest version in {path} is {version}, but in git it is {tag}.",
    },
    untagged: {
      da: "Version {version} i {path} har intet mærke (tag) i git.",
      en: "Version {version} in {path} has no tag in git.",
    },
    missing: {
      da: "Der er ingen udfyldt ændringslog at læse; doc/changelog fortæller mere.",
      en: "There is no changelog with content to read; doc/changelog tells more.",
    },
  },
  run(repository, say) {
    const path = healthFiles(repository, "changelog")[0]?.path;
    if (path === undefined || findLeftovers(repository.files.text(path) ?? "").length > 0)
      return say.notApplicable("missing");
    const entries = readChangelog(repository, path).filter(({ unreleased }) => !unreleased);
    const [first] = entries;
    const values = { path };
    if (!first) return say.notApplicable("empty", { path }, values);
    const tag = judgeTag(repository, say, path, entries);
    if (isChangesets(repository, path)) return tag ?? say.pass("changesets", { path }, values);
    if (!first.heading) return say.fail("noHeadings", { path, line: first.line }, values);
    const all = [...(tag ? [tag] : []), ...judgeEntries(entries, say, path)];
    return all.length > 0 ? all : say.pass("keep", { path }, values);
  },
});

/** Its headings name the weight of what changed, and its versions no days. */
function isChangesets(repository: RepositoryView, path: string): boolean {
  const sections = readDocument(repository, path)?.sections ?? [];
  return sections.some(({ level, title }) => level === 3 && /^(major|minor|patch) changes$/i.test(title));
}

/** A log keeps its habits: one of each kind of fault is told, and how many there are. */
function judgeEntries(entries: readonly Entry[], say: Say<Message>, path: string): Verdict[] {
  const faults = new Map<Fault, Entry[]>();
  for (const [index, entry] of entries.entries()) {
    const fault = findFault(entry, entries[index - 1]);
    if (fault) faults.set(fault, [...(faults.get(fault) ?? []), entry]);
  }
  return [...faults].flatMap(([fault, found]) => {
    const [entry] = found;
    if (!entry) return [];
    return [
      say.fail(fault, { path, line: entry.line }, { path, title: entry.title.slice(0, 80), count: found.length }),
    ];
  });
}

const FORM = /^\[?v?\d[\w.+-]{0,60}\]?(?:\([^)]{0,300}\))? ?[-–—:]? ?\(?\d{4}-\d\d-\d\d\)?(?: \[yanked\])?$/i;

function findFault(entry: Entry, above: Entry | undefined): Fault | undefined {
  if (entry.date === undefined) return "noDate";
  if (!entry.title.includes(entry.date)) return "dayForm";
  if (!FORM.test(entry.title)) return "form";
  const isLater = above?.version && entry.version && compareVersions(above.version, entry.version) < 0;
  return isLater && above.date !== undefined && entry.date > above.date ? "order" : undefined;
}

/** The log is written with the release: a version without a tag after some weeks was never made. */
function judgeTag(
  repository: RepositoryView,
  say: Say<Message>,
  path: string,
  entries: readonly Entry[],
): Verdict | undefined {
  const { history, today } = repository;
  const newest = entries.find(({ version }) => version);
  const releases = history && !history.shallow ? releasesOf(history) : [];
  const [release] = releases;
  if (!newest?.version || !release) return undefined;
  const { version } = newest;
  // One release may bear two tags, such as a number and a season.
  const sameDay = releases.filter(({ tag }) => tag.date === release.tag.date);
  if (sameDay.some((each) => compareVersions(each.version, version) === 0)) return undefined;
  const difference = compareVersions(version, release.version);
  const at = { path, line: newest.line };
  const values = { path, version: newest.version.text, tag: release.tag.name };
  if (difference < 0) return say.fail("behind", at, values);
  const isOld = newest.date !== undefined && daysBetween(newest.date, today) > 14;
  return difference > 0 && isOld ? say.fail("untagged", at, values) : undefined;
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}
