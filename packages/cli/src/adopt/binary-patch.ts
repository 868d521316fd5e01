import { deflateSync } from "node:zlib";
import { blobId } from "@os2kit/model";

const NONE = "0".repeat(40);
const DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~";
/** What one line holds (bytes). */
const LINE = 52;

/** A change of bytes as `git diff --binary` writes it: both sides whole. */
export function binaryPatch(old: Uint8Array | undefined, bytes: Uint8Array): string {
  const index = `index ${old ? blobId(old) : NONE}..${blobId(bytes)}`;
  return `${index}\nGIT binary patch\n${literal(bytes)}\n${literal(old ?? new Uint8Array())}\n`;
}

function literal(bytes: Uint8Array): string {
  const packed = deflateSync(bytes);
  const lines = Array.from({ length: Math.ceil(packed.length / LINE) }, (_, number) =>
    toLine(packed.subarray(number * LINE, (number + 1) * LINE)),
  );
  return `literal ${String(bytes.length)}\n${lines.join("")}`;
}

/** How many bytes, as a letter (A to Z are 1 to 26, a to z go on from there), and the bytes by fours, in base 85. */
function toLine(part: Uint8Array): string {
  const length = String.fromCharCode(part.length + (part.length <= 26 ? 64 : 70));
  const padded = Buffer.alloc(Math.ceil(part.length / 4) * 4);
  padded.set(part);
  let text = "";
  for (let at = 0; at < padded.length; at += 4) {
    let [value, five] = [padded.readUInt32BE(at), ""];
    for (let digit = 0; digit < 5; digit++) {
      five = (DIGITS[value % 85] ?? "") + five;
      value = Math.floor(value / 85);
    }
    text += five;
  }
  return `${length}${text}\n`;
}
