import type { Command } from "../command.ts";

/** `os2kit template check|release <folder>`: for the authors of template sets. */
export const templateCommand: Command = {
  name: "template",
  usage: "template check <folder> | release <folder>",
  summary: "command.template",
  example: "os2kit template check my-templates",
  options: { "dry-run": { type: "boolean" } },
  flags: [{ flag: "dry-run", text: "option.dry-run" }],
  run: async (call) => (await import("../template/run-template.ts")).runTemplate(call),
};
