import { translate, type TextCode } from "@os2kit/model";
import type { Command, ExitCode, FlagHelp } from "../command.ts";
import type { Terminal } from "../terminal.ts";
import { readVersion } from "../view/read-version.ts";

const WIDTH = 80;
const COMMON: readonly FlagHelp[] = [
  { flag: "lang", value: "da|en", text: "option.lang" },
  { flag: "cwd", value: "folder", text: "option.cwd" },
  { flag: "json", text: "option.json" },
  { flag: "yes", text: "option.yes" },
  { flag: "plain", text: "option.plain" },
  { flag: "help", text: "option.help" },
];

/** What OS2kit is and what it can do, within 80 columns. */
export function showHelp(terminal: Terminal, commands: readonly Command[]): ExitCode {
  const say = (code: TextCode, args = {}) => translate(terminal.language, code, args);
  const list = commands.flatMap(({ usage, summary }) => row(`os2kit ${usage}`, say(summary), 34));
  terminal.result(
    [
      say("help", { version: readVersion() }),
      "",
      terminal.bold(say("help.commands")),
      ...list,
      "",
      terminal.bold(say("help.options")),
      ...COMMON.flatMap((flag) => flagRow(terminal, flag)),
      ...row("  --version", say("option.version"), 34),
      "",
      say("help.more"),
    ].join("\n"),
  );
  return 0;
}

/** What one command takes. */
export function showCommandHelp(terminal: Terminal, command: Command): ExitCode {
  const say = (code: TextCode) => translate(terminal.language, code);
  const answers = command.answers ?? [];
  terminal.result(
    [
      say(command.summary),
      "",
      `${terminal.bold(say("help.usage"))}  os2kit ${command.usage}`,
      `${terminal.bold(say("help.example"))}  ${command.example}`,
      "",
      terminal.bold(say("help.options")),
      ...[...command.flags, ...COMMON].flatMap((flag) => flagRow(terminal, flag)),
      ...(answers.length > 0
        ? ["", terminal.bold(say("help.answers")), ...answers.flatMap((flag) => flagRow(terminal, flag))]
        : []),
    ].join("\n"),
  );
  return 0;
}

export function showVersion(terminal: Terminal): ExitCode {
  terminal.result(readVersion());
  return 0;
}

function flagRow(terminal: Terminal, { flag, value, text }: FlagHelp): string[] {
  const words = typeof text === "string" ? translate(terminal.language, text) : text[terminal.language];
  return row(`  --${flag}${value === undefined ? "" : ` <${value}>`}`, words, 34);
}

/** Two columns; a long left one gets a line of its own, a long right one is broken between words. */
function row(left: string, right: string, column: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of right.split(" ")) {
    if (line !== "" && column + line.length + word.length + 1 > WIDTH) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  lines.push(line);
  const [first = "", ...rest] = lines.map((each) => " ".repeat(column) + each);
  return left.length < column ? [left + first.slice(left.length), ...rest] : [left, first, ...rest];
}
