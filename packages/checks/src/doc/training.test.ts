import { expect, test } from "vitest";
import { runOne } from "../testing/run-one.ts";
import { training } from "./training.ts";

test.each([
  ["nothing", {}, "fail missing"],
  [
    "a section",
    { "README.md": "# X\n\n## Undervisning\n\nSe de fire korte videoer på [kanalen](https://a.dk/v)." },
    "fail thin README.md:3",
  ],
  [
    "a section with words",
    { "README.md": "# X\n\n## Training\n\nFour short films show how a teacher books a visit." },
    "pass found README.md:3",
  ],
  [
    "a page",
    { "docs/webinar_om_x.md": "# W\n\nOptagelsen viser, hvordan en lærer booker et besøg." },
    "pass found docs/webinar_om_x.md:1",
  ],
  [
    "a tutorial for developers",
    { "README.md": "# X\n\n## Tutorial: Change the logo\n\nAdd a new image to the source files and build." },
    "fail missing",
  ],
  ["a link", { "README.md": "[Kurser](https://os2x.dk/kurser)" }, "unknown linked README.md:1"],
])("%s", (_, files, expected) => {
  expect(runOne(training, files)).toEqual([expected]);
});
