import { diffLines } from "./diff-lines.ts";
import { encode, type Encoding } from "./encode.ts";

type Eol = "\n" | "\r\n" | "\r";

/** How a text file is written, apart from what it says. */
export interface TextStyle {
  readonly encoding: Encoding;
  readonly bom: boolean;
  readonly eol: Eol;
  /** The end of each line, where they differ. */
  readonly eols?: readonly Eol[];
  readonly finalNewline: boolean;
}

/** A text file in lines without their ends, and how to write it back. */
export interface TextFile {
  readonly lines: readonly string[];
  readonly style: TextStyle;
}

/**
 * Reads versions of one file. Nothing is lost: what is not UTF-8 or marked UTF-16 is read as Latin-1, byte by byte.
 * Where one version mixes UTF-8 with other bytes, all are read byte by byte, so that their lines can be compared.
 * @returns nothing when one of them is no text
 */
export function readTexts(versions: readonly Uint8Array[]): readonly TextFile[] | undefined {
  const decoded = versions.map(decode);
  if (decoded.some((each) => each === undefined)) return undefined;
  const mixed = decoded.some((each) => each?.mixed);
  return decoded.flatMap((each, i) => {
    const bytes = versions[i];
    if (!each || !bytes) return [];
    const bytewise = mixed && each.encoding === "utf-8";
    return [bytewise ? splitLines(latin1(bytes), "latin-1") : splitLines(each.text, each.encoding)];
  });
}

interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
  /** Some of it is UTF-8, and some is not. */
  readonly mixed?: boolean;
}

function decode(bytes: Uint8Array): Decoded | undefined {
  for (const encoding of ["utf-16le", "utf-16be"] as const) {
    const mark = encoding === "utf-16le" ? [0xff, 0xfe] : [0xfe, 0xff];
    if (bytes[0] !== mark[0] || bytes[1] !== mark[1]) continue;
    const text = decodeStrictly(bytes, encoding);
    return text === undefined || text.includes("\0") ? undefined : { text, encoding };
  }
  if (bytes.includes(0)) return undefined;
  const text = decodeStrictly(bytes, "utf-8");
  if (text !== undefined) return { text, encoding: "utf-8" };
  const raw = latin1(bytes);
  return { text: raw, encoding: "latin-1", mixed: /[\u00c3-\u00f4][\u0080-\u00bf]/.test(raw) };
}

function decodeStrictly(bytes: Uint8Array, encoding: "utf-8" | "utf-16le" | "utf-16be"): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function latin1(bytes: Uint8Array): string {
  let text = "";
  for (let i = 0; i < bytes.length; i += 8192) text += String.fromCharCode(...bytes.subarray(i, i + 8192));
  return text;
}

const BOM = { "utf-8": "\ufeff", "utf-16le": "\ufeff", "utf-16be": "\ufeff", "latin-1": "\u00ef\u00bb\u00bf" };

function splitLines(text: string, encoding: Encoding): TextFile {
  const bom = text.startsWith(BOM[encoding]);
  const body = bom ? text.slice(BOM[encoding].length) : text;
  const end = body.includes("\n") ? /\r?\n/g : /\r/g;
  const lines: string[] = [];
  const eols: Eol[] = [];
  let at = 0;
  for (const { 0: eol, index } of body.matchAll(end)) {
    lines.push(body.slice(at, index));
    eols.push(eol as Eol);
    at = index + eol.length;
  }
  const finalNewline = at === body.length;
  if (!finalNewline) lines.push(body.slice(at));
  const crlf = eols.filter((eol) => eol === "\r\n").length;
  const eol = crlf * 2 > eols.length ? "\r\n" : (eols.find((each) => each !== "\r\n") ?? "\n");
  return {
    lines,
    style: { encoding, bom, eol, ...(crlf > 0 && crlf < eols.length ? { eols } : {}), finalNewline },
  };
}

/**
 * Writes lines the way a file was written.
 * @param like the file; of its lines each keeps its own end where ends are mixed
 * @returns nothing when the file's encoding does not have all characters
 */
export function writeText(lines: readonly string[], like: TextFile): Uint8Array | undefined {
  const { encoding, bom, eol, eols, finalNewline } = like.style;
  const ends = lines.map(() => eol);
  if (eols) {
    for (const { a, b, length } of diffLines(lines, like.lines)) {
      for (let i = 0; i < length; i++) ends[a + i] = eols[b + i] ?? eol;
    }
  }
  if (!finalNewline) ends.splice(-1, 1);
  const parts = bom ? [BOM[encoding]] : [];
  lines.forEach((line, i) => parts.push(line, ends[i] ?? ""));
  return encode(parts.join(""), encoding);
}
