import type { CheckReport, Language } from "@os2kit/model";
import { escapeMarkup } from "./escape-markup.ts";

/** Width of a letter in Verdana 11, near enough for a badge (pixels). */
const LETTER = 6.6;

const COLOURS = { none: "#9f2b00", sandbox: "#8a6100", "1": "#2f6f00", "2": "#2f6f00", "3": "#0b5fa5" } as const;

/** A badge (SVG, contrast 4.5:1 and more): the level that the evidence reaches, with the day it was measured. */
export function toBadge(report: CheckReport, language: Language): string {
  const none = language === "da" ? "intet niveau endnu" : "no level yet";
  const words = {
    sandbox: language === "da" ? "sandkasse" : "sandbox",
    "1": language === "da" ? "niveau 1" : "level 1",
    "2": language === "da" ? "niveau 2" : "level 2",
    "3": language === "da" ? "niveau 3" : "level 3",
  };
  const left = language === "da" ? "OS2-dokumentation" : "OS2 evidence";
  const right = `${report.reached ? words[report.reached] : none} · ${report.date}`;
  const [leftWidth, rightWidth] = [left, right].map((text) => Math.round(text.length * LETTER) + 12) as [
    number,
    number,
  ];
  const width = leftWidth + rightWidth;
  const label = escapeMarkup(`${report.product}: ${left} ${right}`);
  const middle = (from: number, size: number) => String(from + size / 2);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="20" role="img" aria-label="${label}">
<title>${label}</title>
<rect width="${String(leftWidth)}" height="20" fill="#333"/>
<rect x="${String(leftWidth)}" width="${String(rightWidth)}" height="20" fill="${COLOURS[report.reached ?? "none"]}"/>
<g fill="#fff" text-anchor="middle" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11">
<text x="${middle(0, leftWidth)}" y="14">${escapeMarkup(left)}</text>
<text x="${middle(leftWidth, rightWidth)}" y="14">${escapeMarkup(right)}</text>
</g>
</svg>
`;
}
