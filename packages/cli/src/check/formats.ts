import type { CheckReport, Language } from "@os2kit/model";
import {
  toAnnotations,
  toBadge,
  toCodeQuality,
  toHtml,
  toJson,
  toJunit,
  toMarkdown,
  toSarif,
  toText,
  type Bar,
  type Style,
} from "@os2kit/report";
import { readVersion } from "../view/read-version.ts";

export const FORMATS = [
  "text",
  "markdown",
  "json",
  "sarif",
  "junit",
  "html",
  "badge",
  "github",
  "codequality",
] as const;
export type Format = (typeof FORMATS)[number];

/** A file to write, and how. */
export interface Output {
  readonly file: string;
  readonly format: Format;
}

const ENDINGS: Readonly<Record<string, Format>> = {
  txt: "text",
  md: "markdown",
  json: "json",
  sarif: "sarif",
  xml: "junit",
  html: "html",
  svg: "badge",
};

/**
 * Reads `--output`: `format=file`, or a file whose ending says the format. A file with `=` in its own name is given
 * with its folder: `./a=b.md`.
 * @param otherwise for an ending that says nothing
 * @returns the unknown format, as text, where one is named
 */
export function readOutput(text: string, otherwise: Format): Output | string {
  const [, name, file = ""] = /^(\w+)=(.*)$/s.exec(text) ?? [];
  if (name !== undefined) {
    const format = FORMATS.find((each) => each === name);
    return format ? { file, format } : name;
  }
  const ending = /\.([a-z]+)$/i.exec(text)?.[1]?.toLowerCase() ?? "";
  return { file: text, format: ENDINGS[ending] ?? otherwise };
}

export interface WriteOptions {
  readonly language: Language;
  readonly bar: Bar;
  readonly all: boolean;
  readonly style?: Style;
}

/** A report in one of the formats. */
export function writeReport(report: CheckReport, format: Format, { language, bar, all, style }: WriteOptions): string {
  if (format === "json") return toJson(report, language, bar);
  if (format === "sarif") return toSarif(report, language, readVersion());
  if (format === "junit") return toJunit(report, language);
  if (format === "markdown") return toMarkdown(report, language);
  if (format === "html") return toHtml(report, language);
  if (format === "badge") return toBadge(report, language);
  if (format === "github") return toAnnotations(report, language);
  if (format === "codequality") return toCodeQuality(report, language);
  return `${toText(report, language, { all, ...(style ? { style } : {}) })}\n`;
}
