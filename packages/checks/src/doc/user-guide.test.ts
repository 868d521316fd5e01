import { expect, test } from "vitest";
import { runOne } from "../testing/run-one.ts";
import { userGuide } from "./user-guide.ts";

const text = "Log ind, vælg din skole, og skriv, hvad du vil lære mere om i dag. ".repeat(8);

test.each([
  ["nothing", {}, "fail missing"],
  ["a folder", { "docs/user-guide/index.md": `# Guide\n\n${text}` }, "pass found docs/user-guide/index.md:1"],
  ["a Danish page", { "docs/brugermanual.md": `# M\n\n${text}` }, "pass found docs/brugermanual.md:1"],
  ["a section", { "README.md": `# X\n\n## Sådan bruger du løsningen\n\n${text}` }, "pass found README.md:3"],
  [
    "what it may be used for is no guide",
    { "README.md": `# X\n\n## Anvendelse\n\n${"Kan bruges til automatisk opmærkning af sager og data. ".repeat(20)}` },
    "fail missing",
  ],
  [
    "a tip on passwords is no guide",
    { "docs/users-notes.md": "# Notes\n\nLog in, and change the default password by clicking the blue button.\n" },
    "fail thin docs/users-notes.md:1",
  ],
  ["a guide to installing", { "docs/installationsvejledning.md": `# M\n\n${text}` }, "fail missing"],
  ["a guide to the API", { "docs/api_vejledning.md": `# M\n\n${text}` }, "fail missing"],
  ["in Word", { "doc/Brugermanual.docx": "x" }, "fail closed doc/Brugermanual.docx"],
  ["a picture is no manual", { "images/manual_creation.png": "x" }, "fail missing"],
  [
    "the stamped page",
    { "docs/user-guide/index.md": "# G\n\n**Ikke besvaret endnu:** hvem?" },
    "open open docs/user-guide/index.md:3",
  ],
])("%s", (_, files, expected) => {
  expect(runOne(userGuide, files)).toEqual([expected]);
});
