import type { Command } from "../command.ts";

const text = { type: "string" } as const;
const flag = { type: "boolean" } as const;

/** `os2kit report export|import|show`: OS2's self-assessment and governance report, out of the card and into it. */
export const reportCommand: Command = {
  name: "report",
  usage: "report export [folder] | import <file> [folder] | show <file>",
  summary: "command.report",
  example: "os2kit report export . --as governance-report --output docs/",
  options: {
    as: text,
    output: text,
    "filled-by": text,
    date: text,
    with: { type: "string", multiple: true },
    at: text,
    "no-suggestions": flag,
    "front-matter": flag,
    draft: flag,
    overwrite: flag,
    "dry-run": flag,
  },
  flags: [
    { flag: "as", value: "form", text: "option.as" },
    { flag: "output", value: "file", text: "option.report-output" },
    { flag: "filled-by", value: "name", text: "option.filled-by" },
    { flag: "date", value: "day", text: "option.report-date" },
    { flag: "with", value: "folder", text: "option.with" },
    { flag: "at", value: "commit", text: "option.at" },
    { flag: "no-suggestions", text: "option.no-suggestions" },
    { flag: "front-matter", text: "option.front-matter" },
    { flag: "draft", text: "option.draft" },
    { flag: "overwrite", text: "option.overwrite" },
    { flag: "dry-run", text: "option.dry-run" },
  ],
  run: async (call) => (await import("../report/run-report.ts")).runReport(call),
};
