import { expect, test } from "vitest";
import { runOne } from "../testing/run-one.ts";
import { managementMaterial } from "./management-material.ts";

const path = "docs/communication/management-brief.md";
const text =
  "Sagsbehandlere bruger i dag megen tid på at finde høringer frem. Løsningen samler dem ét sted. Den koster 40.000 kr. om året og sparer 300 timer i en kommune af middel størrelse. Den største risiko er, at få kommuner bærer økonomien; derfor er aftalen bindende.";

test.each([
  ["nothing", {}, "fail missing"],
  ["figures", { [path]: `# For ledelsen\n\n${text}\n` }, `pass found ${path}:1`],
  ["a business case", { "business-case.md": `# Business case\n\n${text}\n` }, "pass found business-case.md:1"],
  ["a section", { "README.md": `# A\n\n## Til ledelsen\n\n${text}\n` }, "pass found README.md:3"],
  [
    "no figures",
    { [path]: `# For ledelsen\n\n${text.replaceAll(/\d[\d.]* (kr\.|timer)/g, "lidt")}\n` },
    `fail figures ${path}:1`,
  ],
  ["a line", { [path]: "# For ledelsen\n\nDet er godt.\n" }, `fail thin ${path}:1`],
  ["slides", { "Business case.pptx": "x" }, "fail closed Business case.pptx"],
  ["behind a login", { "README.md": "[Business case](https://a.sharepoint.com/x)\n" }, "fail login README.md:1"],
  [
    "our template",
    { [path]: `# For ledelsen\n\n${text}\n\n**Ikke besvaret endnu:** risici?\n` },
    `open open ${path}:5`,
  ],
  ["management of users", { "docs/user-management.md": `# User management\n\n${text}\n` }, "fail missing"],
])("%s", (_, files, expected) => {
  expect(runOne(managementMaterial, files)).toEqual([expected]);
});
