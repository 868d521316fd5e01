import { expect, test } from "vitest";
import { nameGovernanceReport, nameSelfAssessment } from "./report-names.ts";

test.each([
  ["OS2eksempel", "os2eksempel-checkliste.json", "2026-11-24-OS2eksempel-governancerapport.md"],
  ["OS2udoglær", "os2udoglaer-checkliste.json", "2026-11-24-OS2udoglaer-governancerapport.md"],
  ["Åben & Fri (test)", "aaben-fri-test-checkliste.json", "2026-11-24-Aaben-Fri-test-governancerapport.md"],
  ["../x", "x-checkliste.json", "2026-11-24-x-governancerapport.md"],
  ["日本", "os2-produkt-checkliste.json", "2026-11-24-OS2-produkt-governancerapport.md"],
])("%s", (product, json, markdown) => {
  expect([nameSelfAssessment(product), nameGovernanceReport(product, "2026-11-24")]).toEqual([json, markdown]);
});
