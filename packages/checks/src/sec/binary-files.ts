import { fact, type RepositoryView } from "../repository-view.ts";
import { isTestFile } from "../scan/file-role.ts";

/** What nobody can review: a program or library, a package of code, an archive of code, an archive of who knows what. */
export type BinaryKind = "program" | "package" | "archive" | "sealed";

/** A file that holds code as machines read it. */
export interface BinaryFile {
  readonly path: string;
  readonly kind: BinaryKind;
}

/** Names that promise code for machines; those of one letter and those with other meanings are looked into. */
const CERTAIN =
  /\.(?:exe|dll|msi|sys|ocx|drv|efi|dylib|pyd|pyc|pyo|node|wasm|jar|war|ear|aar|apk|aab|ipa|dex|nupkg|snupkg|whl|egg|vsix|crx|xpi|gem|deb|rpm|appimage|dmg|pkg|iso|img)$/i;
const DOUBTFUL = /\.(?:so(?:\.\d+)*|a|o|obj|lib|class|bin|com|elf|out)$|(?:^|\/)[^/.]+$/i;
const ARCHIVE = /\.(?:zip|7z|rar|tgz|tar|tar\.(?:gz|bz2|xz|zst)|cab)$/i;
const PACKAGE =
  /\.(?:jar|war|ear|aar|apk|aab|ipa|nupkg|snupkg|whl|egg|vsix|crx|xpi|gem|deb|rpm|msi|dmg|pkg|appimage)$/i;
/** Build tools bring these themselves, and their checksums are published. */
const WRAPPER = /(?:^|\/)(?:gradle-wrapper|maven-wrapper)\.jar$/i;
/** How programs begin: Windows, Linux, Java, macOS (four ways), WebAssembly, static libraries. */
const MAGIC = ["4d5a", "7f454c46", "cafebabe", "feedface", "feedfacf", "cefaedfe", "cffaedfe", "0061736d", "213c6172"];
/** Names inside an archive that are code. */
const CODE = /\.(?:exe|dll|jar|war|class|so|cs|java|js|ts|py|php|rb|go|c|cpp|h|sql|sh|ps1|bat|vb|kt|csproj|pom\.xml)$/i;

/** Bytes that are looked into, of one file and of all; where they are used up, the name decides. */
const MAX_BYTES = 4 * 1024 * 1024;
const MAX_TOTAL = 32 * 1024 * 1024;
/** A pointer to a file that lies elsewhere is no longer. */
const MAX_POINTER = 1024;

/** The repository's binary files that hold code, in the order of their paths. */
export const binaryFiles = fact((repository: RepositoryView): readonly BinaryFile[] => {
  let total = 0;
  const found: BinaryFile[] = [];
  for (const path of repository.files.paths) {
    const entry = repository.files.entry(path);
    if (entry?.mode === "120000" || WRAPPER.test(path)) continue;
    const isDoubtful = DOUBTFUL.test(path) && (entry?.mode === "100755" || path.includes("."));
    const isArchive = ARCHIVE.test(path);
    if (!CERTAIN.test(path) && !isArchive && !isDoubtful) continue;
    const most = Math.min(isDoubtful || isArchive ? MAX_BYTES : MAX_POINTER, MAX_TOTAL - total);
    const bytes = (entry?.size ?? 0) <= most ? repository.files.tree.read(path) : undefined;
    total += bytes?.length ?? 0;
    const kind = kindOf(path, bytes, isArchive, isDoubtful);
    if (kind) found.push({ path, kind });
  }
  return found;
});

function kindOf(
  path: string,
  bytes: Uint8Array | undefined,
  isArchive: boolean,
  isDoubtful: boolean,
): BinaryKind | undefined {
  // Pointers are text, whatever their name.
  if (bytes && (bytes.length < 64 || isText(bytes))) return undefined;
  if (isArchive) return judgeArchive(path, bytes);
  if (isDoubtful) return bytes && startsLikeProgram(bytes) ? "program" : undefined;
  return PACKAGE.test(path) ? "package" : "program";
}

function isText(bytes: Uint8Array): boolean {
  return !bytes.subarray(0, 1000).some((byte) => byte < 9 || (byte > 13 && byte < 32));
}

function startsLikeProgram(bytes: Uint8Array): boolean {
  const start = [...bytes.subarray(0, 4)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return MAGIC.some((magic) => start.startsWith(magic));
}

/** A zip names its files; what other archives hold cannot be seen without unpacking them. */
function judgeArchive(path: string, bytes: Uint8Array | undefined): BinaryKind | undefined {
  const isZip = bytes?.[0] === 0x50 && bytes[1] === 0x4b;
  if (isZip) return holdsCode(bytes) ? "archive" : undefined;
  return isTestFile(path) ? undefined : "sealed";
}

/** The names stand at the end. */
function holdsCode(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const decoder = new TextDecoder();
  for (
    let at = Math.max(0, findDirectory(view));
    at + 46 <= view.byteLength && view.getUint32(at, true) === 0x02014b50;
  ) {
    const length = view.getUint16(at + 28, true);
    if (CODE.test(decoder.decode(bytes.subarray(at + 46, at + 46 + length)))) return true;
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return false;
}

/** Where the zip's list of files begins, as its last record says. */
function findDirectory(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 66_000); at--)
    if (view.getUint32(at, true) === 0x06054b50) return view.getUint32(at + 16, true);
  return view.byteLength;
}
