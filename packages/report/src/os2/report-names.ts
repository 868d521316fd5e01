import { slugify } from "@os2kit/model";

const DANISH: Readonly<Record<string, string>> = { æ: "ae", ø: "oe", å: "aa", Æ: "Ae", Ø: "Oe", Å: "Aa" };

/** The name of a self-assessment's file, as OS2's form gives it, with Danish letters written out. */
export function nameSelfAssessment(product: string): string {
  return `${slugify(product) || "os2-produkt"}-checkliste.json`;
}

/** The name of a governance report's file, as OS2 publishes it. */
export function nameGovernanceReport(product: string, date: string): string {
  const name = product
    .normalize("NFC")
    .replace(/[æøåÆØÅ]/g, (letter) => DANISH[letter] ?? letter)
    .normalize("NFD")
    .replace(/[^A-Za-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return `${date}-${name || "OS2-produkt"}-governancerapport.md`;
}
