import { expect, test } from "vitest";
import { runOne } from "../testing/run-one.ts";
import { projectModel } from "./project-model.ts";

const path = "docs/project-model.md";
const steps =
  "1. Et ønske skrives på opgavelisten, og koordinatoren spørger ind.\n2. Koordinationsgruppen prioriterer ønsket sammen med de andre.\n3. En leverandør udvikler det, og en anden gennemgår ændringen.\n4. En maintainer udgiver en ny version, og brugerne får besked om den.\n";

test.each([
  ["nothing", {}, "fail missing"],
  ["steps", { [path]: `# Arbejdsmodel\n\n${steps}` }, `pass found ${path}:1`],
  [
    "a section in English",
    { "CONTRIBUTING.md": `# C\n\n## Development process\n\n${steps}` },
    "pass found CONTRIBUTING.md:3",
  ],
  [
    "the name of a method",
    { [path]: `# Projektmodel\n\n${"Vi arbejder agilt efter Scrum i projektet hver dag. ".repeat(6)}\n` },
    `fail steps ${path}:1`,
  ],
  ["a line", { [path]: "# Arbejdsmodel\n\nVi er ikke længere et projekt.\n" }, `fail thin ${path}:1`],
  [
    "our template",
    { [path]: `# Arbejdsmodel\n\n${steps}\n**Ikke besvaret endnu:** hvor afviger I?\n` },
    `open open ${path}:8`,
  ],
])("%s", (_, files, expected) => {
  expect(runOne(projectModel, files)).toEqual([expected]);
});
