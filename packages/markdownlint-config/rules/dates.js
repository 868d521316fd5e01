import { findLanguage } from "./language.js";
import { readProse } from "./prose.js";

/** With points, only a year of four digits: `2.11.10` is a version. */
const AMBIGUOUS = /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|(?<!\.)\d{2})(?![\d/-]|\.\d)/g;
const EXAMPLE = { da: "2026-02-01 eller 1. februar 2026", en: "2026-02-01 or 1 February 2026" };

/** @type {import("markdownlint").Rule} */
export const dates = {
  names: ["OS2003", "os2-dates"],
  description: "Write dates that nobody can misread (skriv datoer, som ingen kan læse forkert)",
  tags: ["os2", "language"],
  parser: "micromark",
  function: (params, onError) => {
    const prose = readProse(params);
    for (const [index, line] of prose.entries())
      for (const [text, first, , second] of line.matchAll(AMBIGUOUS)) {
        if (isDay(first) && isDay(second))
          onError({ lineNumber: index + 1, detail: `"${text}": write ${EXAMPLE[findLanguage(params, prose)]}` });
      }
  },
};

/** @param {string | undefined} digits */
const isDay = (digits) => Number(digits) >= 1 && Number(digits) <= 31;
