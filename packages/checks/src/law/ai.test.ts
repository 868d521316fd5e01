import { expect, test } from "vitest";
import { runOne } from "../testing/run-one.ts";
import { ai } from "./ai.ts";

test.each([
  ["no AI", { "README.md": "# X\n\nEn liste over høringer.\n" }, "not-applicable without"],
  ["a package", { "requirements.txt": "openai==1.0\n" }, "open silent requirements.txt"],
  ["a word in the README", { "README.md": "# X\n\nEn sprogmodel skriver udkast.\n" }, "open silent README.md:3"],
  [
    "the class",
    {
      "README.md": "# X\n\nEn sprogmodel skriver udkast.\n",
      "docs/legal/ai.md":
        "# AI\n\nEfter AI-forordningen er anvendelsen vurderet til begrænset risiko; et menneske læser hvert udkast.\n",
    },
    "pass found docs/legal/ai.md:3",
  ],
])("%s", (_, files, expected) => {
  expect(runOne(ai, files)).toEqual([expected]);
});
