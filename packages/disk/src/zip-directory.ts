/** What a zip archive's directory says of one file. */
export interface ZipEntry {
  readonly name: Uint8Array;
  /** 0 stored, 8 deflated; others are rare. */
  readonly method: number;
  readonly encrypted: boolean;
  /** Bytes in the archive, and when unpacked. */
  readonly packed: number;
  readonly size: number;
  /** Where the file's own header begins. */
  readonly offset: number;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
/** The end's length, and that of the longest comment after it. */
const END_LENGTH = 22;
const MAX_COMMENT = 65_535;

/**
 * Reads the directory at the end of a zip archive.
 * @param most entries; an archive that claims more is not read
 * @throws RangeError when the bytes are no whole archive
 */
export function readZipDirectory(bytes: Uint8Array, most: number): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, start } = readEnd(view);
  if (count > most) throw new RangeError(`${String(count)} entries`);
  const entries: ZipEntry[] = [];
  for (let at = start; entries.length < count;) {
    if (view.getUint32(at, true) !== ENTRY) throw new RangeError("no entry where one should be");
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      name: bytes.subarray(at + 46, at + 46 + nameLength),
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/**
 * The bytes of one file as they lie in the archive.
 * @throws RangeError when there is no file where the directory says
 */
export function findPacked(bytes: Uint8Array, { offset, packed }: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(offset, true) !== LOCAL) throw new RangeError("no file where the directory says");
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packed > bytes.length) throw new RangeError("cut off");
  return bytes.subarray(start, start + packed);
}

function readEnd(view: DataView): { readonly count: number; readonly start: number } {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= 0 && at >= last - MAX_COMMENT; at--) {
    if (view.getUint32(at, true) !== END) continue;
    if (at >= 20 && view.getUint32(at - 20, true) === LOCATOR_64) return readEnd64(view, at - 20);
    return { count: view.getUint16(at + 10, true), start: view.getUint32(at + 16, true) };
  }
  throw new RangeError("no directory at the end");
}

/** Archives of more than 65,535 entries count them here. */
function readEnd64(view: DataView, locator: number): { readonly count: number; readonly start: number } {
  const at = Number(view.getBigUint64(locator + 8, true));
  if (view.getUint32(at, true) !== END_64) throw new RangeError("no directory where it should be");
  return { count: Number(view.getBigUint64(at + 32, true)), start: Number(view.getBigUint64(at + 48, true)) };
}
