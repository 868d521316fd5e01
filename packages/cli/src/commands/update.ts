import type { Command } from "../command.ts";

const text = { type: "string" } as const;
const flag = { type: "boolean" } as const;

/** `os2kit update [folder]`: the templates' changes, with the product's own edits kept. */
export const updateCommand: Command = {
  name: "update",
  usage: "update [folder]",
  summary: "command.update",
  example: "os2kit update . --dry-run",
  options: {
    to: text,
    conflicts: text,
    restore: { type: "string", multiple: true },
    set: { type: "string", multiple: true },
    templates: text,
    "dry-run": flag,
    check: flag,
    "without-base": flag,
    "allow-downgrade": flag,
  },
  flags: [
    { flag: "to", value: "version", text: "option.to" },
    { flag: "dry-run", text: "option.update-dry-run" },
    { flag: "check", text: "option.update-check" },
    { flag: "conflicts", value: "markers|ours", text: "option.conflicts" },
    { flag: "restore", value: "path", text: "option.restore" },
    { flag: "set", value: "question=answer", text: "option.update-set" },
    { flag: "without-base", text: "option.without-base" },
    { flag: "allow-downgrade", text: "option.allow-downgrade" },
    { flag: "templates", value: "folder", text: "option.templates" },
  ],
  run: async (call) => (await import("../update/run-update.ts")).runUpdate(call),
};
