import { joinPath } from "../files.ts";
import type { Field } from "./field.ts";
import { show, type Fault } from "./judge-value.ts";

/** The repository around the file, as far as paths in it need. */
export interface Surroundings {
  has(path: string): boolean;
  /** The bytes of a file; nothing for what is a link. */
  bytes(path: string): Uint8Array | undefined;
}

/** Judges what points at a file: a path from the root of the repository, or an address. */
export function judgePath(text: string, { formats }: Field, around?: Surroundings): Fault | undefined {
  const found = show(text);
  if (text === "") return undefined;
  const isWeb = /^https?:\/\/[^/\s]/i.test(text);
  if (!isWeb && /^\/|^[a-z][a-z0-9+.-]+:/i.test(text)) return { code: "path-absolute", args: { found } };
  const format = formatOf(isWeb ? new URL(text, "https://x").pathname : text);
  // An address may lead to a picture without its name telling so.
  if (formats && !(isWeb && format === "") && !formats.includes(format))
    return { code: "file-format", args: { found, allowed: formats.join(", ") } };
  if (isWeb || !around) return undefined;
  const path = joinPath("publiccode.yml", text);
  if (path === undefined || !around.has(path)) return { code: "file-missing", args: { found } };
  if (format === "png" && formats && !isPng(around.bytes(path))) return { code: "file-png", args: { found } };
  return undefined;
}

function formatOf(path: string): string {
  return /\.([a-z0-9]{1,8})$/i.exec(path.slice(-20))?.[1]?.toLowerCase() ?? "";
}

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** A picture in large file storage is a text here that stands for the picture. */
function isPng(bytes: Uint8Array | undefined): boolean {
  if (!bytes) return true;
  return PNG.every((byte, index) => bytes[index] === byte) || startsWith(bytes, "version https://git-lfs");
}

function startsWith(bytes: Uint8Array, text: string): boolean {
  return new TextDecoder().decode(bytes.subarray(0, text.length)) === text;
}
