import { existsSync } from "node:fs";
import { DiskError, findKilled, recover } from "@os2kit/disk";
import { translate } from "@os2kit/model";
import type { Terminal } from "./terminal.ts";

/**
 * Finishes or undoes a run in this folder that was killed, before anything is read, and says so. A preview writes
 * nothing, and plans only on what a whole run left.
 * @throws DiskError `busy` while another run is at work there, `torn` where a preview would read half a run
 */
export function recoverFirst(root: string, terminal: Terminal, isPreview: boolean): void {
  if (!existsSync(root)) return;
  const say = (code: "update.waiting" | "update.recovered.finished" | "update.recovered.undone") => {
    terminal.note(translate(terminal.language, code));
  };
  if (isPreview) {
    const killed = findKilled(root);
    if (killed === "writing") throw new DiskError("torn", root);
    if (killed) say("update.waiting");
    return;
  }
  const recovered = recover(root);
  if (recovered) say(`update.recovered.${recovered}`);
}
