import { blobId, type Mode } from "@os2kit/model";
import type { Change } from "../apply-changes.ts";
import { DiskError } from "../disk-error.ts";

export const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A write of a text, where nothing or the text `before` must stand. */
export function write(path: string, text: string, before?: string, mode: Mode = "100644"): Change {
  return { kind: "write", path, bytes: bytes(text), mode, expect: before === undefined ? "absent" : idOf(before) };
}

/** A delete of a file that holds the text `before`. */
export function remove(path: string, before: string): Change {
  return { kind: "delete", path, expect: idOf(before) };
}

/** What a run was refused for; `none` when it was not. */
export function faultOf(run: () => unknown): string {
  try {
    run();
    return "none";
  } catch (error) {
    return error instanceof DiskError ? error.fault : `not a DiskError: ${String(error)}`;
  }
}

function idOf(text: string): string {
  return blobId(bytes(text));
}
