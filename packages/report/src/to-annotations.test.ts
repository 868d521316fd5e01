import { expect, test } from "vitest";
import { HOSTILE, sampleCheck, sampleFinding } from "./testing/sample-check.ts";
import { toAnnotations } from "./to-annotations.ts";

test("each new fail is a command of its own; what waits, is known or explained is none", () => {
  expect(toAnnotations(sampleCheck(), "da")).toMatchInlineSnapshot(`
    "::error title=lic/file::Der er ingen licensfil i roden. Læg teksten i LICENSE.
    ::error file=SECURITY.md,line=3,title=sec/policy::Adressen er skabelonens. Skriv jeres egen adresse.
    "
  `);
});

test("what a repository says begins no command", () => {
  const at = { repository: "x", path: "a,title=b:c\n::error::.md", line: 1 };
  const lines = toAnnotations(
    sampleCheck({ findings: [sampleFinding({ at, message: { da: HOSTILE, en: HOSTILE } })] }),
    "da",
  ).split("\n");
  expect(lines).toHaveLength(2);
  expect(lines[0]).toMatch(/^::error file=a%2Ctitle=b%3Ac%0A%3A%3Aerror%3A%3A\.md,line=1,title=lic\/file::/);
});
