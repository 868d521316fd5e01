// npm run docs: writes docs/checks, one page a check, and the schema of the JSON result. With --check it writes nothing, and says which pages are stale.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { CHECKS } from "@os2kit/checks";
import { makeCheckSchema } from "@os2kit/report";
import { format, resolveConfig } from "prettier";
import { writeCheckIndex, writeCheckPage } from "./check-page.js";

const folder = join(import.meta.dirname, "..", "docs", "checks");
const options = { ...(await resolveConfig(import.meta.filename)), parser: "markdown" };

const pages = new Map([[join(folder, "README.md"), await format(writeCheckIndex(CHECKS), options)]]);
for (const check of CHECKS) pages.set(join(folder, `${check.id}.md`), await format(writeCheckPage(check), options));

const schema = join(folder, "..", "schemas", "check-result.json");
pages.set(schema, await format(JSON.stringify(makeCheckSchema()), { ...options, parser: "json" }));

const present = existsSync(folder)
  ? readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
  : [];
const surplus = present.filter((path) => !pages.has(path));
const stale = [...pages].filter(([path, text]) => !existsSync(path) || readFileSync(path, "utf8") !== text);

if (process.argv.includes("--check")) {
  const names = [...surplus, ...stale.map(([path]) => path)].map((path) => relative(process.cwd(), path));
  if (names.length > 0) console.error(`Stale, write them anew with npm run docs:\n${names.join("\n")}`);
  process.exitCode = names.length > 0 ? 1 : 0;
} else {
  for (const path of surplus) rmSync(path);
  for (const [path, text] of stale) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  console.log(
    `${String(CHECKS.length)} checks, ${String(stale.length)} pages written, ${String(surplus.length)} removed`,
  );
}
