import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";

/** A new empty folder that goes when the test ends. */
export function tempFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "os2kit-test-"));
  // A folder of installed packages takes its time to go.
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  }, 60_000);
  return folder;
}
