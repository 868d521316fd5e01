/**
 * The text of a path as git or a file system holds it. Names that are not UTF-8 (old Danish ones are Latin-1) are read
 * as Windows-1252, so that people recognise them.
 */
export function decodePath(bytes: Uint8Array): string {
  try {
    return UTF_8.decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

// Made once: a large repository has thousands of names, and making a decoder costs more than using it.
const UTF_8 = new TextDecoder("utf-8", { fatal: true });

/** Splits output that ends each name with a zero byte. */
export function splitZeros(output: Uint8Array): Uint8Array[] {
  const parts: Uint8Array[] = [];
  for (let start = 0; start < output.length;) {
    const end = output.indexOf(0, start);
    parts.push(output.subarray(start, end === -1 ? output.length : end));
    start = end === -1 ? output.length : end + 1;
  }
  return parts;
}
