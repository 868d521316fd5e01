import { defineCheck } from "../check.ts";
import { manifests, type Ecosystem } from "../facts/manifests.ts";
import { SITES, stacks, TECHNOLOGY_NAMES, type Stack, type Technology } from "../facts/stacks.ts";
import { usesLibraries } from "./uses-libraries.ts";

/** Where a technology's manifests come from; those without a registry have none. */
const ECOSYSTEMS: Readonly<Record<Technology, readonly Ecosystem[]>> = {
  typescript: ["npm"],
  javascript: ["npm"],
  java: ["maven", "gradle"],
  dotnet: ["nuget"],
  php: ["composer"],
  python: ["pip"],
  go: ["gomod"],
  ruby: ["bundler"],
  shell: [],
  sql: [],
};

const USUAL: Readonly<Record<Ecosystem, string>> = {
  npm: "package.json",
  maven: "pom.xml",
  gradle: "build.gradle",
  nuget: "*.csproj",
  composer: "composer.json",
  pip: "pyproject.toml",
  bundler: "Gemfile",
  gomod: "go.mod",
  cargo: "Cargo.toml",
  docker: "Dockerfile",
  "github-actions": ".github/workflows",
  helm: "Chart.yaml",
  terraform: "main.tf",
};

/** Plug-ins say in a file of their host's what they are and what they need. */
const OWN_MANIFEST = /\.info(\.yml)?$|(^|\/)metadata\.txt$/;

export const manifest = defineCheck({
  id: "dep/manifest",
  severity: "must",
  requirements: [],
  kinds: ["code"],
  standards: { osps: ["QA-02.01"] },
  title: {
    da: "Hver del nævner sine afhængigheder i en pakkefil",
    en: "Every part names its dependencies in a manifest",
  },
  why: {
    da: "En pakkefil fortæller både mennesker og værktøjer, hvilke biblioteker koden skal bruge. Uden den kan ingen bygge produktet, lave en stykliste eller få besked om sikkerhedshuller.",
    en: "A manifest tells people and tools which libraries the code needs. Without it nobody can build the product, make a bill of materials or be told of vulnerabilities.",
  },
  good: {
    da: "Den pakkefil, som sproget normalt bruger: package.json, pom.xml, *.csproj, composer.json, pyproject.toml eller go.mod, ved siden af koden.",
    en: "The manifest that the language usually has: package.json, pom.xml, *.csproj, composer.json, pyproject.toml or go.mod, beside the code.",
  },
  pitfalls: {
    da: "Biblioteker er kopieret ind i repositoryet, eller de er kun nævnt i en vejledning.",
    en: "Libraries were copied into the repository, or are only named in a guide.",
  },
  next: {
    da: "Tilføj {usual}, og skriv de biblioteker i den, som koden henter.",
    en: "Add {usual}, and write into it the libraries that the code fetches.",
  },
  messages: {
    found: { da: "{part} har {path}.", en: "{part} has {path}." },
    missing: {
      da: "{part} er skrevet i {technology}, men har ingen pakkefil som {usual}.",
      en: "{part} is written in {technology}, but has no manifest such as {usual}.",
    },
    alone: {
      da: "{part} er skrevet i {technology} og henter ingen biblioteker.",
      en: "{part} is written in {technology} and fetches no libraries.",
    },
    none: {
      da: "Ingen del af repositoryet er skrevet i et sprog med pakkefiler.",
      en: "No part of the repository is written in a language that has manifests.",
    },
  },
  run(repository, say) {
    const parts = stacks(repository).filter((part) => ECOSYSTEMS[part.technology].length > 0 && !isSite(part));
    if (parts.length === 0) return say.notApplicable("none");
    return parts.slice(0, 20).map((part) => {
      const path = OWN_MANIFEST.test(part.path) ? part.path : findManifest(part);
      const ecosystem = ECOSYSTEMS[part.technology][0] ?? "npm";
      const values = {
        part: part.folder || "/",
        technology: TECHNOLOGY_NAMES[part.technology],
        usual: USUAL[ecosystem],
      };
      if (path !== undefined) return say.pass("found", { path }, { ...values, path });
      return usesLibraries(repository, part)
        ? say.fail("missing", { path: part.path }, values)
        : say.notApplicable("alone", { path: part.path }, values);
    });

    function findManifest({ folder, technology }: Stack): string | undefined {
      const fitting = manifests(repository).filter(({ ecosystem }) => ECOSYSTEMS[technology].includes(ecosystem));
      const inside = fitting.filter((each) => folder === "" || `${each.folder}/`.startsWith(`${folder}/`));
      const above = fitting.filter((each) => each.folder === "" || `${folder}/`.startsWith(`${each.folder}/`));
      return [...inside, ...above][0]?.path ?? findPlugIn(folder, technology);
    }

    /** A site whose core was copied in says in its plug-ins what it needs. */
    function findPlugIn(folder: string, technology: Technology): string | undefined {
      const start = folder === "" ? "" : `${folder}/`;
      return parts.find(
        (each) => each.technology === technology && OWN_MANIFEST.test(each.path) && each.path.startsWith(start),
      )?.path;
    }
  },
});

/** A documentation site is built with tools, but is no code. */
function isSite({ frameworks }: Stack): boolean {
  return frameworks.length > 0 && frameworks.every((name) => SITES.includes(name));
}
