import { fact, type RepositoryView } from "../../repository-view.ts";
import { asList, asRecord, asText } from "../../text/plain-values.ts";
import { isVendored } from "../vendored.ts";
import type { Script } from "./expand.ts";

/** The scripts of one package.json or composer.json. */
interface Scripts {
  readonly folder: string;
  readonly scripts: ReadonlyMap<string, string>;
}

const MAX_FILES = 100;

const nodePackages = fact((repository) => readScripts(repository, "**/package.json"));
const composerPackages = fact((repository) => readScripts(repository, "**/composer.json"));

function readScripts({ files }: RepositoryView, glob: string): readonly Scripts[] {
  return files
    .find(glob)
    .filter((path) => !isVendored(path))
    .slice(0, MAX_FILES)
    .map((path) => {
      const scripts = asRecord(asRecord(parseJson(files.text(path) ?? "")).scripts);
      const entries = Object.entries(scripts).map(
        ([name, lines]) =>
          [
            name,
            asList(lines)
              .flatMap((line) => asText(line) ?? [])
              .join("\n"),
          ] as const,
      );
      return { folder: path.slice(0, Math.max(path.lastIndexOf("/"), 0)), scripts: new Map(entries) };
    });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** The script of the package in that folder; else of the root; else of whichever has one of that name. */
function findScripts(packages: readonly Scripts[], name: string, folder: string): readonly Script[] {
  const having = packages.filter(({ scripts }) => scripts.has(name));
  const own = having.filter((each) => each.folder === folder);
  const root = having.filter((each) => each.folder === "");
  const chosen = own.length > 0 ? own : root.length > 0 ? root : having;
  return chosen.map(({ folder: where, scripts }) => ({ text: scripts.get(name) ?? "", folder: where }));
}

/** Commands of package managers that are no scripts. */
const NODE_BUILTINS = new Set([
  ...[
    "add",
    "audit",
    "bin",
    "cache",
    "ci",
    "config",
    "create",
    "dedupe",
    "dlx",
    "exec",
    "global",
    "help",
    "i",
    "import",
  ],
  ...[
    "info",
    "init",
    "install",
    "link",
    "list",
    "login",
    "ls",
    "outdated",
    "pack",
    "prune",
    "publish",
    "rebuild",
    "remove",
  ],
  ...["rm", "set", "store", "uninstall", "up", "update", "upgrade", "version", "view", "why", "x"],
]);
/** Flags whose value is the next word. */
const VALUED = new Set(["--prefix", "-C", "--dir", "--cwd", "--filter", "-F", "-w", "--workspace", "--registry"]);

/** `npm run lint`, `yarn lint`, `pnpm -r lint`, `turbo run lint`: what package.json calls by that name. */
export function nodeScripts(repository: RepositoryView, text: string, folder: string): readonly Script[] {
  const match = /(?:^|[\s"'/])(npm|pnpm|yarn|bun|turbo|lerna)\s+(\S.*)$/.exec(text);
  if (!match) return [];
  const [, tool = "", rest = ""] = match;
  const words = rest.replace(/["']/g, "").split(/\s+/);
  const names: string[] = [];
  let where = folder;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? "";
    if (word === "--") break;
    if (["--prefix", "-C", "--dir", "--cwd"].includes(word)) where = join(folder, words[at + 1] ?? "");
    if (VALUED.has(word)) at++;
    else if (!word.startsWith("-")) names.push(word);
  }
  const [first = "", second = ""] = names;
  if (tool === "yarn" && first === "workspace")
    return findScripts(nodePackages(repository), names[2] === "run" ? (names[3] ?? "") : (names[2] ?? ""), "-");
  if (tool === "yarn" && first === "workspaces") return findScripts(nodePackages(repository), names.at(-1) ?? "", "-");
  if (["run", "run-script"].includes(first)) {
    const wanted = tool === "turbo" ? names.slice(1) : [second];
    return wanted.flatMap((name) => findScripts(nodePackages(repository), name, tool === "turbo" ? "-" : where));
  }
  const name = first === "t" || first === "tst" ? "test" : first;
  const isScript = tool === "npm" ? ["test", "start"].includes(name) : !NODE_BUILTINS.has(name);
  return isScript ? findScripts(nodePackages(repository), name, where) : [];
}

/** `composer run lint`, `composer lint`: what composer.json calls by that name, and `@name` inside it. */
export function composerScripts(repository: RepositoryView, text: string, folder: string): readonly Script[] {
  const reference = /^@([\w:.-]+)/.exec(text)?.[1];
  const rest = /(?:^|[\s"'/])composer(?:\.phar)?\s+(\S.*)$/.exec(text)?.[1];
  if (reference === undefined && rest === undefined) return [];
  const words = (rest ?? "")
    .replace(/["']/g, "")
    .split(/\s+/)
    .filter((word) => !word.startsWith("-"));
  const name = reference ?? (["run", "run-script", "exec"].includes(words[0] ?? "") ? words[1] : words[0]);
  return name === undefined ? [] : findScripts(composerPackages(repository), name, folder);
}

function join(folder: string, inner: string): string {
  const tidy = inner.split("/").filter((part) => part !== "" && part !== ".");
  return [...(folder === "" ? [] : [folder]), ...tidy].join("/");
}
