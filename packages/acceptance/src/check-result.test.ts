import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { checkProduct, viewFiles, type Profile, type RepositoryView } from "@os2kit/checks";
import { render } from "@os2kit/engine";
import { editCard, memoryTree, parseCard, type Card } from "@os2kit/model";
import { makeCheckSchema, toJson } from "@os2kit/report";
import { importAnswers, readGovernanceReport, toGovernanceReport, toSelfAssessment } from "@os2kit/report/os2";
import { exampleCard } from "@os2kit/testkit";
import { expect, test } from "vitest";
import { ourSet } from "./our-set.ts";

const ajv = new Ajv2020({ strict: true, allErrors: true });
addFormats.default(ajv);
const isValid = ajv.compile(makeCheckSchema());

const TODAY = "2026-11-24";
const ORDER = { filledBy: "Anne Eksempel", date: TODAY, generatedAt: `${TODAY}T08:00:00.000Z` };

function stamp(text: string): { card: Card; view: RepositoryView } {
  const parsed = parseCard(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const card = parsed.value;
  const rendered = render(card, ourSet(), {});
  if (!rendered.ok) throw new Error(JSON.stringify(rendered.problems));
  const { level } = card.product;
  const files = viewFiles(memoryTree(rendered.value.files));
  const view = {
    name: "os2eksempel",
    kind: "code",
    files,
    card,
    cardProblems: [],
    level,
    today: TODAY,
    siblings: [],
  } as const;
  return { card, view };
}

test.each([
  ["sandbox", "os2"],
  ["3", "os2"],
  ["3", "reuse"],
  ["3", "publiccode"],
] as const)(
  "what check says of a stamped product of level %s, for %s, suits the published schema",
  (level, profile: Profile) => {
    const { view } = stamp(editCard(exampleCard("os2eksempel"), "product.level", level));
    const report = checkProduct({ repositories: [view], profile });
    isValid(JSON.parse(toJson(report, "da", "must")));
    expect(isValid.errors).toBeNull();
  },
);

test("from card to OS2's report and back, with all that check found on the way", () => {
  const text = editCard(exampleCard("os2eksempel"), "answers.F2", { status: "yes", evidence: ["LICENSE"] });
  const { card, view } = stamp(text);
  const report = checkProduct({ repositories: [view], profile: "os2" });
  for (const { text: written } of [toSelfAssessment(card, report, ORDER), toGovernanceReport(card, report, ORDER)]) {
    expect(written).toContain("Forslag fra os2kit:");
    const result = importAnswers(exampleCard("os2eksempel"), readGovernanceReport(written), { overwrite: false });
    const again = parseCard(result.text);
    expect(again.ok && again.value.answers).toEqual({
      F2: { status: "yes", evidence: ["LICENSE"], by: ORDER.filledBy, date: ORDER.date },
    });
  }
});
