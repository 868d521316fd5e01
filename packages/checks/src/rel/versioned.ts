import { isAtLeast } from "@os2kit/model";
import { defineCheck } from "../check.ts";
import { technologiesOf } from "../ci/find-linters.ts";
import type { RepositoryView } from "../repository-view.ts";

export const versioned = defineCheck({
  id: "rel/versioned",
  severity: "must",
  level: "2",
  kinds: ["code"],
  requirements: ["F12"],
  standards: { spc: [6], osps: ["BR-02.01", "BR-02.02"], scorecard: ["Packaging"] },
  title: { da: "Udgivelser har et versionsnummer", en: "Releases have a version number" },
  why: {
    da: "En kommune skal kunne sige, hvilken udgave den kører, og en leverandør skal kunne bygge netop den igen. F12 handler om én fælles kerne; uden versioner ved ingen, om de har den samme.",
    en: "A municipality must be able to say which version it runs, and a supplier to build just that one again. F12 is about one shared core; without versions nobody knows whether they have the same.",
  },
  good: {
    da: "Et git-mærke for hver udgivelse efter semantisk versionering: v1.4.0. En udgivelse på GitHub eller GitLab peger på mærket.",
    en: "A git tag for each release by semantic versioning: v1.4.0. A release on GitHub or GitLab points at the tag.",
  },
  pitfalls: {
    da: "Kun dagens dato eller navnet på en kunde; et mærke, der bliver flyttet; version 1.0 og v1.0 på hver sit commit.",
    en: "Only the day's date or a customer's name; a tag that is moved; version 1.0 and v1.0 on different commits.",
  },
  next: {
    da: "Sæt et mærke på den udgave, der kører nu: git tag v1.0.0 && git push origin v1.0.0.",
    en: "Tag the version that runs now: git tag v1.0.0 && git push origin v1.0.0.",
  },
  messages: {
    found: {
      da: "Den nyeste udgivelse er {tag} (i alt: {count}).",
      en: "The newest release is {tag} (in all: {count}).",
    },
    loose: {
      da: "Den nyeste udgivelse er {tag} (i alt: {count}); det er et versionsnummer, men ikke semantisk (1.2.3).",
      en: "The newest release is {tag} (in all: {count}); that is a version number, but no semantic one (1.2.3).",
    },
    odd: {
      da: "Mærkerne fortæller ikke versionen: det nyeste er {tag}.",
      en: "The tags do not tell the version: the newest is {tag}.",
    },
    twice: {
      da: "{first} og {second} er samme version på to forskellige dage.",
      en: "{first} and {second} are the same version on two different days.",
    },
    none: { da: "Der er ingen udgivelser og ingen mærker.", en: "There are no releases and no tags." },
    unreleased: {
      da: "Produktkortet siger, at produktet endnu er på vej (product.stage); der er intet at udgive.",
      en: "The product card says that the product is still on its way (product.stage); there is nothing to release.",
    },
    codeless: { da: "Der er ingen kode i repositoryet.", en: "There is no code in the repository." },
    unseen: {
      da: "Mærker kan ikke ses her: historien er ikke hentet, eller kun en del af den. git fetch --tags --unshallow henter den.",
      en: "Tags cannot be seen here: the history was not fetched, or only a part of it. git fetch --tags --unshallow fetches it.",
    },
  },
  run(repository, say) {
    const tags = tagsOf(repository);
    const isWhole = repository.history !== undefined && !repository.history.shallow;
    const [newest] = tags;
    if (!newest) {
      if (technologiesOf(repository).length === 0) return say.notApplicable("codeless");
      // A product on its way has no releases yet; at level 2 it must have left that stage.
      const isYoung = ["idea", "project"].includes(repository.card?.product.stage ?? "");
      if (isYoung && !isAtLeast(repository.level, "2"))
        return say.notApplicable("unreleased", { field: "product.stage" });
      return isWhole || repository.forge?.releases ? say.fail("none") : say.unknown("unseen");
    }
    const versions = tags.filter(({ name }) => VERSION.test(name));
    const [latest] = versions;
    if (!latest) return say.fail("odd", undefined, { tag: newest.name });
    const twin = findTwin(versions.slice(0, RECENT));
    if (twin) return say.fail("twice", undefined, twin);
    const values = { count: versions.length, tag: latest.name };
    return SEMANTIC.test(latest.name) ? say.pass("found", undefined, values) : say.pass("loose", undefined, values);
  },
});

interface Tag {
  readonly name: string;
  readonly date: string;
}

/** A version with whatever stands before it: `v1.2`, `release/2.0.1`, `api-1.2.3-rc.1`. */
const VERSION = /(^|[-/_@vV.])\d{1,4}\.\d{1,4}(\.\d{1,6}){0,2}([-+._]?[\w.+-]{0,60})?$/;
const SEMANTIC = /(^|[-/_@vV])\d{1,4}\.\d{1,4}\.\d{1,6}([-+][\w.+-]{1,60})?$/;
const MAX_TAGS = 2000;
/** Old twins cannot be mended any more. */
const RECENT = 10;

/** Tags of the history and of the forge's releases, the newest first. */
function tagsOf({ history, forge }: RepositoryView): readonly Tag[] {
  const byName = new Map<string, Tag>();
  for (const { tag, date } of forge?.releases ?? []) byName.set(tag, { name: tag, date });
  for (const tag of history?.tags ?? []) byName.set(tag.name, tag);
  return [...byName.values()].slice(0, MAX_TAGS).sort((a, b) => b.date.localeCompare(a.date));
}

function findTwin(versions: readonly Tag[]): { readonly first: string; readonly second: string } | undefined {
  const seen = new Map<string, Tag>();
  for (const tag of versions) {
    const plain = tag.name.replace(/^v(?=\d)/i, "");
    const other = seen.get(plain);
    if (other && other.date !== tag.date) return { first: other.name, second: tag.name };
    seen.set(plain, tag);
  }
  return undefined;
}
