import { defineCheck } from "../check.ts";
import { manifests } from "../facts/manifests.ts";
import { readLockLicences, type LockedPackage } from "../licences/lock-licences.ts";
import { idsOfExpression } from "../licences/licence-expression.ts";
import { ownLicences } from "../licences/own-licences.ts";

/** So many packages are named. */
const EXAMPLES = 5;

/** Licences that forbid something that every open licence allows. */
const CLOSED =
  /^(UNLICENSED|proprietary|commercial|BUSL-|SSPL-|Elastic-|CC-BY-(NC|ND)|PolyForm|LicenseRef-proprietary|Parity-)/i;

export const thirdParty = defineCheck({
  id: "lic/third-party",
  severity: "could",
  requirements: ["F2"],
  kinds: ["code"],
  standards: { spc: [3, 13], osps: ["VM-05.01"] },
  title: { da: "Biblioteker med licenser, der kan følges ad", en: "Libraries whose licences go together" },
  why: {
    da: "Et produkt er kun så åbent som de biblioteker, det ikke kan køre uden. F2 beder om, at afhængighedernes licenser passer til produktets egen.",
    en: "A product is only as open as the libraries that it cannot run without. F2 asks that the dependencies' licences go with the product's own.",
  },
  good: {
    da: "Alle biblioteker har åbne licenser, og en stykliste (SBOM) viser dem.",
    en: "All libraries have open licences, and a bill of materials (SBOM) lists them.",
  },
  pitfalls: {
    da: "Et købt tema eller en komponent med kommerciel licens ligger mellem afhængighederne; et bibliotek er skiftet til en lukket licens i en ny version.",
    en: "A bought theme or a component with a commercial licence is among the dependencies; a library changed to a closed licence in a new version.",
  },
  next: {
    da: "Find en åben erstatning, eller skriv i dokumentationen, hvad der skal købes, og hvorfor.",
    en: "Find an open replacement, or write in the documentation what has to be bought, and why.",
  },
  messages: {
    open: {
      da: "Ingen af de {count} biblioteker i {path} har en lukket licens.",
      en: "None of the {count} libraries in {path} has a closed licence.",
    },
    copyleft: {
      da: "Ingen af de {count} biblioteker i {path} har en lukket licens. Nogle ({strong}) er under GPL eller AGPL, fx {examples}, så hele programmet deles på den licens' vilkår.",
      en: "None of the {count} libraries in {path} has a closed licence. Some ({strong}) are under the GPL or AGPL, such as {examples}, so the whole program is shared on that licence's terms.",
    },
    closed: {
      da: "Biblioteker i {path} uden en åben licens ({strong}): {examples}.",
      en: "Libraries in {path} without an open licence ({strong}): {examples}.",
    },
    unknown: {
      da: "Ingen låsefil siger, hvilke licenser bibliotekerne har; en stykliste (SBOM) ville vise det.",
      en: "No lock file says which licences the libraries have; a bill of materials (SBOM) would show it.",
    },
    none: { da: "Repositoryet henter ingen biblioteker.", en: "The repository fetches no libraries." },
  },
  run(repository, say) {
    const fetching = manifests(repository).filter(
      ({ ecosystem, dependencies }) =>
        !/^(docker|github-actions|helm|terraform)$/.test(ecosystem) && dependencies.length > 0,
    );
    if (fetching.length === 0) return say.notApplicable("none");
    const locks = [...new Set(fetching.flatMap(({ lock }) => lock ?? []))];
    const read = locks.map((path) => ({ path, packages: readLockLicences(path, repository.files.text(path) ?? "") }));
    const told = read.filter(({ packages }) => packages.length > 0);
    if (told.length === 0) return say.unknown("unknown");
    const isStrong = ownLicences(repository).some(({ family }) => /^(A?GPL|EUPL)$/.test(family));
    return told.slice(0, 10).map(({ path, packages }) => {
      const closed = packages.filter(({ licence }) => CLOSED.test(licence.trim()));
      if (closed.length > 0) return say.fail("closed", { path }, valuesOf(path, packages, closed));
      const copyleft = isStrong ? [] : packages.filter(({ licence }) => isCopyleft(licence));
      return say.pass(copyleft.length > 0 ? "copyleft" : "open", { path }, valuesOf(path, packages, copyleft));
    });
  },
});

function valuesOf(path: string, packages: readonly LockedPackage[], named: readonly LockedPackage[]) {
  const examples = named.slice(0, EXAMPLES).map(({ name, licence }) => `${name} (${licence})`);
  return { path, count: packages.length, strong: named.length, examples: examples.join(", ") };
}

/** Every choice that the licence leaves is of the GNU kind. */
function isCopyleft(licence: string): boolean {
  const ids = idsOfExpression(licence) ?? [];
  return ids.length > 0 && ids.every((id) => /^A?GPL-/.test(id) && !licence.includes("WITH"));
}
