import type { Command } from "../command.ts";

/** `os2kit card validate [file]` and `os2kit card schema`. */
export const cardCommand: Command = {
  name: "card",
  usage: "card validate [file] | card schema",
  summary: "command.card",
  example: "os2kit card validate product.yml",
  options: {},
  flags: [],
  run: async (call) => (await import("../card/run-card.ts")).runCard(call),
};
