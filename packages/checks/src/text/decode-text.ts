/**
 * Reads bytes as text: UTF-8, UTF-16 with a byte order mark, else Windows-1252, which every old Danish file fits.
 * @returns the text without its mark and with `\n` as line ends, or nothing for binary content
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  const text = decode(bytes);
  return text?.includes("\r") ? text.replaceAll("\r\n", "\n").replaceAll("\r", "\n") : text;
}

function decode(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  if (bytes.subarray(0, 8000).includes(0)) return undefined;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
