import { expect, test } from "vitest";
import { sampleCard, sampleCheck } from "../testing/sample-report.ts";
import { readGovernanceReport } from "./read-governance-report.ts";
import { toGovernanceReport } from "./to-governance-report.ts";

const ORDER = { filledBy: "Anne Eksempel", date: "2026-11-24" };

test("the report has OS2's parts in their order", () => {
  const card = sampleCard({ R1: { status: "yes", text: "200 timer | år\nhttps://example.org" } });
  const { fileName, text } = toGovernanceReport(card, sampleCheck(), { ...ORDER, frontMatter: true, draft: true });
  expect(fileName).toBe("2026-11-24-OS2eksempel-governancerapport.md");
  expect(text.split("\n").slice(0, 22).join("\n")).toMatchInlineSnapshot(`
    "---
    title: "OS2eksempel"
    layout: default
    parent: Selvevalueringer
    nav_exclude: true
    ---
    # [KLADDE] Governancerapport for OS2eksempel

    > **📄 Dokumentinformation**<br/>
    > Version for anvendt governancerapport: 1.1.0<br/>
    > Dato for udfyldelse: 24-11-2026<br/>
    > Udfyldt af: Anne Eksempel<br/>
    > Link til Git organisation: https://github.com/OS2eksempel<br/>

    ## RELEVANS

    | # | Krav | Produktniveau | Retningslinjer | Efterlevet? | Dokumentation |
    |---|---|---|---|---|---|
    | R1 | Gør gavn hos mindst én myndighed | sandkasse | Nævn en myndighed ved navn, og beskriv, hvad den konkret får ud af løsningen i penge, tid, kvalitet eller for borgeren. Skriv, hvor tallet eller erfaringen kommer fra. | Ja | 200 timer \\| år<br/>https://example.org |
    | R2 | Ledelsen hos initiativtagerne står bag | 2 | Vis, at linjeledelsen hos de myndigheder, der satte arbejdet i gang, har sagt ja. En underskrevet tilslutningsaftale eller et referat med en beslutning er nok. | [Udfyldes i selvevaluering] | [Ikke udfyldt] |
    | R3 | Kan bruges af flere offentlige organisationer | 2 | Forklar, hvilke andre typer myndigheder der har samme behov, og hvad der skal til, for at de kan bruge løsningen. Nævn gerne dem, der allerede gør det. | [Udfyldes i selvevaluering] | [Ikke udfyldt] |
    | R4 | Bidrager til nationale strategier | 3 | Nævn strategien med navn og årstal, og sig, hvilket mål produktet støtter og hvordan. Kontrollér, at strategien stadig gælder. | [Udfyldes i selvevaluering] | [Ikke udfyldt] |"
  `);
  expect(text.match(/^## .*$/gm)).toEqual(["## RELEVANS", "## FORMKRAV", "## STRATEGISK SAMMENHÆNG", "## GOVERNANCE"]);
  expect(text.match(/^\| [RFSG]\d/gm)).toHaveLength(43);
});

test("front matter and the mark of a draft are left out unless asked for", () => {
  expect(toGovernanceReport(sampleCard(), undefined, ORDER).text.split("\n")[0]).toBe(
    "# Governancerapport for OS2eksempel",
  );
});

test.each([
  ["the card's organisation", "namespace: OS2a", "https://github.com/OS2a"],
  ["the address of the repository", "", "https://github.com/OS2eksempel"],
  ["the card, on another forge", "forge: gitlab, namespace: OS2/a", "https://gitlab.com/OS2/a"],
])("the link to git comes from %s", (_, build, gitLink) => {
  const { text } = toGovernanceReport(sampleCard({}, build), sampleCheck(), ORDER);
  expect(readGovernanceReport(text).gitLink).toBe(gitLink);
});

test("where nobody knows the link, the form's own filler stands", () => {
  const { text } = toGovernanceReport(sampleCard({}, "forge: none"), undefined, ORDER);
  expect(text).toContain("> Link til Git organisation: [indsæt link til git organisation/repo]<br/>");
  expect(readGovernanceReport(text).gitLink).toBeUndefined();
});

test.each([
  ["a tag", "<script>alert(1)</script>"],
  ["a comment that would swallow the rest", "<!--"],
  ["a table", "| R2 | x | 1 | x | Ja | x |"],
  ["a row on a new line", "x\n| R2 | x | 1 | x | Ja | x |"],
])("%s in a text stays a text", (_, text) => {
  const report = toGovernanceReport(sampleCard({ R1: { status: "no", text } }), undefined, ORDER);
  expect(report.text).not.toMatch(/<(script|!--)/);
  const { rows } = readGovernanceReport(report.text);
  expect(rows.filter(({ status }) => status !== null).map(({ id, text: said }) => [id, said])).toEqual([["R1", text]]);
});
