import type { RepositoryView } from "../../repository-view.ts";
import { asList, asRecord, asText } from "../../text/plain-values.ts";
import { readYaml } from "../../text/read-yaml.ts";
import type { Script } from "./expand.ts";

/** `make lint`: the recipe of that target, and of those that it waits for. */
export function makeTarget(repository: RepositoryView, text: string, folder: string): readonly Script[] {
  const words = /(?:^|\s)make\s+(\S.*)$/.exec(text)?.[1]?.split(/\s+/) ?? [];
  const inFolder = words[0] === "-C" ? words[1] : undefined;
  const names = words
    .slice(inFolder === undefined ? 0 : 2)
    .filter((word) => /^[\w.:/-]+$/.test(word) && !word.startsWith("-"));
  if (names.length === 0) return [];
  const where = inFolder ?? folder;
  const [path] = repository.files.find(
    ...["Makefile", "GNUmakefile"].map((name) => (where === "" ? name : `${where}/${name}`)),
  );
  const recipes = path === undefined ? new Map<string, Recipe>() : readMakefile(repository.files.text(path) ?? "");
  const wanted = names.flatMap((name) => [name, ...(recipes.get(name)?.needs ?? [])]);
  return wanted.flatMap((name) => {
    const recipe = recipes.get(name);
    return recipe ? [{ text: recipe.lines.join("\n"), folder: where }] : [];
  });
}

interface Recipe {
  readonly needs: readonly string[];
  readonly lines: string[];
}

function readMakefile(text: string): ReadonlyMap<string, Recipe> {
  const recipes = new Map<string, Recipe>();
  let current: readonly Recipe[] = [];
  for (const line of text.replaceAll("\\\n", " ").split("\n")) {
    const head = /^([\w./-][\w./ -]*):(?!=)([^=]*)$/.exec(line.slice(0, 1000));
    if (line.startsWith("\t")) for (const recipe of current) recipe.lines.push(line.trim().replace(/^[@-]+/, ""));
    else if (head) {
      const needs =
        (head[2] ?? "")
          .split("#")[0]
          ?.split(/\s+/)
          .filter((name) => name !== "") ?? [];
      current = (head[1] ?? "")
        .trim()
        .split(/\s+/)
        .map((name) => {
          const recipe = { needs, lines: [] };
          recipes.set(name, recipe);
          return recipe;
        });
    }
  }
  return recipes;
}

/** `task lint`: the commands of that task in a Taskfile. */
export function task(repository: RepositoryView, text: string, folder: string): readonly Script[] {
  const names =
    /(?:^|\s)(?:go-)?task\s+(\S.*)$/
      .exec(text)?.[1]
      ?.split(/\s+/)
      .filter((word) => !word.startsWith("-")) ?? [];
  if (names.length === 0) return [];
  const [path] = repository.files.find(
    `${folder === "" ? "" : `${folder}/`}Taskfile.{yml,yaml}`,
    "Taskfile.{yml,yaml}",
  );
  const tasks = asRecord(asRecord(readYaml(path === undefined ? "" : (repository.files.text(path) ?? "")).value).tasks);
  return names
    .filter((name) => Object.hasOwn(tasks, name))
    .map((name) => ({ text: commandsOf(tasks[name]).join("\n"), folder }));
}

function commandsOf(value: unknown): readonly string[] {
  const { cmds, cmd, deps } = asRecord(value);
  const items =
    Array.isArray(value) || typeof value === "string"
      ? asList(value)
      : [...asList(deps).map((name) => ({ task: asText(name) ?? asRecord(name).task })), ...asList(cmds ?? cmd)];
  return items.flatMap((item) => {
    const { cmd: inner, task: other } = asRecord(item);
    const name = asText(other);
    return asText(item) ?? asText(inner) ?? (name === undefined ? [] : `task ${name}`);
  });
}
