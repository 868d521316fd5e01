import { isatty } from "node:tty";
import { styleText } from "node:util";
import { formatProblem, translate, type Language, type Problem } from "@os2kit/model";
import type { Style } from "@os2kit/report";
import { makeHarmless } from "./make-harmless.ts";

/** Where a command speaks: results to people or machines on stdout, everything else on stderr. */
export interface Terminal {
  readonly language: Language;
  /** No colours and no drawings: asked for, or stdout is no terminal. */
  readonly plain: boolean;
  /** Somebody is there to answer questions. */
  readonly interactive: boolean;
  readonly result: (text: string) => void;
  readonly note: (text: string) => void;
  readonly bold: (text: string) => string;
}

interface TerminalWishes {
  readonly lang: Language | undefined;
  readonly plain: boolean;
  readonly yes: boolean;
}

/** Looks at streams and environment once, so that no command has to. */
export function openTerminal({ lang, plain, yes }: TerminalWishes): Terminal {
  const { env, stdout } = process;
  ignoreClosedPipes();
  const isPlain = plain || !stdout.isTTY || Boolean(env.NO_COLOR) || env.TERM === "dumb";
  return {
    language: lang ?? languageOf(env),
    plain: isPlain,
    interactive: !yes && !env.CI && isatty(0) && stdout.isTTY,
    result: (text) => void stdout.write(`${makeHarmless(text, isPlain)}\n`),
    note: (text) => void process.stderr.write(`${makeHarmless(text, isPlain)}\n`),
    bold: (text) => (isPlain ? text : styleText("bold", text)),
  };
}

/** A reader that has seen enough, such as `head`, closes the pipe: no fault, and nothing to tell. */
function ignoreClosedPipes(): void {
  // Named, so that a program that calls the command line many times has it once.
  for (const stream of [process.stdout, process.stderr])
    if (!stream.listeners("error").includes(ignoreClosedPipe)) stream.on("error", ignoreClosedPipe);
}

function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") throw error;
}

/** The look of results on this terminal, at most as wide as reads well. */
export function toStyle({ plain, bold }: Terminal): Style {
  const paint = (colour: "red" | "green" | "dim") => (text: string) => (plain ? text : styleText(colour, text));
  const width = Math.min(Math.max(process.stdout.columns || 80, 40), 100);
  return { bold, good: paint("green"), bad: paint("red"), dim: paint("dim"), width };
}

/** Asks a question that a yes answers; anything else is a no. */
export async function askYesNo({ language }: Terminal, question: string): Promise<boolean> {
  const { createInterface } = await import("node:readline/promises");
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const answer = await lines.question(`${question} [${language === "da" ? "j/N" : "y/N"}] `);
    return /^(j|ja|y|yes)$/i.test(answer.trim());
  } finally {
    lines.close();
  }
}

/** Says what is wrong: where, what, next step. */
export function showProblems(terminal: Terminal, problems: readonly Problem[]): void {
  for (const problem of problems) {
    const { where, text, next } = formatProblem(problem, terminal.language);
    const lead = terminal.bold(`${translate(terminal.language, "error")}:`);
    terminal.note(
      [where === "" ? "" : where, `${lead} ${text}`, `  ${translate(terminal.language, "next")}: ${next}`]
        .filter((line) => line !== "")
        .join("\n"),
    );
  }
}

/** Problems for machines: codes and places that never change, and the words in the asked language beside them. */
export function problemsToJson(terminal: Terminal, problems: readonly Problem[]): string {
  const exitCode = problems.length === 0 ? 0 : 1;
  const told = problems.map((problem) => {
    const { text, next } = formatProblem(problem, terminal.language);
    return { ...problem, text, next };
  });
  return JSON.stringify({ schema: 1, exitCode, problems: told }, null, 2);
}

/** Danish for a Danish machine, English for any other, as the usual variables say. */
function languageOf(env: NodeJS.ProcessEnv): Language {
  // A variable that is set to nothing counts as not set.
  const locale = [env.LC_ALL, env.LC_MESSAGES, env.LANG].find((value) => value !== undefined && value !== "");
  return locale?.startsWith("da") === true ? "da" : "en";
}
