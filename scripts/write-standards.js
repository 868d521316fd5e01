// npm run docs: writes what the configuration packages say of themselves into their READMEs and into the templates,
// and their settings into the files of those products that cannot name a package.
// With --check it writes nothing, and says what is stale.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { format, resolveConfig } from "prettier";
import { writeDependencies, writeLockEntries } from "./kit-packages.js";
import { writeMember, writeMembers } from "./stamped-settings.js";
import { writeOpenRows, writeReadmeStandards, writeStampedStandards } from "./standards.js";

const root = join(import.meta.dirname, "..");
const PACKAGES = ["typescript", "eslint", "prettier", "vitest", "markdownlint", "commitlint", "renovate"];
/** What the skeleton of a stack uses, in the order of the stamped page. */
const STACKS = {
  "typescript-service": ["typescript", "eslint", "prettier", "vitest", "markdownlint", "commitlint", "renovate"],
};
/** Languages whose standard is files that templates stamp: the choices of `build.standards`. */
const LANGUAGES = ["java", "dotnet", "php", "python"];
/** Renovate reads its presets from a repository, never from a package. */
const INSTALLED = (/** @type {string} */ name) => name !== "renovate";

const read = (/** @type {string} */ path) => readFileSync(join(root, path), "utf8");
const readStandards = (/** @type {string} */ name) => JSON.parse(read(`packages/${name}-config/standards.json`));
const readManifest = (/** @type {string} */ name) => JSON.parse(read(`packages/${name}-config/package.json`));

const readStampedStandards = (/** @type {string} */ name) => JSON.parse(read(`templates/standards/${name}.json`));

/** @type {Map<string, string>} */
const texts = new Map();
const options = { ...(await resolveConfig(import.meta.filename)), parser: "markdown" };
for (const name of PACKAGES) {
  const path = `packages/${name}-config/README.md`;
  texts.set(path, await format(writeReadmeStandards(read(path), readStandards(name)), options));
}
const covers = Object.fromEntries(LANGUAGES.map((name) => [name, readStampedStandards(name).covers]));
for (const language of /** @type {const} */ (["da", "en"])) {
  const partial = (/** @type {string} */ name) => `templates/layers/docs/partials/${name}-${language}.hbs`;
  texts.set(partial("open-technologies"), writeOpenRows(covers, language));
  for (const name of LANGUAGES)
    texts.set(partial(`standards-${name}`), writeStampedStandards(readStampedStandards(name).standards, language));
  for (const [stack, names] of Object.entries(STACKS))
    texts.set(partial(`standards-${stack}`), writeStampedStandards(names.flatMap(readStandards), language));
}
for (const [stack, names] of Object.entries(STACKS)) {
  const manifests = names.filter(INSTALLED).toSorted().map(readManifest);
  texts.set(`templates/stacks/${stack}/partials/kit-dependencies.hbs`, writeDependencies(manifests, "    "));
  texts.set(`templates/stacks/${stack}/partials/kit-lock-dependencies.hbs`, writeDependencies(manifests, "        "));
  texts.set(`templates/stacks/${stack}/partials/kit-lock.hbs`, writeLockEntries(manifests));
}
texts.set(
  "templates/layers/quality/partials/markdownlint-rules.hbs",
  writeMember("config", read("packages/markdownlint-config/index.json")),
);
texts.set(
  "templates/layers/quality/partials/renovate-preset.hbs",
  writeMembers(read("packages/renovate-config/default.json")),
);

const stale = [...texts].filter(([path, text]) => !existsSync(join(root, path)) || read(path) !== text);
if (process.argv.includes("--check")) {
  const names = stale.map(([path]) => relative(process.cwd(), join(root, path)));
  if (names.length > 0) console.error(`Stale, write them anew with npm run docs:\n${names.join("\n")}`);
  process.exitCode = names.length > 0 ? 1 : 0;
} else
  for (const [path, text] of stale) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
