import { joinPath } from "../../files.ts";
import type { RepositoryView } from "../../repository-view.ts";
import { asList, asRecord, asText } from "../../text/plain-values.ts";
import { readYaml } from "../../text/read-yaml.ts";
import type { Script } from "./expand.ts";

/** `./scripts/lint.sh`, `bash scripts/lint.sh`: the script itself. */
export function shellScript({ files }: RepositoryView, text: string, folder: string): readonly Script[] {
  const written = /^(?:(?:ba|z|da)?sh\s+(?:-\w+\s+)*)?(\.{0,2}\/?[\w./-]+)(?:\s|$)/.exec(text)?.[1];
  const isScript =
    written !== undefined && (/\.(sh|bash)$/.test(written) || written.startsWith("./") || text.startsWith("bash"));
  const path = isScript ? joinPath(folder === "" ? "x" : `${folder}/x`, written) : undefined;
  const content = path === undefined || !files.has(path) ? undefined : files.text(path);
  // A program of another language starts with its own name; its lines are no commands.
  const first = content?.slice(0, 100).split("\n")[0] ?? "";
  const isShell = !first.startsWith("#!") || /\b(ba|z|da|k)?sh\b/.test(first);
  return content === undefined || !isShell ? [] : [{ text: content.slice(0, MAX_SCRIPT), folder }];
}

const MAX_SCRIPT = 64 * 1024;

/** `pre-commit run`: the hooks, by their names, and their own commands. */
export function preCommitHooks({ files }: RepositoryView, text: string): readonly Script[] {
  if (!/\b(pre-commit|prek)\s+run\b/.test(text)) return [];
  const [path] = files.find(".pre-commit-config.{yaml,yml}");
  const config = asRecord(readYaml(path === undefined ? "" : (files.text(path) ?? "")).value);
  return asList(config.repos)
    .slice(0, 100)
    .flatMap((repo) => asList(asRecord(repo).hooks))
    .slice(0, 200)
    .map((hook) => {
      const { id, entry } = asRecord(hook);
      return { text: `${asText(id) ?? ""}\n${asText(entry) ?? ""}`, folder: "" };
    });
}

/** `tox`: every command of its configuration; which environment runs what is tox's own matter. */
export function toxCommands({ files }: RepositoryView, text: string): readonly Script[] {
  if (!/(^|\s)tox(\s|$)/.test(text)) return [];
  const content = files.text("tox.ini") ?? "";
  const lines = content.split("\n").filter((line) => /^(\s+\S|commands\s*=)/.test(line));
  return [{ text: lines.map((line) => line.replace(/^commands\s*=/, "").trim()).join("\n"), folder: "" }];
}
