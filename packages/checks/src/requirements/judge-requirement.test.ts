import { completeCard, findRequirement, type Finding, type RequirementAnswer } from "@os2kit/model";
import { expect, test } from "vitest";
import { judgeRequirement } from "./judge-requirement.ts";

const words = (text: string) => ({ da: text, en: text });

/** A finding of a check, as `pass lic/file`, `fail lic/osi`, `open sec/policy` or `unknown vc/open-development`. */
function toFinding(text: string): Finding {
  const [outcome = "", check = ""] = text.split(" ");
  return {
    check,
    outcome: outcome === "open" ? "fail" : (outcome as Finding["outcome"]),
    ...(outcome === "open" ? { open: true } : {}),
    severity: "must",
    repository: "app",
    at: { repository: "app", path: "a.md", line: 3 },
    message: words(`said by ${check}`),
    ...(outcome === "pass" ? {} : { next: words(`mend ${check}`) }),
    requirements: [],
    fingerprint: text,
  };
}

function judge(id: string, findings: readonly string[], answer?: RequirementAnswer, fields: object = {}) {
  const requirement = findRequirement(id);
  if (!requirement) throw new Error(id);
  const card = completeCard({
    product: { name: "A" },
    ...(answer ? { answers: { [id]: answer } } : {}),
    ...fields,
  });
  return judgeRequirement(requirement, findings.map(toFinding), { card, repository: "app", today: "2026-11-24" });
}

const all = ["pass lic/file", "pass lic/recognised", "pass lic/osi", "pass lic/agree"];
const yes = { status: "yes", text: "MPL-2.0" } as const;
const linked = { ...yes, evidence: ["LICENSE"] };
const no = { status: "no", explanation: "r", owner: "o" } as const;

test.each<[string, string, readonly string[], RequirementAnswer | undefined, string]>([
  ["everything passes", "F2", all, undefined, "evidence"],
  ["one of several fails", "F2", ["pass lic/file", "fail lic/osi"], undefined, "partial"],
  ["all fail", "F2", ["fail lic/file"], undefined, "missing"],
  ["what only supports holds nothing back", "F2", [...all, "fail lic/readme"], undefined, "evidence"],
  ["a yes does not outweigh a file that says otherwise", "F2", ["fail lic/file"], linked, "partial"],
  ["no secrets are no design", "F4", ["fail sec/policy", "fail sec/design", "pass sec/secrets"], undefined, "missing"],
  [
    "a design beside a password",
    "F4",
    ["pass sec/policy", "pass sec/design", "fail sec/secrets"],
    undefined,
    "partial",
  ],
  ["a design that nothing speaks against", "F4", ["pass sec/design", "pass sec/secrets"], undefined, "evidence"],
  ["only a condition fails", "F12", ["fail vc/single-core"], undefined, "missing"],
  ["only a condition holds", "F12", ["pass vc/single-core"], undefined, "for-people"],
  ["a condition holds, and a person says so", "F12", ["pass vc/single-core"], yes, "declared"],
  ["an explained fail holds nothing back", "F12", ["explained vc/single-core"], yes, "partial"],
  ["what waits for a person", "F4", ["open sec/policy"], undefined, "for-people"],
  ["what cannot be known here", "F1", ["unknown vc/open-development"], undefined, "for-people"],
  ["some of it cannot be known", "F1", ["pass meta/public", "unknown vc/open-development"], undefined, "for-people"],
  ["a yes with a place to look", "G4", [], linked, "declared"],
  ["a yes without one", "G4", [], yes, "partial"],
  ["a no is a no", "G4", [], { status: "no" }, "missing"],
  ["a no although the files are there", "F2", all, { status: "planned" }, "partial"],
  ["explained, in force", "F19", ["fail run/container"], { ...no, until: "2027-01-01" }, "explained"],
  ["explained, run out", "F19", ["fail run/container"], { ...no, until: "2026-11-23" }, "missing"],
  ["explained without an end", "F19", ["fail run/container"], no, "missing"],
  ["nobody has said anything", "G4", [], undefined, "for-people"],
])("%s", (_, id, findings, answer, state) => {
  expect(judge(id, findings, answer).state).toBe(state);
});

test("a card field declares where nothing contradicts", () => {
  const organisation = { coordinator: { name: "Anne" } };
  expect(judge("G3", [], undefined, { organisation }).state).toBe("declared");
  expect(judge("G3", ["fail org/coordinator"], undefined, { organisation }).state).toBe("missing");
});

test("evidence is named with its place: the person's first", () => {
  const { evidence } = judge("F2", all.slice(0, 1), { ...yes, evidence: ["https://example.org/x", "LICENSE"] });
  expect(
    evidence.map(({ url, path, field, line }) => url ?? `${path ?? ""}:${String(line ?? "")} ${field ?? ""}`),
  ).toEqual(["https://example.org/x", "LICENSE: answers.F2", "a.md:3 "]);
});

test("the next step is that of a fail that work can mend, else how to answer", () => {
  expect(judge("F4", ["open sec/policy", "fail sec/secrets"]).next?.en).toBe("mend sec/secrets");
  expect(judge("G4", []).next?.en).toMatch(/answers\.G4/);
  expect(judge("G4", [], yes).next?.en).toMatch(/names no evidence/);
  expect(judge("F19", [], { ...no, until: "2020-01-01" }).next?.en).toMatch(/has run out/);
  expect(judge("F2", all).next).toBeUndefined();
});
