import { REQUIREMENT_IDS } from "@os2kit/model";
import { expect, test } from "vitest";
import { sampleCard, sampleCheck } from "../testing/sample-report.ts";
import { toSelfAssessment } from "./to-self-assessment.ts";

const ORDER = { filledBy: "Anne Eksempel", date: "2026-11-24", generatedAt: "2026-11-24T09:15:30.123Z" };
interface Form {
  readonly krav: readonly Readonly<Record<string, unknown>>[];
}

test("the file is the form's own: keys, order, two spaces", () => {
  const card = sampleCard({
    R1: { status: "yes", text: "Sparer 200 timer.", evidence: ["docs/vaerdi.md"] },
    F1: { status: "no", explanation: "Koden flyttes.", owner: "Bo", until: "2027-01-31" },
  });
  const { fileName, text, warnings } = toSelfAssessment(card, sampleCheck(), ORDER);
  expect(fileName).toBe("os2eksempel-checkliste.json");
  expect(warnings).toEqual([]);
  expect(text.split("\n").slice(0, 16).join("\n")).toMatchInlineSnapshot(`
    "{
      "productName": "OS2eksempel",
      "filledBy": "Anne Eksempel",
      "filledDate": "2026-11-24",
      "generatedAt": "2026-11-24T09:15:30.123Z",
      "krav": [
        {
          "id": "R1",
          "kategori": "relevans",
          "krav": "Gør gavn hos mindst én myndighed",
          "produktniveau": "sandkasse",
          "retningslinjer": "Nævn en myndighed ved navn, og beskriv, hvad den konkret får ud af løsningen i penge, tid, kvalitet eller for borgeren. Skriv, hvor tallet eller erfaringen kommer fra.",
          "efterlevet": "Ja",
          "dokumentation": "Sparer 200 timer.\\n\\nFra produktkortet:\\n- Dokumentation: docs/vaerdi.md (https://github.com/OS2eksempel/os2eksempel/blob/cccccccccccccccccccccccccccccccccccccccc/docs/vaerdi.md)"
        },
        {"
  `);
  const { krav } = JSON.parse(text) as Form;
  expect(krav.map(({ id }) => id)).toEqual(REQUIREMENT_IDS);
  expect(new Set(krav.map((entry) => Object.keys(entry).join()))).toEqual(
    new Set(["id,kategori,krav,produktniveau,retningslinjer,efterlevet,dokumentation"]),
  );
  expect(krav.find(({ id }) => id === "F1")?.dokumentation).toMatchInlineSnapshot(`
    "Fra produktkortet:
    - Følg eller forklar: Koden flyttes.
    - Ansvarlig: Bo
    - Gælder til: 2027-01-31"
  `);
});

test("each word of the card has one of the form's", () => {
  const statuses = ["yes", "no", "not-relevant", "unknown", "planned"] as const;
  const card = sampleCard(
    Object.fromEntries(statuses.map((status, index) => [REQUIREMENT_IDS[index] ?? "", { status }])),
  );
  const { krav } = JSON.parse(toSelfAssessment(card, undefined, ORDER).text) as Form;
  expect(krav.slice(0, 6).map(({ efterlevet }) => efterlevet)).toEqual([
    "Ja",
    "Nej",
    "Ikke relevant",
    "Ved ikke",
    "Planlagt",
    null,
  ]);
});

test("what the kit found is no answer: Ja stands only where a person has said so", () => {
  const checked = sampleCheck();
  const evidence = [
    { repository: "os2eksempel", path: "LICENSE", note: { da: "Licensen står i LICENSE.", en: "" } },
    { repository: "os2eksempel", field: "product.value", note: { da: "Står i produktkortet", en: "" } },
    { repository: "os2eksempel", path: "x.md", field: "answers.R1", note: { da: "Angivet", en: "" } },
  ];
  const requirements = checked.requirements.map((each) => ({ ...each, state: "evidence" as const, evidence }));
  const { krav } = JSON.parse(toSelfAssessment(sampleCard(), { ...checked, requirements }, ORDER).text) as Form;
  expect(krav.every(({ efterlevet }) => efterlevet === null)).toBe(true);
  expect(krav[0]?.dokumentation).toMatchInlineSnapshot(`
    "Forslag fra os2kit: Licensen står i LICENSE. https://github.com/OS2eksempel/os2eksempel/blob/cccccccccccccccccccccccccccccccccccccccc/LICENSE
    Forslag fra os2kit: Står i produktkortet (product.value) https://github.com/OS2eksempel/os2eksempel/blob/cccccccccccccccccccccccccccccccccccccccc/.os2/product.yml"
  `);
  const bare = toSelfAssessment(sampleCard(), { ...checked, requirements }, { ...ORDER, suggestions: false });
  expect(bare.text).not.toContain("Forslag");
});

test("a suggestion that the answer names already is not made", () => {
  const checked = sampleCheck();
  const evidence = [{ repository: "os2eksempel", path: "LICENSE", note: { da: "Fundet", en: "" } }];
  const requirements = checked.requirements.map((each) => ({ ...each, evidence }));
  const { text } = toSelfAssessment(
    sampleCard({ F2: { status: "yes", evidence: ["LICENSE"] } }),
    { ...checked, requirements },
    ORDER,
  );
  const { krav } = JSON.parse(text) as Form;
  expect(krav.find(({ id }) => id === "F2")?.dokumentation).toMatchInlineSnapshot(`
    "Fra produktkortet:
    - Dokumentation: LICENSE (https://github.com/OS2eksempel/os2eksempel/blob/cccccccccccccccccccccccccccccccccccccccc/LICENSE)"
  `);
});
