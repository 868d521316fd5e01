import type { Command } from "../command.ts";

/** `os2kit explain <id|path>`: what a requirement or a check means, or where a file of a product comes from. */
export const explainCommand: Command = {
  name: "explain",
  usage: "explain [id|path]",
  summary: "command.explain",
  example: "os2kit explain F4, os2kit explain SECURITY.md",
  options: { full: { type: "boolean" }, templates: { type: "string" } },
  flags: [
    { flag: "full", text: "option.full" },
    { flag: "templates", value: "folder", text: "option.templates" },
  ],
  run: async (call) => (await import("../explain/run-explain.ts")).runExplain(call),
};
