import { defineCheck } from "../check.ts";
import { manifests } from "../facts/manifests.ts";
import { isVendored } from "../facts/vendored.ts";
import { healthFiles } from "../health-files.ts";
import type { RepositoryView } from "../repository-view.ts";
import { hitsOf } from "../scan/scan-repository.ts";
import { isIgnored } from "./ignored-paths.ts";

const EXAMPLE =
  /(?:^|\/)(?:\.?env(?:[._-][\w-]+)*[._-](?:example|sample|dist|template|default|defaults)|(?:example|sample|template)[\w.-]*\.env|\.env[\w.-]*\.example)$/i;
const SETTINGS = /(?:^|\/)(?:\.env(?:\.[\w-]+)*|[\w-]+\.env)$/i;
/** Packages that read `.env`. */
const READERS =
  /^(?:(?:python-)?dotenv(?:-\w+)?|vlucas\/phpdotenv|symfony\/dotenv|django-environ|environs|@nestjs\/config|.*\/godotenv|spring-dotenv|dotenv\.net|DotNetEnv)$/i;

export const env = defineCheck({
  id: "sec/env",
  severity: "should",
  kinds: ["code", "deployment"],
  requirements: ["F4"],
  standards: { osps: ["BR-07.01"] },
  fix: [".gitignore", ".env.example"],
  title: { da: "Indstillinger holdes ude af git", en: "Settings are kept out of git" },
  why: {
    da: "I .env står det, der er forskelligt fra sted til sted, og ofte et kodeord. Filen skal være let at lave og umulig at lægge op ved et uheld. Det er en del af F4.",
    en: "What differs from place to place stands in .env, and often a password. The file must be easy to make and impossible to commit by accident. It is part of F4.",
  },
  good: {
    da: ".gitignore dækker .env, og en .env.example fortæller, hvilke indstillinger der er, uden rigtige værdier.",
    en: ".gitignore covers .env, and a .env.example tells which settings there are, without real values.",
  },
  pitfalls: {
    da: ".env er lagt op med værdier, »fordi det kun er udvikling«, og bliver kopieret til drift.",
    en: ".env was committed with values “because it is only development”, and is copied to production.",
  },
  next: {
    da: "Skriv .env i .gitignore, og læg en .env.example ved siden af med navnene og uden hemmeligheder: os2kit check --fix.",
    en: "Put .env into .gitignore, and a .env.example beside it with the names and no secrets: os2kit check --fix.",
  },
  messages: {
    good: {
      da: "{name} holdes ude af git, og {path} viser, hvilke indstillinger der er.",
      en: "{name} is kept out of git, and {path} shows which settings there are.",
    },
    plain: {
      da: "{path} er lagt op og har kun indstillinger, som ikke er hemmelige.",
      en: "{path} is committed and holds only settings that are no secrets.",
    },
    leak: {
      da: "{path} er lagt op med, hvad der ligner en hemmelighed: {found}.",
      en: "{path} was committed with what looks like a secret: {found}.",
    },
    "not-ignored": {
      da: ".gitignore dækker ikke {name}, så filen kan blive lagt op ved et uheld.",
      en: ".gitignore does not cover {name}, so the file can be committed by accident.",
    },
    "no-example": {
      da: "Der er ingen .env.example, så ingen kan se, hvilke indstillinger programmet har brug for.",
      en: "There is no .env.example, so nobody can see which settings the program needs.",
    },
    unused: { da: "Ingen fil og ingen pakke her bruger .env.", en: "No file and no package here uses .env." },
  },
  run(repository, say) {
    const files = repository.files.paths.filter((path) => /env/i.test(path) && !isVendored(path));
    const [example] = files.filter((path) => EXAMPLE.test(path));
    const committed = files.filter((path) => SETTINGS.test(path) && !EXAMPLE.test(path));
    const leaks = hitsOf(repository, "secrets")
      .filter(({ path, kind }) => committed.includes(path) && kind !== "sample" && kind !== "test")
      .map(({ path, line, found }) => say.fail("leak", { path, line }, { path, found }))
      .slice(0, 20);
    const defaults = committed.find((path) => /(?:^|\/)\.env$/.test(path));
    if (!example && defaults === undefined && leaks.length === 0 && !readsSettings(repository))
      return say.notApplicable("unused");
    // A committed `.env` holds defaults, as some frameworks want it; what is secret then stands in `.env.local`.
    if (defaults !== undefined && !hasSecretNames(repository.files.text(defaults)))
      return [...leaks, ...(leaks.length > 0 ? [] : [say.pass("plain", { path: defaults }, { path: defaults })])];
    const folder = folderOf(defaults ?? example ?? "");
    const name = `${folder}${defaults === undefined ? ".env" : ".env.local"}`;
    const shown = defaults ?? example ?? findDescription(repository);
    const fails = [
      ...leaks,
      ...(isIgnored(repository.files, name) ? [] : [say.fail("not-ignored", placeOfIgnore(repository), { name })]),
      ...(shown === undefined ? [say.fail("no-example")] : []),
    ];
    const path = shown ?? "";
    return fails.length > 0 ? fails : [say.pass("good", { path }, { path, name })];
  },
});

function hasSecretNames(text = ""): boolean {
  return /^\s{0,9}(?:export )?\w{0,60}(?:PASS|SECRET|TOKEN|KEY|DSN|_URL|CREDENTIAL)\w{0,40}\s?=/im.test(text);
}

/** True where a package, a compose file or the README asks for `.env`. */
function readsSettings(repository: RepositoryView): boolean {
  // A list of exact versions holds packages of packages, too; those say nothing of this program.
  const direct = manifests(repository).filter(({ path, lock }) => path !== lock);
  if (direct.some(({ dependencies }) => dependencies.some((name) => READERS.test(name)))) return true;
  const composes = repository.files.find("**/{docker-,}compose*.{yml,yaml}").slice(0, 20);
  if (
    composes.some((path) =>
      /^\s{1,40}env_file:\s{0,20}(?:-\s{0,9})?["']?(?:\.\/)?\.env\b/m.test(repository.files.text(path) ?? ""),
    )
  )
    return true;
  return healthFiles(repository, "readme").some(({ path }) =>
    /(?<![\w/])\.env(?![\w.])/.test(repository.files.text(path) ?? ""),
  );
}

/** A document that names three settings or more, as programs write them. */
function findDescription(repository: RepositoryView): string | undefined {
  const documents = [
    ...healthFiles(repository, "readme").map(({ path }) => path),
    ...repository.files.find("{docs,doc}/**/{*config*,*konfigur*,*install*,*operations*,*drift*}.{md,rst}"),
  ];
  return documents.slice(0, 20).find((path) => {
    const names = repository.files.text(path)?.match(/(?<![\w$])[A-Z][A-Z0-9]{1,30}_[A-Z0-9_]{2,40}(?!\w)/g) ?? [];
    return new Set(names).size >= 3;
  });
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/") + 1);
}

function placeOfIgnore({ files }: RepositoryView): { path?: string } {
  return files.has(".gitignore") ? { path: ".gitignore" } : {};
}
