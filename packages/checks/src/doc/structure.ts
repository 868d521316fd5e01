import { defineCheck, type Say, type Verdict } from "../check.ts";
import { prose } from "../facts/prose.ts";
import { healthKindOf } from "../health-files.ts";
import type { RepositoryView } from "../repository-view.ts";
import { findLeftovers } from "../text/leftovers.ts";
import { asText, asRecord } from "../text/plain-values.ts";
import { readDocument } from "../text/read-document.ts";
import { readYaml } from "../text/read-yaml.ts";
import { joinSections } from "../text/substance.ts";
import { admitAbsentDocs, GUIDE_MESSAGES } from "./judge-guide.ts";
import { isInDocuments, pages } from "./pages.ts";
import { isPlaceholderTitle } from "./placeholder-titles.ts";
import { sites, type Site } from "./sites.ts";

type Message = keyof typeof MESSAGES;

const MESSAGES = {
  found: {
    da: "Dokumentationen følger OS2's opbygning: {path} med titlen »{title}« og en forside. Sider derudover: {count}.",
    en: "The documentation follows OS2's structure: {path} with the title “{title}” and a front page. Pages beside it: {count}.",
  },
  title: {
    da: "{path} har stadig skabelonens titel: »{title}«.",
    en: "{path} still has the template's title: “{title}”.",
  },
  untitled: { da: "{path} giver ikke webstedet en titel.", en: "{path} gives the site no title." },
  front: {
    da: "{path} har ingen forside ved siden af sig, fx index.md.",
    en: "{path} has no front page beside it, such as index.md.",
  },
  empty: {
    da: "{path} er sat op, men der er ingen sider ud over forsiden.",
    en: "{path} is set up, but there are no pages beside the front page.",
  },
  setup: {
    da: "{path} er stadig skabelonens opsætningstekst: {words}",
    en: "{path} is still the template's set-up text: {words}",
  },
  broken: { da: "{path} kan ikke læses: {problem}", en: "{path} cannot be read: {problem}" },
  theme: {
    da: "{path} bruger Jekyll, men ikke temaet Just the Docs, som OS2's skabelon bygger på.",
    en: "{path} uses Jekyll, but not the theme Just the Docs that OS2's template is built on.",
  },
  other: {
    da: "Dokumentationen ligger åbent i {tool} ({path}), men ikke i OS2's opbygning. Indholdet kan flyttes side for side.",
    en: "The documentation is in the open in {tool} ({path}), but not in OS2's structure. Its content can be moved page by page.",
  },
  loose: {
    da: "Sider i åben tekst: {count}, den første er {path}. De er ikke samlet i OS2's opbygning.",
    en: "Pages of open text: {count}, the first is {path}. They are not gathered in OS2's structure.",
  },
  elsewhere: {
    da: "{where} siger, at dokumentationen ligger på {url}. Den er ikke læst her.",
    en: "{where} says that the documentation is at {url}. It was not read here.",
  },
  absent: GUIDE_MESSAGES.absent,
  missing: {
    da: "Der er ingen dokumentation i åben tekst ud over README.",
    en: "There is no documentation in open text beyond the README.",
  },
};

export const structure = defineCheck({
  id: "doc/structure",
  severity: "must",
  level: "1",
  scope: "product",
  kinds: ["code", "docs", "deployment"],
  requirements: ["F7"],
  fix: ["docs/_config.yml", "docs/index.md"],
  title: { da: "Dokumentation i OS2's opbygning", en: "Documentation in OS2's structure" },
  why: {
    da: "Når alle produkter er dokumenteret på samme måde, finder en læser det samme samme sted. F7 beder om dokumentation i Markdown på OS2's skabelon: et websted med Jekyll og Just the Docs.",
    en: "When all products are documented in the same way, a reader finds the same in the same place. F7 asks for documentation in Markdown on OS2's template: a site made with Jekyll and Just the Docs.",
  },
  good: {
    da: "docs/_config.yml med produktets navn som titel og temaet Just the Docs, en forside index.md og sider om arkitektur, drift og brug. Det må gerne ligge i et repository for sig.",
    en: "docs/_config.yml with the product's name as title and the theme Just the Docs, a front page index.md, and pages on architecture, operations and use. It may be a repository of its own.",
  },
  pitfalls: {
    da: "Skabelonens titel og opsætningsboks står der endnu; kun en README; dokumentation i Word; en wiki, som ingen andre kan hente.",
    en: "The template's title and set-up box still stand; only a README; documentation in Word; a wiki that nobody else can fetch.",
  },
  next: {
    da: "Læg skelettet i docs/ med os2kit adopt . eller os2kit check --fix, og flyt siderne derind én for én.",
    en: "Put the skeleton into docs/ with os2kit adopt . or os2kit check --fix, and move the pages into it one by one.",
  },
  messages: MESSAGES,
  run(repository, say) {
    const verdicts = sites(repository).map((site) => judgeSite(repository, site, say));
    const verdict =
      verdicts.find(({ outcome }) => outcome === "pass") ??
      verdicts.find(({ message }) => message !== "other") ??
      verdicts[0] ??
      judgeElsewhere(repository, say) ??
      judgeLoose(repository, say) ??
      say.fail("missing");
    return admitAbsentDocs(repository, say, verdict);
  },
});

function judgeSite(repository: RepositoryView, { tool, path, folder }: Site, say: Say<Message>): Verdict {
  if (tool !== "Jekyll") return say.fail("other", { path }, { path, tool });
  const yaml = readYaml(repository.files.text(path) ?? "");
  const [problem] = yaml.problems;
  if (problem && yaml.value === undefined)
    return say.fail("broken", { path, line: problem.line }, { path, problem: problem.text });
  const config = asRecord(yaml.value);
  const theme = `${asText(config.theme) ?? ""} ${asText(config.remote_theme) ?? ""}`;
  if (!/just-the-docs/i.test(theme)) return say.fail("theme", { path }, { path });
  const title = asText(config.title)?.trim() ?? "";
  const at = { path, line: yaml.lineOf(["title"]) };
  if (title === "") return say.fail("untitled", { path }, { path });
  if (isPlaceholderTitle(title)) return say.fail("title", at, { path, title: title.slice(0, 80) });
  const inside = pagesOf(repository, folder);
  const front = inside.find((page) => /^(index|readme)\.(md|markdown|html)$/i.test(page.slice(folder.length)));
  if (front === undefined && !repository.files.has(`${folder}index.html`)) return say.fail("front", { path }, { path });
  const setup = findSetup(repository, [front ?? "", `${folder}README.md`]);
  if (setup) return say.fail("setup", { path: setup.path, line: setup.line }, { path: setup.path, words: setup.found });
  const count = inside.filter((page) => page !== front && healthKindOf(page) === undefined).length;
  return count === 0
    ? say.fail("empty", { path }, { path })
    : say.pass("found", at, { path, title: title.slice(0, 80), count });
}

function pagesOf(repository: RepositoryView, folder: string): readonly string[] {
  return prose(repository).filter((path) => path.startsWith(folder) && /\.(md|markdown)$/i.test(path));
}

/** The box of the template that says how to use it. */
function findSetup(repository: RepositoryView, paths: readonly string[]) {
  for (const path of new Set(paths)) {
    const sections = readDocument(repository, path)?.sections ?? [];
    const [first] = findLeftovers(joinSections(sections));
    if (first) return { path, line: first.line + (sections[0]?.line ?? 1) - 1, found: first.found };
  }
  return undefined;
}

/** Pages in a folder for documentation, or several anywhere. */
function judgeLoose(repository: RepositoryView, say: Say<Message>): Verdict | undefined {
  const all = pages(repository);
  const [first] = all;
  if (first === undefined || !(isInDocuments(first) || all.length >= 3)) return undefined;
  return say.fail("loose", { path: first }, { path: first, count: all.length });
}

/** Where the card or a README of the product says that the documentation is. */
function judgeElsewhere(repository: RepositoryView, say: Say<Message>): Verdict | undefined {
  const url = repository.card?.toolbox.documentation;
  if (url !== undefined)
    return say.unknown("elsewhere", { field: "toolbox.documentation" }, { where: "toolbox.documentation", url });
  for (const each of [repository, ...repository.siblings]) {
    const link = findSiteLink(each);
    if (!link) continue;
    const { path, line, target } = link;
    const isHere = each === repository;
    const where = isHere ? path : `${each.name}: ${path}`;
    return say.unknown("elsewhere", isHere ? { path, line } : {}, { where, url: target.slice(0, 200) });
  }
  return undefined;
}

function findSiteLink(repository: RepositoryView) {
  for (const path of prose(repository).filter((each) => healthKindOf(each) === "readme")) {
    const link = readDocument(repository, path)?.links.find(
      ({ target, text, image }) =>
        !image &&
        isOwn(repository, target) &&
        (HOSTS.test(target) || /^(documentation|dokumentation|docs)$/i.test(text.trim())),
    );
    if (link) return { path, ...link };
  }
  return undefined;
}

/** An address that has the product's, the repository's or the owner's name in it. */
function isOwn({ name, address, card }: RepositoryView, target: string): boolean {
  if (!/^https?:/i.test(target)) return false;
  const plain = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, "");
  const names = [name, card?.product.slug ?? "", address?.split("/").at(-2) ?? ""].map(plain);
  return names.some((each) => each.length >= 4 && plain(target).includes(each));
}

/** Sites of documentation, and repositories that hold some. */
const HOSTS =
  /^https?:\/\/([\w-]+\.(github\.io\/[\w-]*(docs?|dokumentation|vejledning)|readthedocs\.(io|org)|gitbook\.io)|docs\.[\w.-]+|github\.com\/[\w-]+\/[\w.-]*(docs|dokumentation|documentation))/i;
