import { defineCheck, type Say, type Verdict } from "../check.ts";
import { forgeAddress } from "../forge-address.ts";
import { healthFiles } from "../health-files.ts";
import type { RepositoryView } from "../repository-view.ts";
import { needsLogin } from "../text/needs-login.ts";
import { readDocument } from "../text/read-document.ts";
import { findWaiting, nameOf, placeOf } from "./judge-passages.ts";
import { sentencesOf } from "./sentences.ts";
import { findTrackers, guides, isTracker } from "./trackers.ts";
import { words } from "./words.ts";

type Message =
  | "declared"
  | "named"
  | "manifest"
  | "forge"
  | "login"
  | "own"
  | "off"
  | "open"
  | "empty"
  | "missing"
  | "mentioned"
  | "changelog";

export const tracker = defineCheck<Message>({
  id: "doc/tracker",
  severity: "must",
  scope: "product",
  requirements: ["F11"],
  standards: { spc: [5] },
  fix: ["README.md", "CONTRIBUTING.md"],
  title: { da: "Åben opgaveliste, nævnt med sin adresse", en: "A public issue list, named and linked" },
  why: {
    da: "F11 beder om en åben opgaveliste. Den hjælper kun, når en bruger eller leverandør kan finde den fra README uden at spørge.",
    en: "F11 asks for a public issue list. It helps only when a user or supplier finds it from the README without asking.",
  },
  good: {
    da: "Et link i README eller CONTRIBUTING til opgavelisten, som alle kan læse uden login, og samme adresse i produktkortet.",
    en: "A link in README or CONTRIBUTING to the issue list, which anyone can read without a login, and the same address in the product card.",
  },
  pitfalls: {
    da: "Listen ligger bag et login; linket går til forsiden af et system; README nævner Jira uden en adresse.",
    en: "The list lies behind a login; the link goes to the front page of a system; the README mentions Jira without an address.",
  },
  next: {
    da: "Sæt toolbox.tracker i produktkortet, og skriv adressen på opgavelisten i README.md.",
    en: "Set toolbox.tracker in the product card, and write the issue list's address in README.md.",
  },
  messages: {
    declared: { da: "Produktkortet angiver {url}.", en: "The product card gives {url}." },
    named: { da: "{path} henviser til {url}.", en: "{path} links to {url}." },
    manifest: { da: "{path} angiver {url}.", en: "{path} gives {url}." },
    forge: {
      da: "Kodeværtens opgaveliste er slået til: {url}.",
      en: "The forge's issue list is switched on: {url}.",
    },
    login: {
      da: "{url} kræver login, så listen er ikke åben.",
      en: "{url} asks for a login, so the list is not public.",
    },
    own: {
      da: "Ingen opgaveliste er nævnt. Den kan være {url}; om den er slået til, kan ikke ses her. Et link i README afgør det.",
      en: "No issue list is named. It may be {url}; whether that is switched on cannot be seen here. A link in the README settles it.",
    },
    off: {
      da: "Kodeværtens opgaveliste er slået fra, og ingen anden er nævnt.",
      en: "The forge's issue list is switched off, and no other is named.",
    },
    open: { da: "{path} venter på adressen på opgavelisten.", en: "{path} waits for the address of the issue list." },
    empty: {
      da: "Feltet toolbox.tracker i produktkortet er tomt, og ingen opgaveliste er nævnt.",
      en: "The card's field toolbox.tracker is empty, and no issue list is named.",
    },
    changelog: {
      da: "{path} henviser til sager som {url}, men hverken README eller CONTRIBUTING siger, hvor listen er, og om alle kan læse den.",
      en: "{path} links to issues such as {url}, but neither README nor CONTRIBUTING says where the list is and whether anyone can read it.",
    },
    mentioned: {
      da: "{path} nævner opgaver eller Jira, men giver ingen adresse.",
      en: "{path} mentions issues or Jira, but gives no address.",
    },
    missing: { da: "Ingen opgaveliste er nævnt.", en: "No issue list is named." },
  },
  run(repository, say) {
    const declared = repository.card?.toolbox.tracker;
    if (declared !== undefined) {
      const at = { field: "toolbox.tracker" };
      return needsLogin(declared)
        ? say.fail("login", at, { url: declared })
        : say.pass("declared", at, { url: declared });
    }
    const [named] = findTrackers(repository);
    if (named) {
      const values = { path: nameOf(repository, named.passage), url: named.url };
      return say.pass("named", placeOf(repository, named.passage, named.line), values);
    }
    return (
      judgeManifest(repository, say) ??
      judgeChangelog(repository, say) ??
      judgeForge(repository, say) ??
      judgeWords(repository, say)
    );
  },
});

const MANIFESTS = [
  "publiccode.yml",
  "package.json",
  "composer.json",
  "pyproject.toml",
  "pom.xml",
  "security-insights.yml",
];

function judgeManifest({ files }: RepositoryView, say: Say<Message>): Verdict | undefined {
  for (const path of MANIFESTS) {
    const lines = (files.text(path) ?? "").slice(0, 100_000).split("\n");
    const line = lines.findIndex((each) => (each.match(/https?:\/\/[^\s"'<>]{1,500}/g) ?? []).some(isTracker));
    const url = /https?:\/\/[^\s"'<>]{1,500}/.exec(lines[line] ?? "")?.[0];
    if (url !== undefined) return say.pass("manifest", { path, line: line + 1 }, { path, url });
  }
  return undefined;
}

/** Entries that link to issues of another system show that there is a list, and not where. */
function judgeChangelog(repository: RepositoryView, say: Say<Message>): Verdict | undefined {
  for (const { path } of healthFiles(repository, "changelog")) {
    const link = readDocument(repository, path)?.links.find(({ target }) =>
      /^https?:.*\/browse\/[A-Z][A-Z0-9]+-\d+/.test(target),
    );
    if (link) return say.unknown("changelog", { path, line: link.line }, { path, url: link.target });
  }
  return undefined;
}

function judgeForge(repository: RepositoryView, say: Say<Message>): Verdict | undefined {
  const address = forgeAddress(repository);
  const open = findWaiting(guides(repository), TRACKER);
  const waiting =
    open && say.open("open", placeOf(repository, open.passage, open.line), { path: nameOf(repository, open.passage) });
  const hasIssues = repository.forge?.hasIssues;
  if (!address) return hasIssues === false ? say.fail("off") : waiting;
  const url = address.forge === "gitlab" ? `${address.url}/-/issues` : `${address.url}/issues`;
  if (hasIssues === true) return say.pass("forge", { url }, { url });
  if (waiting) return waiting;
  if (hasIssues === false) return say.fail("off");
  return address.forge === "other" ? undefined : say.unknown("own", { url }, { url });
}

const TRACKER = words(
  "opgaveliste[a-zA-ZÀ-ÖØ-öø-ž]*",
  "(issue )?tracker",
  "toolbox\\.tracker",
  "jira",
  "issues",
  "backlog[a-zA-ZÀ-ÖØ-öø-ž]*",
);

const NAMED = words("opgaveliste[a-zA-ZÀ-ÖØ-öø-ž]*", "issue (tracker|list)", "jira", "backlog[a-zA-ZÀ-ÖØ-öø-ž]*");

function judgeWords(repository: RepositoryView, say: Say<Message>): Verdict {
  for (const passage of guides(repository)) {
    const sentence = sentencesOf(passage).find(({ text }) => NAMED.test(text.replace(/https?:\S+/g, "")));
    if (sentence)
      return say.fail("mentioned", placeOf(repository, passage, sentence.line), { path: nameOf(repository, passage) });
  }
  return repository.card ? say.open("empty", { field: "toolbox.tracker" }) : say.fail("missing");
}
