import type { Command } from "../command.ts";

const text = { type: "string" } as const;
const flag = { type: "boolean" } as const;

/** `os2kit adopt [folder]`: brings an existing repository under the templates, without a line of it damaged. */
export const adoptCommand: Command = {
  name: "adopt",
  usage: "adopt [folder]",
  summary: "command.adopt",
  example: "os2kit adopt . --dry-run",
  options: {
    card: text,
    level: text,
    repository: text,
    patch: text,
    templates: text,
    "dry-run": flag,
    interactive: flag,
  },
  flags: [
    { flag: "card", value: "file", text: "option.adopt-card" },
    { flag: "level", value: "level", text: "option.adopt-level" },
    { flag: "repository", value: "name", text: "option.repository" },
    { flag: "dry-run", text: "option.dry-run" },
    { flag: "patch", value: "file", text: "option.patch" },
    { flag: "interactive", text: "option.interactive" },
    { flag: "templates", value: "folder", text: "option.templates" },
  ],
  run: async (call) => (await import("../adopt/run-adopt.ts")).runAdopt(call),
};
