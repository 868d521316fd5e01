import { expect, test } from "vitest";
import { sampleCheck } from "./testing/sample-check.ts";
import { toCodeQuality } from "./to-code-quality.ts";

test("the new fails, as GitLab wants them", () => {
  expect(JSON.parse(toCodeQuality(sampleCheck(), "da"))).toMatchInlineSnapshot(`
    [
      {
        "check_name": "lic/file",
        "description": "Der er ingen licensfil i roden. Læg teksten i LICENSE.",
        "fingerprint": "0123456789abcdef",
        "location": {
          "lines": {
            "begin": 1,
          },
          "path": "README.md",
        },
        "severity": "major",
      },
      {
        "check_name": "sec/policy",
        "description": "Adressen er skabelonens. Skriv jeres egen adresse.",
        "fingerprint": "1",
        "location": {
          "lines": {
            "begin": 3,
          },
          "path": "SECURITY.md",
        },
        "severity": "major",
      },
    ]
  `);
});
