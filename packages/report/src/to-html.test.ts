import { expect, test } from "vitest";
import { holdsCommands, HOSTILE, sampleCheck, sampleFinding } from "./testing/sample-check.ts";
import { toHtml } from "./to-html.ts";

const bodyOf = (html: string) => html.slice(html.indexOf("<main>"), html.indexOf("</main>"));

test("one page: the level, the next steps, the evidence, the findings", () => {
  const finding = sampleFinding({ at: { repository: "os2eksempel", path: "LICENSE", line: 1 } });
  const html = toHtml(
    sampleCheck({ findings: [finding], requirements: sampleCheck({ findings: [finding] }).requirements.slice(4, 6) }),
    "da",
  );
  expect(bodyOf(html)).toMatchInlineSnapshot(`
    "<main>
    <h1>OS2eksempel: OS2-niveau sandkasse</h1>
    <p>os2eksempel, filer: 12, 2026-11-24</p>
    <div class="wide" tabindex="0" role="region" aria-label="Niveau"><table><caption>Niveau</caption><thead><tr><th scope="col">Niveau</th><th scope="col">dokumenteret</th><th scope="col">delvist</th><th scope="col">mangler</th><th scope="col">angivet</th><th scope="col">forklaret</th><th scope="col">for mennesker</th></tr></thead>
    <tbody><tr><th scope="row">sandkasse</th><td>-</td><td>-</td><td>2</td><td>-</td><td>-</td><td>4</td></tr>
    <tr><th scope="row">1</th><td>-</td><td>-</td><td>-</td><td>-</td><td>-</td><td>10</td></tr>
    <tr><th scope="row">2</th><td>-</td><td>-</td><td>-</td><td>-</td><td>-</td><td>19</td></tr>
    <tr><th scope="row">3</th><td>-</td><td>-</td><td>-</td><td>-</td><td>-</td><td>8</td></tr></tbody></table></div>
    <p><strong>Dokumentationen rækker endnu ikke til et niveau.</strong> OS2&#39;s sekretariat og bestyrelse fastsætter niveauet; her ses dokumentationen.</p>
    <section><h2>Næste skridt mod niveau sandkasse (1)</h2>
    <ul>
    <li><strong>F2 Åben licens valgt og brugt rigtigt</strong> <span class="state missing">mangler</span><p><a href="https://github.com/OS2eksempel/os2eksempel/blob/cccccccccccccccccccccccccccccccccccccccc/LICENSE#L1">LICENSE:1</a> Der er ingen licensfil i roden.</p><p class="next">Næste skridt: Læg teksten i LICENSE.</p></li>
    </ul></section>
    <section><h2>Kun mennesker kan svare på (1)</h2>
    <ul>
    <li><strong>F1 Koden bliver til i et åbent repository udpeget af OS2</strong> <span class="state for-people">for mennesker</span></li>
    </ul></section>
    <h2>Dokumentation</h2>
    <dl><dt>F1 Koden bliver til i et åbent repository udpeget af OS2 <span class="state for-people">for mennesker</span></dt><dt>F2 Åben licens valgt og brugt rigtigt <span class="state missing">mangler</span></dt></dl>
    <section><h2>Fund (1)</h2>
    <ul>
    <li><span class="state must">skal</span> <code>lic/file</code> <strong>Tjekket lic/file</strong><p><a href="https://github.com/OS2eksempel/os2eksempel/blob/cccccccccccccccccccccccccccccccccccccccc/LICENSE#L1">LICENSE:1</a> Der er ingen licensfil i roden.</p><p class="next">Næste skridt: Læg teksten i LICENSE.</p></li>
    </ul></section>
    "
  `);
});

test.each(["da", "en"] as const)("the page in %s can be read by everyone, and runs nothing", (language) => {
  const html = toHtml(sampleCheck(), language);
  expect(html).toContain(`<html lang="${language}">`);
  expect(html.match(/<h1>/g)).toHaveLength(1);
  expect(html.match(/<h2>/g)?.length).toBeGreaterThan(3);
  expect(html).toContain('<th scope="col">');
  expect(html).toContain('<th scope="row">');
  expect(html).toMatch(/<meta charset="utf-8">[^]*<meta name="viewport"/);
  expect(html).toContain("default-src 'none'");
  expect(html).not.toMatch(/<script|<link|<img|<iframe| on[a-z]+=|javascript:/i);
});

test("what a repository says stays text", () => {
  const at = { repository: "os2eksempel", path: `${HOSTILE}"onmouseover="x`, line: 1 };
  const findings = [
    sampleFinding({ message: { da: HOSTILE, en: HOSTILE }, at }),
    sampleFinding({ at: { repository: "os2eksempel", url: ["javascript", "alert(1)"].join(":") } }),
  ];
  const html = toHtml(sampleCheck({ product: HOSTILE, findings }), "da");
  expect(html).not.toMatch(/<script|href="javascript:/);
  expect(holdsCommands(html)).toBe(false);
  expect(html).not.toMatch(/<[^<>]*" ?onmouseover/);
});

test("another profile has no levels", () => {
  expect(toHtml(sampleCheck({ profile: "reuse", requirements: [] }), "en")).not.toContain("<table>");
});

test("a field that the message names is not said twice, and a place with an address stays a link", () => {
  const message = { da: "Feltet toolbox.page er tomt.", en: "The field toolbox.page is empty." };
  const field = sampleFinding({ at: { repository: "os2eksempel", field: "toolbox.page" }, message });
  const path = sampleFinding({ at: { repository: "os2eksempel", path: "a.md" }, message: { da: "a.md", en: "a.md" } });
  const html = toHtml(sampleCheck({ profile: "reuse", requirements: [], findings: [field, path] }), "da");
  expect(html).toContain("<p>Feltet toolbox.page er tomt.</p>");
  expect(html).toMatch(/<p><a href="[^"]+">a\.md<\/a> a\.md<\/p>/);
});
