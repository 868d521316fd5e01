import { CHECKS, PROFILES, readForgeFacts, type ForgeFacts, type Profile } from "@os2kit/checks";
import { findNearest, LEVELS, type Level, type Problem, type Result } from "@os2kit/model";
import { BARS, readBaseline, type Bar } from "@os2kit/report";
import { isDay } from "../is-day.ts";
import { readText } from "../read-text.ts";
import { FORMATS, readOutput, type Format, type Output } from "./formats.ts";

/** What a call of `check` asks for, understood. */
export interface CheckOptions {
  readonly level?: Level;
  readonly profile: Profile;
  /** Ids and families; empty for all. */
  readonly only: readonly string[];
  readonly bar: Bar;
  readonly baseline?: ReadonlySet<string>;
  readonly forge: Readonly<Record<string, ForgeFacts>>;
  readonly format: Format;
  /** Files to write beside what is shown. */
  readonly outputs: readonly Output[];
  /** ISO 8601 day. */
  readonly today: string;
}

/** Reads the flags of `check`, and the files that they name. */
export function readOrder(values: Readonly<Record<string, unknown>>): Result<CheckOptions> {
  const problems: Problem[] = [];
  const level = choose("level", LEVELS, undefined);
  const profile = choose("profile", PROFILES, "os2");
  const bar = choose("fail-on", BARS, "must");
  const format = choose("format", FORMATS, values.json === true ? "json" : "text");
  const outputs = readOutputs();
  const only = readOnly();
  const today = readDay();
  const baseline = readFile("baseline", (text) => readBaseline(text), "check.baseline");
  const forge = readFile("forge", readForge, "check.forge");
  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    value: {
      ...(level === undefined ? {} : { level }),
      profile: profile ?? "os2",
      only,
      bar: bar ?? "must",
      ...(baseline ? { baseline } : {}),
      forge: forge ?? {},
      format: format ?? "text",
      outputs,
      today,
    },
  };

  function choose<T extends string>(flag: string, options: readonly T[], otherwise: T | undefined): T | undefined {
    const value = values[flag] as string | undefined;
    if (value === undefined) return otherwise;
    const found = options.find((option) => option === value);
    if (found === undefined)
      problems.push({ code: "call.choice", args: { flag, found: value, options: options.join(", ") } });
    return found;
  }

  function readOutputs(): readonly Output[] {
    return ((values.output as string[] | undefined) ?? []).flatMap((each) => {
      const output = readOutput(each, format ?? "text");
      if (typeof output !== "string") return [output];
      problems.push({ code: "call.choice", args: { flag: "output", found: output, options: FORMATS.join(", ") } });
      return [];
    });
  }

  function readOnly(): readonly string[] {
    const asked = ((values.only as string[] | undefined) ?? []).flatMap((each) => each.split(","));
    const families = new Set(CHECKS.map(({ id }) => id.split("/")[0] ?? ""));
    const names = [...CHECKS.map(({ id }) => id), ...families];
    for (const name of asked.filter((each) => !names.includes(each)))
      problems.push({ code: "check.only", args: { found: name, nearest: findNearest(name, names) ?? "lic/file" } });
    return asked;
  }

  function readDay(): string {
    const date = values.date as string | undefined;
    if (date === undefined) return new Date().toISOString().slice(0, 10);
    if (!isDay(date)) problems.push({ code: "call.date", args: { found: date } });
    return date;
  }

  function readFile<T>(
    flag: string,
    parse: (text: string, file: string) => T | undefined,
    code: "check.baseline" | "check.forge",
  ): T | undefined {
    const file = values[flag];
    if (typeof file !== "string") return undefined;
    const read = readText(file);
    if ("problem" in read) {
      problems.push(read.problem);
      return undefined;
    }
    const value = parse(read.text, file);
    if (value === undefined && !problems.some((problem) => problem.code === code))
      problems.push({ code, file, args: { found: file } });
    return value;
  }

  function readForge(text: string, file: string): Readonly<Record<string, ForgeFacts>> | undefined {
    const read = readForgeFacts(text);
    if (read.ok) return read.value;
    problems.push({ code: "check.forge", file, args: { found: read.field } });
    return undefined;
  }
}
