/** One element, with the text directly in it. */
export interface XmlElement {
  /** Names from the root, such as `project/licenses/license/name`; prefixes of namespaces are left out. */
  readonly path: string;
  readonly attributes: ReadonlyMap<string, string>;
  text: string;
  /** From 1. */
  readonly line: number;
  /** The element's place in the list of its parent; children of one parent share the number. */
  readonly parent: number;
}

const MAX_DEPTH = 60;

/**
 * Reads what manifests hold of XML: elements, attributes, text. No entities beyond the usual five, no DTD.
 * Never throws; what is broken ends the reading, and what was read until then is given.
 * @returns every element in the order of its start
 */
export function readXml(text: string): readonly XmlElement[] {
  const elements: XmlElement[] = [];
  const open: number[] = [];
  let line = 1;
  for (let at = 0; at < text.length;) {
    const start = text.indexOf("<", at);
    const end = start === -1 ? text.length : start;
    const inner = elements[open.at(-1) ?? -1];
    if (inner) inner.text += decode(text.slice(at, end));
    line += countLines(text, at, end);
    if (start === -1) break;
    const stop = endOfMarkup(text, start);
    if (stop === -1) break;
    const markup = text.slice(start, stop);
    if (markup.startsWith("<![CDATA[")) {
      if (inner) inner.text += markup.slice(9, -3);
    } else if (markup.startsWith("</")) open.pop();
    else if (/^<[^!?]/.test(markup)) {
      if (open.length >= MAX_DEPTH) break;
      const name = (/^<(?:[\w.-]+:)?([\w.-]+)/.exec(markup.slice(0, 200))?.[1] ?? "").trim();
      const parent = open.at(-1) ?? -1;
      const path = [elements[parent]?.path, name].filter((part) => part !== undefined).join("/");
      elements.push({ path, attributes: readAttributes(markup), text: "", line, parent });
      if (!markup.endsWith("/>")) open.push(elements.length - 1);
    }
    line += countLines(text, start, stop);
    at = stop;
  }
  return elements;
}

/** Behind the last character of a tag, comment, CDATA section or instruction; -1 where it does not end. */
function endOfMarkup(text: string, start: number): number {
  for (const [open, close] of [
    ["<!--", "-->"],
    ["<![CDATA[", "]]>"],
    ["<?", "?>"],
  ] as const) {
    if (!text.startsWith(open, start)) continue;
    const end = text.indexOf(close, start + open.length);
    return end === -1 ? -1 : end + close.length;
  }
  let quote = "";
  for (let at = start; at < text.length; at++) {
    const letter = text.charAt(at);
    if (quote !== "") quote = letter === quote ? "" : quote;
    else if (letter === '"' || letter === "'") quote = letter;
    else if (letter === ">") return at + 1;
  }
  return -1;
}

function readAttributes(markup: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  if (!markup.includes("=")) return attributes;
  for (const [, name = "", double, single] of markup.matchAll(
    /(?<![\w:.-])([\w:.-]{1,200})\s{0,100}=\s{0,100}(?:"([^"]*)"|'([^']*)')/g,
  ))
    attributes.set(name, decode(double ?? single ?? ""));
  return attributes;
}

const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

function decode(text: string): string {
  return text.includes("&")
    ? text.replace(/&(lt|gt|amp|quot|apos);/g, (_, name: string) => ENTITIES[name] ?? "")
    : text;
}

function countLines(text: string, from: number, to: number): number {
  let lines = 0;
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === 10) lines++;
  return lines;
}
