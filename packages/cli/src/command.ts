import type { ParseArgsConfig } from "node:util";
import type { TextCode, Wording } from "@os2kit/model";
import type { Terminal } from "./terminal.ts";

/** 0 done; 1 the call or its input is wrong; 2 something is left for a person; 70 a bug. */
export type ExitCode = 0 | 1 | 2 | 70;

/** A call that was understood: flags by name, and what stands beside them. */
export interface Call {
  readonly values: Readonly<Record<string, unknown>>;
  readonly positionals: readonly string[];
  readonly terminal: Terminal;
}

/** One flag in the help. */
export interface FlagHelp {
  readonly flag: string;
  readonly value?: string;
  readonly text: TextCode | Wording;
}

/** A command: what it takes, and what it does. Each lives in a module that is loaded when it is called. */
export interface Command {
  readonly name: string;
  readonly usage: string;
  readonly summary: TextCode;
  readonly example: string;
  readonly options: NonNullable<ParseArgsConfig["options"]>;
  /** Flags that only this command has, for its help. */
  readonly flags: readonly FlagHelp[];
  /** Flags that answer questions, for its help. */
  readonly answers?: readonly FlagHelp[];
  readonly run: (call: Call) => Promise<ExitCode>;
}
