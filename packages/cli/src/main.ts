import { chdir } from "node:process";
import { parseArgs } from "node:util";
import type { DiskError } from "@os2kit/disk";
import type { GitError } from "@os2kit/disk/git";
import { findNearest, isLanguage, translate, type Problem } from "@os2kit/model";
import type { Call, Command, ExitCode } from "./command.ts";
import { diskProblem, gitProblem } from "./disk-problem.ts";
import { isForMachines, refuse } from "./refuse.ts";
import { openTerminal } from "./terminal.ts";

/** Loaded when called, so that no command pays for another. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  new: async () => (await import("./commands/new.ts")).newCommand,
  check: async () => (await import("./commands/check.ts")).checkCommand,
  adopt: async () => (await import("./commands/adopt.ts")).adoptCommand,
  update: async () => (await import("./commands/update.ts")).updateCommand,
  explain: async () => (await import("./commands/explain.ts")).explainCommand,
  report: async () => (await import("./commands/report.ts")).reportCommand,
  card: async () => (await import("./commands/card.ts")).cardCommand,
  template: async () => (await import("./commands/template.ts")).templateCommand,
};

const COMMON = {
  lang: { type: "string" },
  cwd: { type: "string" },
  json: { type: "boolean" },
  yes: { type: "boolean", short: "y" },
  plain: { type: "boolean" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "V" },
} as const;

/**
 * Runs the command line.
 * @param args without node and script
 * @returns the process's exit code
 */
export async function main(args: readonly string[]): Promise<ExitCode> {
  const first = readCommon(args);
  const call = { values: first.values, terminal: openTerminal(first) };
  try {
    if (first.langFault !== undefined) return refuse(call, [{ code: "call.lang", args: { found: first.langFault } }]);
    if (first.cwd !== undefined) chdir(first.cwd);
    return await runCommand(args, first.command, call);
  } catch (error) {
    if (first.cwd !== undefined && (error as NodeJS.ErrnoException).syscall === "chdir") {
      return refuse(call, [{ code: "disk.missing", args: { found: first.cwd } }]);
    }
    const refusal = findRefusal(error);
    return refusal ? refuse(call, [refusal]) : reportBug(call, error);
  }
}

/** A call of which no more is known than the flags that every command has. */
type FirstCall = Pick<Call, "values" | "terminal">;

async function runCommand(args: readonly string[], name: string | undefined, call: FirstCall): Promise<ExitCode> {
  const { terminal } = call;
  const wantsVersion = args.includes("--version") || args.includes("-V");
  const load = name !== undefined && Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!load) {
    const { showHelp, showVersion } = await import("./commands/help.ts");
    if (wantsVersion) return showVersion(terminal);
    const commands = await Promise.all(Object.values(COMMANDS).map((each) => each()));
    if (name === undefined) return showHelp(terminal, commands);
    const options = Object.keys(COMMANDS).join(", ");
    const nearest = findNearest(name, Object.keys(COMMANDS)) ?? "";
    return refuse(call, [{ code: "call.command", args: { found: name, options, nearest } }]);
  }
  const command = await load();
  const parsed = parseCall(command, args.toSpliced(args.indexOf(command.name), 1));
  if ("problem" in parsed) return refuse(call, [parsed.problem]);
  if (parsed.values.help === true) return (await import("./commands/help.ts")).showCommandHelp(terminal, command);
  return command.run({ ...parsed, terminal });
}

function parseCall(
  command: Command,
  args: string[],
): { values: Record<string, unknown>; positionals: string[] } | { problem: Problem } {
  try {
    const { values, positionals } = parseArgs({
      args,
      options: { ...COMMON, ...command.options },
      allowPositionals: true,
    });
    return { values, positionals };
  } catch (error) {
    return { problem: toOptionProblem(error, command.name) };
  }
}

/** Node says what is wrong with an option in English alone; its code and the option's name are enough for ours. */
function toOptionProblem(error: unknown, command: string): Problem {
  const { code = "", message } = error as NodeJS.ErrnoException;
  const option = /--?[^\s',]+/.exec(message)?.[0] ?? "";
  if (code !== "ERR_PARSE_ARGS_INVALID_OPTION_VALUE") return { code: "call.option", args: { option, command } };
  const isAlone = message.includes("does not take");
  return { code: isAlone ? "call.option-alone" : "call.option-value", args: { option, command } };
}

/** The flags that count before the command is known. */
function readCommon(args: readonly string[]): {
  command: string | undefined;
  lang: "da" | "en" | undefined;
  langFault?: string;
  cwd?: string;
  plain: boolean;
  yes: boolean;
  values: Call["values"];
} {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { ...COMMON, format: { type: "string" } },
    strict: false,
    allowPositionals: true,
  });
  const lang = typeof values.lang === "string" ? values.lang : undefined;
  return {
    command: positionals[0],
    lang: isLanguage(lang) ? lang : undefined,
    ...(lang !== undefined && !isLanguage(lang) ? { langFault: lang } : {}),
    ...(typeof values.cwd === "string" ? { cwd: values.cwd } : {}),
    plain: values.plain === true,
    yes: values.yes === true,
    values,
  };
}

/** The disk or git said no: no bug of ours, however deep it came up. */
function findRefusal(error: unknown): Problem | undefined {
  for (let each = error; each instanceof Error; each = each.cause) {
    if (isNamed<DiskError>(each, "DiskError")) return diskProblem(each);
    if (isNamed<GitError>(each, "GitError")) return gitProblem(each);
  }
  return undefined;
}

/** By its name, so that its class need not be loaded. */
function isNamed<Kind extends Error>(error: Error, name: Kind["name"]): error is Kind {
  return error.name === name;
}

function reportBug(call: FirstCall, error: unknown): ExitCode {
  const { terminal } = call;
  const text = translate(terminal.language, "bug");
  if (isForMachines(call))
    terminal.result(JSON.stringify({ schema: 1, exitCode: 70, problems: [{ code: "bug", text }] }));
  terminal.note(error instanceof Error ? (error.stack ?? error.message) : String(error));
  terminal.note(text);
  return 70;
}
