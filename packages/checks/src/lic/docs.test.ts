import { expect, test } from "vitest";
import { licenceText } from "../testing/licence-text.ts";
import { runOne } from "../testing/run-one.ts";
import { docs } from "./docs.ts";

const MIT = licenceText("MIT");
const BY_SA = licenceText("CC-BY-SA-4.0");
const FOLDER = { "docs/a.md": "# A", "docs/b.md": "# B", "docs/c.md": "# C" };

test.each([
  ["code without documents", "code", { LICENSE: MIT, "docs/a.md": "# A" }, "not-applicable none"],
  ["a folder under the code's licence", "code", { LICENSE: MIT, ...FOLDER }, "pass same LICENSE"],
  [
    "a folder with REUSE",
    "code",
    { LICENSE: MIT, "LICENSES/CC-BY-SA-4.0.txt": BY_SA, ...FOLDER },
    "pass content LICENSES/CC-BY-SA-4.0.txt",
  ],
  [
    "a folder with a licence of its own",
    "code",
    { LICENSE: MIT, "docs/LICENSE": BY_SA, ...FOLDER },
    "pass content docs/LICENSE",
  ],
  [
    "a folder that may not be sold",
    "code",
    { LICENSE: MIT, "docs/LICENSE": licenceText("CC-BY-NC-4.0"), ...FOLDER },
    "fail closed docs/LICENSE",
  ],
  ["a folder, and no licence", "code", FOLDER, "fail missing"],
  ["a folder, and a licence that is not known", "code", { LICENSE: "x", ...FOLDER }, "unknown unknown LICENSE"],
  ["documents", "docs", { LICENSE: BY_SA, "index.md": "# A" }, "pass content LICENSE"],
  [
    "documents under a licence for code",
    "docs",
    { LICENSE: licenceText("MPL-2.0"), "index.md": "# A" },
    "pass same LICENSE",
  ],
  ["documents without a licence", "management", { "index.md": "# A" }, "fail missing"],
  [
    "the theme's licence",
    "docs",
    { LICENSE: MIT.replace("<year> <copyright holders>", "2022 just-the-docs"), "index.md": "# A" },
    "fail theme LICENSE:3",
  ],
  [
    "an MIT licence of one's own",
    "docs",
    { LICENSE: MIT.replace("<year> <copyright holders>", "2022 OS2"), "index.md": "# A" },
    "pass same LICENSE",
  ],
] as const)("%s", (_, kind, files, expected) => {
  expect(runOne(docs, files, { kind })).toEqual([expected]);
});
