import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import schema from "@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json" with { type: "json" };
import { expect, test } from "vitest";
import { HOSTILE, sampleCheck, sampleFinding } from "./testing/sample-check.ts";
import { toSarif } from "./to-sarif.ts";

const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats.default(ajv);
// The schema is of draft 4; the name of its id is the only difference that matters here.
const { definitions, properties, required } = schema;
const isValid = ajv.compile({ type: "object", additionalProperties: false, definitions, properties, required });

interface Log {
  readonly runs: readonly [
    {
      readonly results: readonly Readonly<Record<string, unknown>>[];
      readonly tool: { readonly driver: { readonly rules: readonly object[] } };
    },
  ];
}

const write = (report: ReturnType<typeof sampleCheck>) => JSON.parse(toSarif(report, "da", "1.2.3")) as Log;

test.each([
  ["findings of every kind", sampleCheck()],
  ["no finding", sampleCheck({ findings: [] })],
  [
    "a hostile repository",
    sampleCheck({
      findings: [
        sampleFinding({ message: { da: HOSTILE, en: HOSTILE }, at: { repository: "x", path: `${HOSTILE}/../[æ]%` } }),
      ],
    }),
  ],
])("SARIF 2.1.0 with %s suits the published schema", (_, report) => {
  isValid(write(report));
  expect(isValid.errors).toBeNull();
});

test("fails and what is explained are results; each points to its rule and its place", () => {
  const [{ results, tool }] = write(sampleCheck()).runs;
  expect(results.map(({ ruleId, level }) => [ruleId, level])).toEqual([
    ["lic/file", "error"],
    ["sec/policy", "error"],
    ["doc/purpose", "warning"],
    ["vc/open-development", "error"],
    ["wf/pinned", "note"],
  ]);
  expect(tool.driver.rules).toHaveLength(5);
  expect(results[1]).toMatchInlineSnapshot(`
    {
      "level": "error",
      "locations": [
        {
          "physicalLocation": {
            "artifactLocation": {
              "uri": "SECURITY.md",
            },
            "region": {
              "startLine": 3,
            },
          },
        },
      ],
      "message": {
        "text": "Adressen er skabelonens. Skriv jeres egen adresse.",
      },
      "partialFingerprints": {
        "os2kit": "1",
      },
      "ruleId": "sec/policy",
      "ruleIndex": 1,
    }
  `);
  expect(results[3]?.suppressions).toMatchInlineSnapshot(`
    [
      {
        "justification": "Flyttes (Anne Eksempel, 2027-01-31)",
        "kind": "external",
        "status": "accepted",
      },
    ]
  `);
  expect(results[4]).toMatchObject({
    baselineState: "unchanged",
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: ".github/workflows/%C3%A6%20b.yml" }, region: { startLine: 12 } },
      },
    ],
  });
});
