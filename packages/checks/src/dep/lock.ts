import { defineCheck } from "../check.ts";
import { manifests } from "../facts/manifests.ts";
import { findUnpinned } from "../facts/manifests/python-plain.ts";
import { lineMatching } from "../facts/manifests/reader.ts";
import { lockRuleOf } from "./lock-rules.ts";
import { unlockedInstalls } from "./unlocked-installs.ts";

export const lock = defineCheck({
  id: "dep/lock",
  severity: "should",
  requirements: [],
  kinds: ["code", "deployment"],
  standards: { osps: ["BR-05.01"], scorecard: ["Pinned-Dependencies"] },
  title: { da: "Afhængighedernes versioner er låst", en: "The dependencies' versions are locked" },
  why: {
    da: "En låsefil gør, at alle bygger med de samme versioner i dag og om et år, og at et kapret bibliotek ikke kan snige sig ind ved næste bygning.",
    en: "With a lock file everyone builds with the same versions today and in a year, and a hijacked library cannot slip in with the next build.",
  },
  good: {
    da: "Låsefilen ligger i git ved siden af pakkefilen, og CI og Dockerfile bruger den: npm ci, composer install, uv sync --locked.",
    en: "The lock file is committed beside the manifest, and CI and Dockerfile hold to it: npm ci, composer install, uv sync --locked.",
  },
  pitfalls: {
    da: "Låsefilen står i .gitignore; to værktøjer har hver sin låsefil; Dockerfile kører npm install.",
    en: "The lock file is in .gitignore; two tools have a lock file each; the Dockerfile runs npm install.",
  },
  next: {
    da: "Lav låsefilen, læg den i git, og lad byggeriet holde sig til den (npm ci i stedet for npm install).",
    en: "Make the lock file, commit it, and let the build hold to it (npm ci instead of npm install).",
  },
  messages: {
    locked: { da: "{path} er låst af {lock}.", en: "{path} is locked by {lock}." },
    missing: {
      da: "{path} nævner afhængigheder ({count}), men der er ingen låsefil som {file} ({command}).",
      en: "{path} names dependencies ({count}), but there is no lock file such as {file} ({command}).",
    },
    floating: {
      da: "{path} beder om den nyeste af flere versioner, og der er ingen låsefil som {file} ({command}).",
      en: "{path} asks for the newest of several versions, and there is no lock file such as {file} ({command}).",
    },
    unpinned: {
      da: "{path} giver ikke {name} en fast version.",
      en: "{path} does not give {name} an exact version.",
    },
    several: {
      da: "{path} har flere låsefiler ({files}); de kan sige hver sit.",
      en: "{path} has several lock files ({files}); they may say different things.",
    },
    install: {
      da: "{path} kører {command}, som må ændre låsefilens versioner.",
      en: "{path} runs {command}, which may change the lock file's versions.",
    },
    none: {
      da: "Repositoryet henter ingen afhængigheder, som skal låses.",
      en: "The repository fetches no dependencies that need to be locked.",
    },
  },
  run(repository, say) {
    const { files } = repository;
    const all = manifests(repository);
    const verdicts = all.flatMap((manifest) => {
      const { path, folder, ecosystem, dependencies, lock: found } = manifest;
      const rule = lockRuleOf(manifest, files.text(path) ?? "");
      const others =
        ecosystem === "npm" ? NPM_LOCKS.filter((name) => files.has(folder === "" ? name : `${folder}/${name}`)) : [];
      if (!rule) return [];
      if (others.length > 1) return say.fail("several", { path: found ?? path }, { path, files: others.join(", ") });
      if (found !== undefined) return say.pass("locked", { path: found }, { path, lock: found });
      const loose = path.endsWith(".txt") ? findUnpinned(files.text(path) ?? "") : undefined;
      if (loose) return say.fail("unpinned", { path, line: loose.line }, { path, name: loose.name });
      const { file, command, floating } = rule;
      const values = { path, count: dependencies.length, file, command };
      const line = floating ? lineMatching(files.text(path) ?? "", floating) : 1;
      return say.fail(floating ? "floating" : "missing", { path, line }, values);
    });
    const isLocked = all.some(
      ({ ecosystem, lock: found }) => /^(npm|composer)$/.test(ecosystem) && found !== undefined,
    );
    const installs = isLocked ? unlockedInstalls(repository) : [];
    const fails = installs.map(({ path, line, command }) => say.fail("install", { path, line }, { path, command }));
    return verdicts.length + fails.length === 0 ? say.notApplicable("none") : [...verdicts, ...fails].slice(0, 30);
  },
});

/** Lock files of tools that do not read each other's. */
const NPM_LOCKS = ["package-lock.json", "yarn.lock", "pnpm-lock.yaml", "bun.lock"];
