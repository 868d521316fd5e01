import { parseCard, REQUIREMENTS, type Card, type CheckReport, type RequirementAnswer } from "@os2kit/model";

/** A made-up product's card, with what a test wants it to answer. */
export function sampleCard(
  answers: Readonly<Record<string, RequirementAnswer>> = {},
  build = "namespace: OS2eksempel",
): Card {
  const result = parseCard(`product: { name: OS2eksempel }\nbuild: { ${build} }\n`);
  if (!result.ok) throw new Error("the sample card is no card");
  return { ...result.value, answers };
}

const NO_STATES = { evidence: 0, partial: 0, missing: 0, declared: 0, explained: 0, "for-people": 0 };

/** The result of a check of that product which found nothing, with what a test wants to be different. */
export function sampleCheck(different: Partial<CheckReport> = {}): CheckReport {
  return {
    product: "OS2eksempel",
    target: "1",
    date: "2026-11-24",
    profile: "os2",
    repositories: [
      {
        name: "os2eksempel",
        kind: "code",
        address: "https://github.com/OS2eksempel/os2eksempel",
        commit: "c".repeat(40),
        files: 12,
      },
    ],
    requirements: REQUIREMENTS.map(({ id, level, obligation }) => ({
      id,
      level,
      obligation,
      state: "for-people",
      evidence: [],
      findings: [],
    })),
    findings: [],
    checks: [],
    totals: {
      outcomes: { pass: 0, fail: 0, unknown: 0, "not-applicable": 0, explained: 0 },
      fails: { must: 0, should: 0, could: 0 },
      levels: { sandbox: NO_STATES, "1": NO_STATES, "2": NO_STATES, "3": NO_STATES },
    },
    ...different,
  };
}

/** A self-assessment as OS2's form saves it, with these entries instead of all 43. */
export function sampleForm(krav: readonly object[], different: object = {}): string {
  const form = {
    productName: "OS2eksempel",
    filledBy: "Anne Eksempel",
    filledDate: "2026-10-01",
    generatedAt: "2026-10-01T09:15:30.123Z",
    krav,
    ...different,
  };
  return JSON.stringify(form, null, 2);
}

/** A governance report 1.1.0 with these lines below its table's header. */
export function sampleTable(...lines: readonly string[]): string {
  return [
    "# Governancerapport for OS2eksempel",
    "",
    "> Version for anvendt governancerapport: 1.1.0<br/>",
    "> Dato for udfyldelse: 01-10-2026<br/>",
    "> Udfyldt af: Anne Eksempel<br/>",
    "",
    "| # | Krav | Produktniveau | Retningslinjer | Efterlevet? | Dokumentation |",
    "|---|---|---|---|---|---|",
    ...lines,
    "",
  ].join("\n");
}
