import { expect, test } from "vitest";
import { runOne } from "../testing/run-one.ts";
import { politicalMaterial } from "./political-material.ts";

const path = "docs/communication/political-brief.md";
const text = [
  "Borgerne finder kommunens høringer på én side i stedet for at lede på mange.",
  "Anne fra Odense opdagede en lokalplan, før fristen løb ud, og skrev et svar.",
  "Det koster kommunen det samme om året som en halv arbejdsdag om ugen.",
  "Vi gør det sammen med andre kommuner, så ingen leverandør ejer løsningen alene.",
].join("\n");

test.each([
  ["nothing", {}, "fail missing"],
  ["citizens and money", { [path]: `# Kort fortalt\n\n${text}\n` }, `pass found ${path}:1`],
  ["a section", { "README.md": `# A\n\n## Til politikere\n\n${text}\n` }, "pass found README.md:3"],
  ["no citizens", { [path]: `# K\n\n${text.replace("Borgerne", "Alle")}\n` }, `fail citizens ${path}:1`],
  ["no money", { [path]: `# K\n\n${text.replace("koster", "tager")}\n` }, `fail money ${path}:1`],
  ["jargon", { [path]: `# K\n\n${text} Et API i en container på Kubernetes.\n` }, `fail jargon ${path}:1`],
  [
    "the text for management",
    { [path]: `# K\n\n${text}\n`, "til-ledelsen.md": `# L\n\n${text}\n` },
    `fail same ${path}:1`,
  ],
  ["a policy is not politics", { "docs/politik.md": `# Privatlivspolitik\n\n${text}\n` }, "fail missing"],
])("%s", (_, files, expected) => {
  expect(runOne(politicalMaterial, files)).toEqual([expected]);
});
