import { expect, test } from "vitest";
import { sampleCheck, sampleFinding } from "./testing/sample-check.ts";
import { toJson } from "./to-json.ts";

interface Result {
  readonly exitCode: number;
  readonly level: string | null;
  readonly findings: readonly object[];
  readonly requirements: readonly { readonly id: string; readonly evidence: readonly object[] }[];
}

const parse = (text: string) => JSON.parse(text) as Result;

test("a finding's place stands beside it, words are in the asked language, ids are not translated", () => {
  const at = { repository: "os2eksempel", path: "LICENSE", line: 2 };
  const report = sampleCheck({ findings: [sampleFinding({ at })] });
  expect(parse(toJson(report, "da", "must")).findings).toMatchInlineSnapshot(`
    [
      {
        "check": "lic/file",
        "fingerprint": "0123456789abcdef",
        "line": 2,
        "message": "Der er ingen licensfil i roden.",
        "next": "Læg teksten i LICENSE.",
        "outcome": "fail",
        "path": "LICENSE",
        "repository": "os2eksempel",
        "requirements": [
          "F2",
        ],
        "severity": "must",
      },
    ]
  `);
  expect(toJson(report, "en", "must")).toContain("There is no licence file at the root.");
});

test("evidence carries the address that lasts", () => {
  const { requirements } = parse(toJson(sampleCheck(), "da", "must"));
  expect(requirements.find(({ id }) => id === "F5")).toMatchInlineSnapshot(`
    {
      "evidence": [
        {
          "link": "https://github.com/OS2eksempel/os2eksempel/blob/cccccccccccccccccccccccccccccccccccccccc/README.md",
          "note": "README.md er skrevet.",
          "path": "README.md",
          "repository": "os2eksempel",
        },
      ],
      "findings": [
        "2",
      ],
      "id": "F5",
      "level": "sandbox",
      "next": "Skriv det i kortet.",
      "obligation": "must",
      "state": "for-people",
    }
  `);
});

test("the level reached is null until there is one, and the exit code follows the bar", () => {
  expect(parse(toJson(sampleCheck(), "da", "never"))).toMatchObject({ level: null, exitCode: 0 });
  expect(parse(toJson(sampleCheck({ reached: "1" }), "da", "must"))).toMatchObject({ level: "1", exitCode: 2 });
});
