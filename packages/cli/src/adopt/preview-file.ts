import { LOCK_PATH, CARD_SCHEMA_PATH, translate, type Language, type PlanEntry } from "@os2kit/model";
import { createTwoFilesPatch } from "diff";

/** Gives a file of the product as it is; nothing where there is none. */
export type Before = (path: string) => { readonly mode: string; readonly bytes: Uint8Array } | undefined;

/** More than a screen of lines is looked through only by those who ask. */
const SHORT = 16;

/** A file that is to be written, as a person looks at it: a new one by its lines, a changed one by its changes. */
export function previewFile(entry: PlanEntry, before: Before, language: Language, lines = SHORT): string {
  const { path, bytes = new Uint8Array() } = entry;
  // Made for machines, and as long as it is.
  if (path === LOCK_PATH || path === CARD_SCHEMA_PATH) return `+ ${path}`;
  const size = translate(language, "adopt.bytes", { count: bytes.length });
  if (bytes.includes(0)) return `+ ${path}\n    ${size}`;
  const old = before(path);
  const text = old ? difference(path, decode(old.bytes), decode(bytes)) : decode(bytes);
  const all = text.replace(/\n$/, "").split("\n");
  const shown = all.slice(0, lines).map((line) => `    ${line}`.trimEnd());
  const more = all.length - shown.length;
  if (more > 0) shown.push(`    ${translate(language, "adopt.more", { count: more })}`);
  return [`${old ? "~" : "+"} ${path}`, ...shown].join("\n");
}

function difference(path: string, old: string, text: string): string {
  const patch = createTwoFilesPatch(path, path, old, text, "", "", { context: 3 });
  return patch.slice(patch.indexOf("@@"));
}

/** A file's own control characters would move the cursor, or worse. */
function decode(bytes: Uint8Array): string {
  return new TextDecoder()
    .decode(bytes)
    .replace(/\r\n/g, "\n")
    .replace(/[^\P{Cc}\n\t]/gu, "\ufffd");
}
