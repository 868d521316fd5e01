import type { Command } from "../command.ts";

/** `os2kit explain <id>`: what a requirement or a check means, in plain words. */
export const explainCommand: Command = {
  name: "explain",
  usage: "explain <id>",
  summary: "command.explain",
  example: "os2kit explain F4",
  options: {},
  flags: [],
  run: async (call) => (await import("../explain/run-explain.ts")).runExplain(call),
};
