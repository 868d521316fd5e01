import type { Command } from "../command.ts";

const text = { type: "string" } as const;
const flag = { type: "boolean" } as const;

/** `os2kit template check|test|release <folder>`: for the authors of template sets. */
export const templateCommand: Command = {
  name: "template",
  usage: "template check|test|release <folder>",
  summary: "command.template",
  example: "os2kit template test my-templates",
  options: { case: text, update: flag, junit: text, "dry-run": flag },
  flags: [
    { flag: "case", value: "name|glob", text: "option.case" },
    { flag: "update", text: "option.update-cases" },
    { flag: "junit", value: "file", text: "option.junit" },
    { flag: "dry-run", text: "option.dry-run" },
  ],
  run: async (call) => (await import("../template/run-template.ts")).runTemplate(call),
};
