import type { Command } from "../command.ts";

const text = { type: "string" } as const;
const flag = { type: "boolean" } as const;

/** `os2kit check [folder]`: how far a product is from its level, with the evidence, and what to do next. */
export const checkCommand: Command = {
  name: "check",
  usage: "check [folder]",
  summary: "command.check",
  example: "os2kit check . --level 1 --with ../os2eksempel-docs",
  options: {
    with: { type: "string", multiple: true },
    at: text,
    level: text,
    profile: text,
    only: { type: "string", multiple: true },
    "fail-on": text,
    baseline: text,
    forge: text,
    format: text,
    output: { type: "string", multiple: true },
    all: flag,
    fix: flag,
    card: text,
    repository: text,
    templates: text,
    "dry-run": flag,
    date: text,
  },
  flags: [
    { flag: "with", value: "folder", text: "option.with" },
    { flag: "at", value: "commit", text: "option.at" },
    { flag: "level", value: "level", text: "option.level" },
    { flag: "profile", value: "profile", text: "option.profile" },
    { flag: "only", value: "check", text: "option.only" },
    { flag: "fail-on", value: "severity", text: "option.fail-on" },
    { flag: "baseline", value: "file", text: "option.baseline" },
    { flag: "forge", value: "file", text: "option.forge" },
    { flag: "format", value: "format", text: "option.format" },
    { flag: "output", value: "file", text: "option.output" },
    { flag: "all", text: "option.all" },
    { flag: "fix", text: "option.fix" },
    { flag: "card", value: "file", text: "option.fix-card" },
    { flag: "repository", value: "name", text: "option.repository" },
    { flag: "templates", value: "folder", text: "option.templates" },
    { flag: "dry-run", text: "option.dry-run" },
    { flag: "date", value: "day", text: "option.date" },
  ],
  run: async (call) => (await import("../check/run-check.ts")).runCheck(call),
};
