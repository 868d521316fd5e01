import { parseCard, type Card, type CheckReport, type RequirementAnswer } from "@os2kit/model";
import { sampleCheck as checkWith } from "./sample-check.ts";

/** A made-up product's card, with what a test wants it to answer. */
export function sampleCard(
  answers: Readonly<Record<string, RequirementAnswer>> = {},
  build = "namespace: OS2eksempel",
): Card {
  const result = parseCard(`product: { name: OS2eksempel }\nbuild: { ${build} }\n`);
  if (!result.ok) throw new Error("the sample card is no card");
  return { ...result.value, answers };
}

/** The result of a check of that product which found nothing. */
export function sampleCheck(): CheckReport {
  return checkWith({ findings: [] });
}

/** A self-assessment as OS2's form saves it, with these entries instead of all 43. */
export function sampleForm(krav: readonly object[], different: object = {}): string {
  const form = {
    productName: "OS2eksempel",
    filledBy: "Anne Eksempel",
    filledDate: "2026-10-01",
    generatedAt: "2026-10-01T09:15:30.123Z",
    krav,
    ...different,
  };
  return JSON.stringify(form, null, 2);
}

/** A governance report 1.1.0 with these lines below its table's header. */
export function sampleTable(...lines: readonly string[]): string {
  return [
    "# Governancerapport for OS2eksempel",
    "",
    "> Version for anvendt governancerapport: 1.1.0<br/>",
    "> Dato for udfyldelse: 01-10-2026<br/>",
    "> Udfyldt af: Anne Eksempel<br/>",
    "",
    "| # | Krav | Produktniveau | Retningslinjer | Efterlevet? | Dokumentation |",
    "|---|---|---|---|---|---|",
    ...lines,
    "",
  ].join("\n");
}
