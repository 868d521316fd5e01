import { sha1 } from "@noble/hashes/legacy.js";

const encoder = new TextEncoder();

/**
 * The id that git gives these bytes as a blob: SHA-1 over `blob <length>\0` and the bytes, 40 hex digits.
 * In plain JavaScript, so that it is the same, and synchronous, in a browser.
 */
export function blobId(bytes: Uint8Array): string {
  const hash = sha1
    .create()
    .update(encoder.encode(`blob ${String(bytes.length)}\0`))
    .update(bytes)
    .digest();
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
