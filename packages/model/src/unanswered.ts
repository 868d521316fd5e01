import type { Language } from "./localised.ts";

/** How a line begins that stands in a product for something nobody has answered; checks look for it. */
export const UNANSWERED: Readonly<Record<Language, string>> = { da: "Ikke besvaret endnu:", en: "Not answered yet:" };
