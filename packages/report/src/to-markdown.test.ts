import { expect, test } from "vitest";
import { HOSTILE, sampleCheck, sampleFinding } from "./testing/sample-check.ts";
import { toMarkdown } from "./to-markdown.ts";

test("title, levels, requirements, findings", () => {
  const report = sampleCheck();
  expect(toMarkdown({ ...report, requirements: report.requirements.slice(4, 7) }, "da")).toMatchInlineSnapshot(`
    "# OS2eksempel: OS2-niveau sandkasse

    os2eksempel, filer: 12, 2026-11-24

    | Niveau | dokumenteret | delvist | mangler | angivet | forklaret | for mennesker |
    | --- | --- | --- | --- | --- | --- | --- |
    | sandkasse | - | - | 2 | - | - | 4 |
    | 1 | - | - | - | - | - | 10 |
    | 2 | - | - | - | - | - | 19 |
    | 3 | - | - | - | - | - | 8 |

    **Dokumentationen rækker endnu ikke til et niveau.** OS2's sekretariat og bestyrelse fastsætter niveauet; her ses dokumentationen.

    | Krav | Tilstand | Dokumentation | Næste skridt |
    | --- | --- | --- | --- |
    | F1 Koden bliver til i et åbent repository udpeget af OS2 | for mennesker |  |  |
    | F2 Åben licens valgt og brugt rigtigt | mangler |  | Læg teksten i LICENSE. |
    | F3 Udbud og anden lovgivning er afklaret | for mennesker |  |  |

    ## Fund

    | Udfald | Tjek | Sted | Hvad | Næste skridt |
    | --- | --- | --- | --- | --- |
    | skal | \`lic/file\` |  | Der er ingen licensfil i roden. | Læg teksten i LICENSE. |
    | skal | \`sec/policy\` | [SECURITY.md:3](<https://github.com/OS2eksempel/os2eksempel/blob/cccccccccccccccccccccccccccccccccccccccc/SECURITY.md#L3>) | Adressen er skabelonens. | Skriv jeres egen adresse. |
    | bør | \`doc/purpose\` | \`product.purpose\` | Formålet er ikke skrevet. | Skriv det i kortet. |
    | forklaret | \`vc/open-development\` | [bbbbbbbbbbbb](<https://github.com/OS2eksempel/os2eksempel/commit/bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb>) | Koden kommer i klumper. | Flyttes (Anne Eksempel, til 2027-01-31) |
    | kan | \`wf/pinned\` | [.github/workflows/æ b.yml:12](<https://github.com/OS2eksempel/os2eksempel/blob/cccccccccccccccccccccccccccccccccccccccc/.github/workflows/%C3%A6%20b.yml#L12>) | En action er ikke låst. | Læg teksten i LICENSE. |
    "
  `);
});

test("what a repository says does not become markup", () => {
  const at = { repository: "os2eksempel", path: "a](https://example.org/) b`|<c>.md", line: 1 };
  const findings = [
    sampleFinding({ message: { da: HOSTILE, en: HOSTILE }, at }),
    sampleFinding({ at: { repository: "x", path: "a`b" } }),
    sampleFinding({ message: { da: "![x](https://example.org/x.png)", en: "x" } }),
  ];
  const markdown = toMarkdown(sampleCheck({ profile: "reuse", requirements: [], findings }), "da");
  expect(markdown.slice(markdown.indexOf("## "))).toMatchInlineSnapshot(`
    "## Fund

    | Udfald | Tjek | Sted | Hvad | Næste skridt |
    | --- | --- | --- | --- | --- |
    | skal | \`lic/file\` | [a\\](https://example.org/) b\\\`\\|&lt;c>.md:1](<https://github.com/OS2eksempel/os2eksempel/blob/cccccccccccccccccccccccccccccccccccccccc/a%5D(https%3A//example.org/)%20b%60%7C%3Cc%3E.md#L1>) | &lt;script>alert("1")&lt;/script> \\| a & b ::error:: [31m\`x\` ]]> | Læg teksten i LICENSE. |
    | skal | \`lic/file\` | a\\\`b | Der er ingen licensfil i roden. | Læg teksten i LICENSE. |
    | skal | \`lic/file\` |  | ![x]\\(https://example.org/x.png) | Læg teksten i LICENSE. |
    "
  `);
});
