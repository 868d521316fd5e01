import { joinPath } from "../files.ts";
import { fact, type RepositoryView } from "../repository-view.ts";
import { expand, expandAction } from "./commands/expand.ts";
import { pipelines, type Pipeline } from "./pipelines.ts";

/** One command that CI runs, and where CI asks for it. */
export interface Command {
  /** The command itself, or an action as written in `uses`. */
  readonly text: string;
  /** The CI file and the line in it, also for what a script of the repository runs. */
  readonly path: string;
  readonly line: number;
  /** Where it runs: a folder from the root; empty for the root. */
  readonly folder: string;
  readonly isAction?: true;
}

/** More commands than this are not followed. */
const MAX_COMMANDS = 4000;
/** A script may run a script that runs a script. */
const MAX_DEPTH = 4;

/**
 * Everything that CI runs: commands and actions, and behind them the scripts of package.json and composer.json, targets
 * of Makefile and Taskfile, shell scripts, pre-commit hooks and the steps of Dockerfiles.
 */
export const commands = fact((repository: RepositoryView): readonly Command[] => {
  const found: Command[] = [];
  const seen = new Set<string>();

  function add(command: Command, depth: number): void {
    const key = `${command.path} ${String(command.line)} ${command.folder} ${command.text}`;
    if (found.length >= MAX_COMMANDS || seen.has(key)) return;
    seen.add(key);
    found.push(command);
    if (depth === MAX_DEPTH) return;
    const { path, line } = command;
    const scripts = (command.isAction ? expandAction : expand)(repository, command.text, command.folder);
    for (const script of scripts)
      for (const { text, folder } of split(script.text, script.folder)) add({ text, path, line, folder }, depth + 1);
  }

  for (const pipeline of pipelines(repository)) for (const command of directCommands(pipeline)) add(command, 0);
  return found;
});

function directCommands(pipeline: Pipeline): readonly Command[] {
  const { path, jobs } = pipeline;
  // What is known by name only is one long script.
  const scripts =
    pipeline.forge === "other" ? [[{ line: 1, run: pipeline.script, runLine: 1 }]] : jobs.map(({ steps }) => steps);
  return scripts.flatMap((steps) => {
    let folder = "";
    return steps.flatMap((step): readonly Command[] => {
      // A GitLab job is one shell; GitHub starts anew with each step.
      if (pipeline.forge === "github") folder = ("folder" in step ? step.folder : undefined) ?? "";
      if ("uses" in step && step.uses)
        return [
          {
            text: describeAction(step.uses, step.with),
            path,
            line: step.usesLine ?? step.line,
            folder,
            isAction: true,
          },
        ];
      const parts = split(step.run ?? "", folder);
      folder = parts.at(-1)?.after ?? folder;
      return parts.map(({ text, folder: where, line }) => ({
        text,
        path,
        line: (step.runLine ?? step.line) + line,
        folder: where,
      }));
    });
  });
}

/** An action with its inputs, as one line that patterns can look at. */
function describeAction(uses: string, inputs: Readonly<Record<string, string>>): string {
  const given = Object.entries(inputs).map(([name, value]) => `${name}=${value.replaceAll("\n", " ")}`);
  return [uses, ...given].join(" ").slice(0, MAX_LENGTH);
}

const MAX_LENGTH = 1000;

interface Part {
  readonly text: string;
  readonly folder: string;
  /** Lines after the script's first. */
  readonly line: number;
  /** The folder that the shell is in afterwards. */
  readonly after: string;
}

/** A script's single commands; `cd` moves those that follow. */
function split(script: string, start: string): readonly Part[] {
  const parts: Part[] = [];
  let folder = start;
  for (const { line, text: whole } of joinLines(script)) {
    for (const piece of whole.slice(0, MAX_LENGTH).split(/&&|\|\||[;|&]/)) {
      const text = piece.trim();
      if (text === "" || text.startsWith("#")) continue;
      const where = folder;
      const target = /^cd\s+["']?([^\s"']+)/.exec(text)?.[1];
      if (target)
        folder = (target.includes("$") ? undefined : joinPath(`${folder}/x`.replace(/^\//, ""), target)) ?? folder;
      parts.push({ text, folder: where, line, after: folder });
    }
  }
  return parts;
}

/** A backslash at its end joins a line with the next. */
function joinLines(script: string): readonly { readonly line: number; readonly text: string }[] {
  const joined: { line: number; text: string }[] = [];
  let isOpen = false;
  for (const [line, text] of script.split("\n").entries()) {
    const last = joined.at(-1);
    const part = text.replace(/\\$/, " ");
    if (isOpen && last) last.text += part;
    else joined.push({ line, text: part });
    isOpen = text.endsWith("\\");
  }
  return joined;
}
