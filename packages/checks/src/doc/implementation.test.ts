import { expect, test } from "vitest";
import { runOne } from "../testing/run-one.ts";
import { implementation } from "./implementation.ts";

const people = "Projektlederen i kommunen samler brugerne, og efter to uger er de første erfaringer gjort. ".repeat(6);
const technical =
  "Installer pakken, ret konfigurationen, og genstart serveren, så den nye version bliver hentet. ".repeat(6);

test.each([
  ["nothing", {}, "fail missing"],
  ["a page", { "docs/implementation.md": `# Implementering\n\n${people}` }, "pass found docs/implementation.md:1"],
  ["a section", { "README.md": `# X\n\n## Ibrugtagning\n\n${people}` }, "pass found README.md:3"],
  [
    "installation alone",
    { "docs/implementering.md": `# I\n\n${technical}` },
    "fail technical docs/implementering.md:1",
  ],
  [
    "the stamped page",
    { "docs/implementation.md": "# I\n\n**Not answered yet:** who?" },
    "open open docs/implementation.md:3",
  ],
  ["in Word", { "doc/Vejledning til implementering.docx": "x" }, "fail closed doc/Vejledning til implementering.docx"],
  ["pages about code", { "docs/IMPLEMENTATIONS.md": `# Implementations\n\n${people}` }, "fail missing"],
  ["a link", { "README.md": "Se [Implementering](https://os2x.dk/implementering)." }, "unknown linked README.md:1"],
])("%s", (_, files, expected) => {
  expect(runOne(implementation, files)).toEqual([expected]);
});
