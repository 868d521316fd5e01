import { REQUIREMENTS, type CheckReport, type Finding } from "@os2kit/model";

/** What a hostile repository would have a report say: markup, cells, commands, controls. */
export const HOSTILE = `<script>alert("1")</script> | a & b\n::error::\u0007 \u001b[31m\`x\` ]]>`;

/** True for a text that holds what a terminal obeys. */
export function holdsCommands(text: string): boolean {
  return Array.from(text).some((sign) => (sign < " " && sign !== "\n") || (sign >= "\u007f" && sign <= "\u009f"));
}

const NO_STATES = { evidence: 0, partial: 0, missing: 0, declared: 0, explained: 0, "for-people": 0 };

/** A finding about a missing licence, with what a test wants to be different. */
export function sampleFinding(different: Partial<Finding> = {}): Finding {
  return {
    check: "lic/file",
    outcome: "fail",
    severity: "must",
    repository: "os2eksempel",
    message: { da: "Der er ingen licensfil i roden.", en: "There is no licence file at the root." },
    next: { da: "Læg teksten i LICENSE.", en: "Put the text into LICENSE." },
    requirements: ["F2"],
    fingerprint: "0123456789abcdef",
    ...different,
  };
}

/** Findings of every kind: at a line, of a commit, waiting for people, explained, known, unknown, passed. */
export const SAMPLE_FINDINGS: readonly Finding[] = [
  sampleFinding({ fix: ["LICENSE"] }),
  sampleFinding({
    check: "sec/policy",
    at: { repository: "os2eksempel", path: "SECURITY.md", line: 3 },
    message: { da: "Adressen er skabelonens.", en: "The address is the template's." },
    next: { da: "Skriv jeres egen adresse.", en: "Write your own address." },
    requirements: ["F4"],
    fingerprint: "1",
  }),
  sampleFinding({
    check: "doc/purpose",
    severity: "should",
    at: { repository: "os2eksempel", field: "product.purpose" },
    message: { da: "Formålet er ikke skrevet.", en: "The purpose is not written." },
    next: { da: "Skriv det i kortet.", en: "Write it in the card." },
    requirements: ["F5"],
    open: true,
    fingerprint: "2",
  }),
  sampleFinding({
    check: "vc/open-development",
    outcome: "explained",
    at: { repository: "os2eksempel", commit: "b".repeat(40) },
    message: { da: "Koden kommer i klumper.", en: "The code comes in lumps." },
    requirements: ["F1"],
    waiver: { check: "vc/open-development", reason: "Flyttes", owner: "Anne Eksempel", until: "2027-01-31" },
    fingerprint: "3",
  }),
  sampleFinding({
    check: "wf/pinned",
    severity: "could",
    at: { repository: "os2eksempel", path: ".github/workflows/æ b.yml", line: 12 },
    message: { da: "En action er ikke låst.", en: "An action is not pinned." },
    requirements: [],
    known: true,
    fingerprint: "4",
  }),
  sampleFinding({
    check: "meta/public",
    outcome: "unknown",
    message: { da: "Ingen fakta fra kodeværten.", en: "No facts from the forge." },
    requirements: ["F1"],
    fingerprint: "5",
  }),
  {
    check: "doc/readme",
    outcome: "pass",
    severity: "must",
    repository: "os2eksempel",
    at: { repository: "os2eksempel", path: "README.md" },
    message: { da: "README.md er skrevet.", en: "README.md is written." },
    requirements: ["F5"],
    fingerprint: "6",
  },
];

/** The result of a check of a made-up product, with what a test wants to be different. */
export function sampleCheck(different: Partial<CheckReport> = {}): CheckReport {
  const findings = different.findings ?? SAMPLE_FINDINGS;
  const names = [...new Set(findings.map(({ check }) => check))];
  return {
    product: "OS2eksempel",
    target: "sandbox",
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
    requirements: REQUIREMENTS.map(({ id, level, obligation }) => {
      const fails = findings.filter((each) => each.outcome === "fail" && each.requirements.includes(id));
      const passes = findings.filter((each) => each.outcome === "pass" && each.requirements.includes(id));
      return {
        id,
        level,
        obligation,
        state: fails.some(({ open }) => !open) ? "missing" : "for-people",
        evidence: passes.map(({ at, message, repository }) => ({ repository, ...at, note: message })),
        findings: fails,
        ...(fails[0]?.next ? { next: fails[0].next } : {}),
      };
    }),
    findings,
    checks: names.map((id) => ({
      id,
      title: { da: `Tjekket ${id}`, en: `The check ${id}` },
      why: { da: "Fordi.", en: "Because." },
      next: { da: "Ret det.", en: "Mend it." },
      standards: id === "lic/file" ? ["SPC 13"] : [],
    })),
    totals: {
      outcomes: { pass: 1, fail: 4, unknown: 1, "not-applicable": 0, explained: 1 },
      fails: { must: 2, should: 1, could: 0 },
      levels: {
        sandbox: { ...NO_STATES, missing: 2, "for-people": 4 },
        "1": { ...NO_STATES, "for-people": 10 },
        "2": { ...NO_STATES, "for-people": 19 },
        "3": { ...NO_STATES, "for-people": 8 },
      },
    },
    ...different,
  };
}
