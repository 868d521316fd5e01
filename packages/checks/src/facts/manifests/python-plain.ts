import type { Files } from "../../files.ts";
import { canonical, licenceOfClassifier, nameOfRequirement } from "./python-names.ts";
import { readToml } from "./read-toml.ts";
import { entriesOf, lineMatching, makeReading, valueAt, type Reader } from "./reader.ts";

export const requirements: Reader = {
  ecosystem: "pip",
  file: /(^|\/)([\w.-]*requirements[\w.-]*|requirements\/([^/]+\/)?[\w.-]+)\.(txt|in)$/,
  read(text, path) {
    // Some list the operating system's packages under the same kind of name.
    if (/(^|[/_-])(sys|system|apt|os|debian|ubuntu)[-_.]/i.test(path)) return undefined;
    return makeReading({ dependencies: readRequirements(text).flatMap(nameOfRequirement) });
  },
  findLock(text, path, files: Files) {
    const compiled = path.replace(/\.in$/, ".txt");
    if (compiled !== path) return files.has(compiled) ? compiled : undefined;
    // A list that gives every package's exact version is its own lock.
    return readRequirements(text).length > 0 && !findUnpinned(text) ? path : undefined;
  },
};

/** A version, an address of its own, or a commit or tag of a repository. */
const EXACT = /===?|\s@\s|^git\+[^@\s]{1,500}@[^\s]/;

/** The first package in a list of requirements that has no exact version, and its line (from 1). */
export function findUnpinned(text: string): { readonly name: string; readonly line: number } | undefined {
  const loose = readRequirements(text).find((line) => !EXACT.test(line));
  if (loose === undefined) return undefined;
  const line = text.split("\n").findIndex((each) => each.trim().startsWith(loose.slice(0, 40)));
  return { name: nameOfRequirement(loose)[0] ?? loose.slice(0, 60), line: Math.max(line + 1, 1) };
}

/** Lines that ask for a package, without comments, options and what a line goes on with. */
function readRequirements(text: string): string[] {
  return text
    .replaceAll("\\\n", " ")
    .split("\n")
    .map((line) => line.replace(/(^|\s)#.*$/, "").trim())
    .filter((line) => line !== "" && !line.startsWith("-"));
}

export const pipfile: Reader = {
  ecosystem: "pip",
  file: /^pipfile$/,
  locks: ["Pipfile.lock"],
  read(text) {
    const value = readToml(text);
    const tables = [valueAt(value, "packages"), valueAt(value, "dev-packages")];
    return makeReading({ dependencies: tables.flatMap((table) => entriesOf(table).map(([name]) => canonical(name))) });
  },
};

/** An INI file that names a package or asks for some; most only configure linters. */
export const setupCfg: Reader = {
  ecosystem: "pip",
  file: /^setup\.cfg$/,
  read(text) {
    const values = readIni(text);
    const name = values.get("metadata.name");
    const requires = values.get("options.install_requires");
    if (!name && !requires) return undefined;
    const licence = values.get("metadata.license") ?? values.get("metadata.licence");
    const classifier = licenceOfClassifier((values.get("metadata.classifiers")?.text ?? "").split("\n"));
    return makeReading({
      name: name?.text,
      version: values.get("metadata.version")?.text.replace(/^(attr|file):.*/, ""),
      licence: licence ?? (classifier ? { text: classifier, line: lineMatching(text, /License ::/) } : undefined),
      dependencies: (requires?.text ?? "").split("\n").flatMap(nameOfRequirement),
    });
  },
};

/** `section.key` -> value, over several lines where the next ones are indented. */
function readIni(text: string): ReadonlyMap<string, { text: string; line: number }> {
  const values = new Map<string, { text: string; line: number }>();
  let section = "";
  let current: { text: string; line: number } | undefined;
  for (const [index, line] of text.split("\n").entries()) {
    const header = /^\[([^\]\n]{1,100})\]/.exec(line)?.[1];
    const [, key = "", value = ""] = /^([\w-]{1,100})[ \t]{0,20}[=:](.*)$/.exec(line) ?? [];
    if (header !== undefined) section = header;
    else if (key !== "")
      values.set(`${section}.${key.toLowerCase()}`, (current = { text: value.trim(), line: index + 1 }));
    else if (current && /^\s/.test(line)) current.text += `\n${line.trim()}`;
  }
  return values;
}

/** Python is not run: only what stands in plain quotation marks is known. */
export const setupPy: Reader = {
  ecosystem: "pip",
  file: /^setup\.py$/,
  read(text) {
    const valueOf = (key: string) =>
      new RegExp(`\\b${key}\\s{0,10}=\\s{0,10}(["'])([^"'\\n]{1,200})\\1`).exec(text)?.[2];
    const name = valueOf("name");
    const licence = valueOf("license");
    const list = /\binstall_requires\s{0,10}=\s{0,10}\[([^\]]{0,20000})\]/.exec(text)?.[1] ?? "";
    // Often only a shim for the tool that reads setup.cfg.
    if (name === undefined && list === "") return undefined;
    return makeReading({
      name,
      version: valueOf("version"),
      licence: licence ? { text: licence, line: lineMatching(text, /\blicense\s{0,10}=/) } : undefined,
      dependencies: [...list.matchAll(/["']([^"'\n]{1,200})["']/g)].flatMap(([, each = ""]) => nameOfRequirement(each)),
    });
  },
};
