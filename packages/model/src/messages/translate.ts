import type { Language } from "../localised.ts";
import { fillIn } from "./fill-in.ts";
import { textsDa } from "./texts-da.ts";
import { textsEn, type TextCode } from "./texts-en.ts";

/** A text of the command line in a language, with its `{names}` filled in. */
export function translate(
  language: Language,
  code: TextCode,
  args: Readonly<Record<string, string | number>> = {},
): string {
  return fillIn((language === "da" ? textsDa : textsEn)[code], args);
}
