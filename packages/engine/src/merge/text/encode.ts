export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "latin-1";

/** @returns nothing when the encoding does not have all characters of the text */
export function encode(text: string, encoding: Encoding): Uint8Array | undefined {
  if (encoding === "utf-8") return new TextEncoder().encode(text);
  const wide = encoding !== "latin-1";
  const bytes = new Uint8Array(wide ? text.length * 2 : text.length);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (wide) view.setUint16(2 * i, unit, encoding === "utf-16le");
    else if (unit > 0xff) return undefined;
    else bytes[i] = unit;
  }
  return bytes;
}
