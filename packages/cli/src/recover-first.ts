import { existsSync } from "node:fs";
import { recover } from "@os2kit/disk";
import { translate } from "@os2kit/model";
import type { Terminal } from "./terminal.ts";

/**
 * Finishes or undoes a run in this folder that was killed, before anything is read, and says so.
 * @throws DiskError `busy` while another run is at work there
 */
export function recoverFirst(root: string, terminal: Terminal): void {
  const recovered = existsSync(root) ? recover(root) : undefined;
  if (recovered) terminal.note(translate(terminal.language, `update.recovered.${recovered}`));
}
