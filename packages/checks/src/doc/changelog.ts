import { defineCheck, type Say, type Verdict } from "../check.ts";
import { isVendored } from "../facts/vendored.ts";
import { forgeAddress } from "../forge-address.ts";
import { healthFiles } from "../health-files.ts";
import type { RepositoryView } from "../repository-view.ts";
import { findLeftovers } from "../text/leftovers.ts";
import { readChangelog, type Entry } from "./read-changelog.ts";
import { compareVersions, releasesOf, type Release } from "./versions.ts";

type Message =
  | "found"
  | "first"
  | "firstUnseen"
  | "parts"
  | "releases"
  | "noHistory"
  | "leftover"
  | "noEntries"
  | "behind"
  | "pointer"
  | "unseen"
  | "missing";

export const changelog = defineCheck<Message>({
  id: "doc/changelog",
  severity: "should",
  kinds: ["code"],
  requirements: ["F17"],
  standards: { spc: [16], osps: ["BR-04.01"] },
  fix: ["CHANGELOG.md"],
  title: { da: "Ændringslog, der følger med udgivelserne", en: "A changelog that keeps up with the releases" },
  why: {
    da: "Den, der driver løsningen, skal kunne se, hvad en ny version ændrer, før den tages i brug. F17 beder om, at vedligehold er beskrevet.",
    en: "Those who run the solution must see what a new version changes before they take it into use. F17 asks that maintenance is described.",
  },
  good: {
    da: "CHANGELOG.md med et afsnit for hver version, det nyeste øverst, i ord, som brugerne forstår.",
    en: "CHANGELOG.md with a section for each version, the newest first, in words that users understand.",
  },
  pitfalls: {
    da: "Loggen stopper ved en gammel version; den er skabelonens eksempel; den er en udskrift af commits.",
    en: "The log stops at an old version; it is the template's example; it is a printout of commits.",
  },
  next: {
    da: "Skriv de seneste versioner ind i CHANGELOG.md: hvad er nyt, ændret og rettet for brugerne.",
    en: "Write the latest versions into CHANGELOG.md: what is new, changed and fixed for users.",
  },
  messages: {
    found: {
      da: "{path} går til {newest}. Udgivelser i loggen: {count}.",
      en: "{path} goes up to {newest}. Releases in the log: {count}.",
    },
    first: {
      da: "{path} venter på den første udgivelse; der er ingen versioner endnu.",
      en: "{path} waits for the first release; there are no versions yet.",
    },
    firstUnseen: {
      da: "{path} venter på den første udgivelse. Om der er udgivet noget, kan ikke ses uden hele historikken.",
      en: "{path} waits for the first release. Whether anything was released cannot be seen without the whole history.",
    },
    parts: {
      da: "Delene har hver sin ændringslog, som {path}.",
      en: "The parts have a changelog each, such as {path}.",
    },
    releases: {
      da: "Der er ingen ændringslog, men kodeværten viser udgivelser, senest {tag}.",
      en: "There is no changelog, but the forge shows releases, the last being {tag}.",
    },
    noHistory: {
      da: "{path} går til {newest}. Om den nyeste version er med, kan ikke ses uden hele historikken.",
      en: "{path} goes up to {newest}. Whether the newest version is there cannot be seen without the whole history.",
    },
    leftover: {
      da: "{path} er skabelonens eksempel: “{found}”.",
      en: "{path} is the template's example: “{found}”.",
    },
    noEntries: {
      da: "{path} nævner ingen version eller dato.",
      en: "{path} names no version or day.",
    },
    behind: {
      da: "{path} stopper ved {newest}, men den nyeste version er {tag} fra {date}.",
      en: "{path} stops at {newest}, but the newest version is {tag} of {date}.",
    },
    pointer: {
      da: "{path} henviser til kodeværtens udgivelser, som ikke er set på her.",
      en: "{path} refers to the forge's releases, which were not looked at here.",
    },
    unseen: {
      da: "Der er ingen ændringslog. Kodeværten kan have en tekst til hver version (senest {tag}), men den er ikke set her.",
      en: "There is no changelog. The forge may have a text for each version (the last is {tag}), but that was not seen here.",
    },
    missing: { da: "Der er ingen ændringslog.", en: "There is no changelog." },
  },
  run(repository, say) {
    const files = healthFiles(repository, "changelog").map(({ path }) => path);
    const verdicts = files.map((path) => judge(repository, say, path));
    const best =
      verdicts.find(({ outcome }) => outcome === "pass") ??
      verdicts.find(({ outcome }) => outcome === "unknown") ??
      verdicts.find(({ message }) => message === "behind") ??
      verdicts[0];
    return best ?? judgeOthers(repository, say);
  },
});

function judge(repository: RepositoryView, say: Say<Message>, path: string): Verdict {
  const text = repository.files.text(path) ?? "";
  const [leftover] = findLeftovers(text);
  if (leftover) return say.fail("leftover", { path, line: leftover.line }, { path, found: leftover.found });
  const entries = readChangelog(repository, path);
  const released = entries.filter(({ unreleased }) => !unreleased);
  const releases = repository.history ? releasesOf(repository.history) : [];
  const [newest] = released;
  if (!newest) {
    if (entries.length > 0 && releases.length === 0) {
      const isKnown = repository.history && !repository.history.shallow;
      return isKnown ? say.pass("first", { path }, { path }) : say.unknown("firstUnseen", { path }, { path });
    }
    if (/\/releases\b|release page|releases page/i.test(text)) return judgePointer(repository, say, path);
    return say.fail("noEntries", { path }, { path });
  }
  const values = { path, count: released.length, newest: newest.title };
  const at = { path, line: newest.line };
  if (!repository.history || (repository.history.shallow && releases.length === 0))
    return say.pass("noHistory", at, values);
  const [release] = releases;
  if (!release || covers(released, release)) return say.pass("found", at, values);
  return say.fail("behind", at, { ...values, tag: release.tag.name, date: release.tag.date });
}

/** True where a release has its entry, or the log goes further. */
function covers(entries: readonly Entry[], { tag, version }: Release): boolean {
  return entries.some((entry) => {
    if (entry.version && compareVersions(entry.version, version) >= 0) return true;
    return (
      entry.title.toLowerCase().includes(tag.name.toLowerCase()) || (entry.date !== undefined && entry.date >= tag.date)
    );
  });
}

function judgePointer(repository: RepositoryView, say: Say<Message>, path: string): Verdict {
  return judgeReleases(repository, say) ?? say.unknown("pointer", { path }, { path });
}

function judgeReleases({ forge, ...repository }: RepositoryView, say: Say<Message>): Verdict | undefined {
  const [newest] = forge?.releases ?? [];
  if (!newest || !forge?.releases) return undefined;
  const url = forgeAddress({ ...repository, forge })?.url;
  return say.pass("releases", url === undefined ? undefined : { url: `${url}/releases` }, { tag: newest.tag });
}

function judgeOthers(repository: RepositoryView, say: Say<Message>): Verdict {
  const parts = repository.files
    .find(
      "{packages,modules,apps,services,src,*}/*/{CHANGELOG,NEWS}.{md,rst}",
      "{backend,frontend,api,*}/{CHANGELOG,NEWS}.{md,rst}",
    )
    .filter((path) => !isVendored(path) && readChangelog(repository, path).length > 0);
  const [part] = parts;
  if (part !== undefined) return say.pass("parts", { path: part }, { path: part });
  const [newest] = repository.history ? releasesOf(repository.history) : [];
  if (repository.files.has(".changeset/config.json") && !newest)
    return say.pass("first", { path: ".changeset/config.json" }, { path: ".changeset/" });
  const published = judgeReleases(repository, say);
  if (published) return published;
  const isOnForge = forgeAddress(repository) !== undefined && repository.forge?.releases === undefined;
  return isOnForge && newest ? say.unknown("unseen", undefined, { tag: newest.tag.name }) : say.fail("missing");
}
