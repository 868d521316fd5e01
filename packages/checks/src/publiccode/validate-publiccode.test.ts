import { expect, test } from "vitest";
import { validatePubliccode } from "./validate-publiccode.ts";

const long = "Løsningen samler kommunens høringer ét sted, så borgerne kan følge dem. ".repeat(4);
const base = `publiccodeYmlVersion: "0.7.0"
name: OS2eksempel
url: https://github.com/os2eksempel/os2eksempel.git
softwareVersion: 1.10
platforms: [web]
developmentStatus: stable
softwareType: standalone/web
description:
  da:
    shortDescription: Giver overblik over høringer.
    longDescription: ${long}
    features: [Overblik]
legal:
  license: MPL-2.0
maintenance:
  type: community
  contacts:
    - name: Ida Eksempel
localisation:
  localisationReady: false
  availableLanguages: [da]
`;

function problemsOf(text: string | Uint8Array): string[] {
  return validatePubliccode(text).problems.map(
    ({ code, weight, field, line, column }) => `${weight} ${code} ${field} ${String(line)}:${String(column)}`,
  );
}

/** The base with one line changed, or lines added at the end. */
function change(from: string, to: string): string {
  if (!base.includes(from)) throw new Error(`no ${from}`);
  return from === "" ? base + to : base.replace(from, to);
}

test("takes a file that is right, of whatever version", () => {
  expect(problemsOf(base)).toEqual([]);
  const { version, value } = validatePubliccode(base.replace("0.7.0", "0"));
  expect(version).toBe("0.7.0");
  expect(value?.name).toBe("OS2eksempel");
});

test.each([
  ["a version that does not exist", '"0.7.0"', '"0.9"', ["error version-unknown publiccodeYmlVersion 1:1"]],
  [
    "a wildcard, which the specification does not know",
    '"0.7.0"',
    '"0.x"',
    ["error version-unknown publiccodeYmlVersion 1:1"],
  ],
  ["a version as a number", '"0.7.0"', "0.7", ["error version-quotes publiccodeYmlVersion 1:1"]],
  ["no version", 'publiccodeYmlVersion: "0.7.0"\n', "", ["error version-missing publiccodeYmlVersion 1:1"]],
  ["a version that readers have skipped", '"0.7.0"', '"0.6"', ["version version-unread publiccodeYmlVersion 1:1"]],
  ["a field that is missing", "name: OS2eksempel\n", "", ["error missing name 1:1"]],
  ["a field with nothing behind it", "OS2eksempel\n", "\n", ["error missing name 2:1"]],
  ["a group that is missing", "legal:\n  license: MPL-2.0\n", "", ["error missing legal.license 1:1"]],
  [
    "a field that is spelled wrong",
    "license:",
    "licence:",
    ["error missing legal.license 13:1", "error unknown-key-near legal.licence 14:3"],
  ],
  [
    "several unknown fields",
    "",
    "foo: 1\n__proto__: {a: 1}\n",
    ["error unknown-key foo 22:1", "error unknown-key __proto__ 23:1"],
  ],
  ["a list as a word", "[web]", "web", ["error list-strict platforms 5:1"]],
  ["a word as a list", "OS2eksempel", "[a]", ["error type-single name 2:1"]],
  ["text for yes or no", "false", '"false"', ["error yesno localisation.localisationReady 20:3"]],
  ["yes in the old way", "false", "no", ["error yesno-old localisation.localisationReady 20:3"]],
  ["a word that is not on the list", "stable", "finished", ["error word developmentStatus 6:1"]],
  [
    "a category with a slip",
    "",
    "categories: [document-managment, sagsbehandling]\n",
    ["error vocabulary-near categories[0] 22:14", "error vocabulary categories[1] 22:34"],
  ],
  [
    "a description that is too long",
    "Giver overblik over høringer.",
    "æ".repeat(151),
    ["error too-long description.da.shortDescription 10:5"],
  ],
  ["a description that is too short", long, "Kort.\n", ["error too-short description.da.longDescription 11:5"]],
  ["letters of several code points", "Giver overblik over høringer.", "👩‍👩‍👧".repeat(150), []],
  ["a language that is a country", "  da:\n", "  dk:\n", ["error language-country description.dk 9:3"]],
  [
    "a language without its features",
    "\nlegal:",
    "\n  en:\n    shortDescription: x\nlegal:",
    ["error missing-each description.en.longDescription 13:3", "error missing-each description.en.features 13:3"],
  ],
  ["a licence that is none", "MPL-2.0", "MPL2", ["error licence legal.license 14:3"]],
  ["a licence in small letters", "MPL-2.0", "mpl-2.0 OR EUPL-1.2", []],
  [
    "an address that is none",
    "https://github.com/os2eksempel/os2eksempel.git",
    "git@github.com:a/b.git",
    ["error address url 3:1"],
  ],
  [
    "addresses that lead nowhere",
    "",
    "landingURL: os2.eu\nroadmap: ftp://os2.eu\n",
    ["error web landingURL 22:1", "error web roadmap 23:1"],
  ],
  ["dates that are none", "", "releaseDate: 2026-02-30\n", ["error date releaseDate 22:1"]],
  ["no contacts", "\n  contacts:\n    - name: Ida Eksempel", "", ["error missing-when maintenance.contacts 15:1"]],
  [
    "a contact's address",
    "Ida Eksempel\n",
    "Ida Eksempel\n      email: Ida <ida@example.dk>\n",
    ["error email maintenance.contacts[0].email 19:7"],
  ],
  [
    "a contract without its end",
    "type: community",
    "type: contract\n  contractors: [{name: A/S}]",
    ["error missing maintenance.contractors[0].until 17:17"],
  ],
  [
    "contractors without a contract",
    "type: community",
    "type: community\n  contractors: [{name: A/S}]",
    ["error not-when maintenance.contractors 17:3"],
  ],
  [
    "countries",
    "",
    "intendedAudience:\n  countries: [DK, dk, Dk, UK]\n",
    [
      "deprecated deprecated-case intendedAudience.countries[1] 23:19",
      "error country intendedAudience.countries[2] 23:23",
      "error country intendedAudience.countries[3] 23:27",
    ],
  ],
  [
    "what is supported",
    "",
    "supports:\n  - id: alias:gdpr\n  - id: alias:fda\n  - id: urn:oid:1.2.208\n  - id: FDA\n",
    ["error alias supports[1].id 24:5", "error uri supports[3].id 26:5"],
  ],
  [
    "an organisation by its name alone",
    "",
    "fundedBy: [{name: KL}]\norganisation: {name: OS2}\n",
    ["error missing-reader fundedBy[0].uri 22:12", "error missing organisation.uri 23:1"],
  ],
  [
    "fields on their way out",
    "",
    "inputTypes: [text/plain]\nmonochromeLogo: a.svg\nit: {}\n",
    ["deprecated deprecated inputTypes 22:1", "deprecated deprecated-instead monochromeLogo 23:1"],
  ],
  [
    "a film on an unknown site",
    "    features:",
    "    videos: [https://video.example.dk/1, https://www.youtube.com/watch?v=1]\n    features:",
    ["unsure video-host description.da.videos[0] 12:14"],
  ],
  ["an empty item", "[Overblik]", "[Overblik, null]", ["error empty-item description.da.features[1] 12:26"]],
])("%s", (_, from, to, expected) => {
  expect(problemsOf(change(from, to))).toEqual(expected);
});

test("tells what only the older version of the file forbids, and errs on the side of today's readers", () => {
  const old = base.replace('"0.7.0"', '"0.2"').replace("[Overblik]", `[${"x".repeat(101)}]`);
  expect(problemsOf(`${old}supports: [{id: alias:gdpr}]\ncategories: [other]\n`)).toEqual([
    "version older-missing releaseDate 1:1",
    "version older-missing description.da.genericName 9:3",
    "version older-short description.da.longDescription 11:5",
    "version older-long description.da.features[0] 12:16",
    "version newer-key supports 22:1",
    "version newer-value categories[0] 23:14",
  ]);
});

test.each([
  ["nothing", "", ["error empty  1:1"]],
  ["a list", "- a\n", ["error not-fields  1:1"]],
  ["a bracket that does not end", "name: [\n", ["error yaml-end  2:1"]],
  ["a quote that does not end", 'name: "x\n', ["error yaml-end  2:1"]],
  ["a colon in a value", "name: OS2: et navn\n", ["error yaml-colon  1:7"]],
  ["a line that is none", "name: x\nfoo\nurl: y\n", ["error yaml-key  2:1"]],
  ["a crooked line", "description:\n    da: 1\n  en: 2\n", ["error yaml-indent  3:1"]],
  ["a sign that YAML keeps", "name: @x\n", ["error yaml-start  1:7"]],
  ["a tab", 'publiccodeYmlVersion: "0"\ndependsOn:\n\topen: []\n', ["error tab  3:1"]],
  ["a field twice", `${base}name: B\n`, ["error duplicate name 22:1"]],
  ["two documents", `${base}---\n${base}`, ["error documents  22:1"]],
  [
    "a bomb of aliases",
    "a: &a [x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c]\n",
    ["error limit  1:1"],
  ],
  ["endless depth", "a: ".repeat(5000) + "[".repeat(5000), ["error limit  1:1"]],
  ["an alias of nothing", "name: *x\n", ["error yaml  1:7"]],
])("%s", (_, text, expected) => {
  expect(problemsOf(text)).toEqual(expected);
});

test("takes anchors, merge keys and Windows line ends", () => {
  const text = `${base}dependsOn:\n  open:\n    - &db {name: PostgreSQL, optional: true}\n    - {<<: *db, name: Redis}\n`;
  expect(problemsOf(text.replaceAll("\n", "\r\n"))).toEqual([]);
});

test("reads bytes: other encodings and marks are told, and the rest is still judged", () => {
  const bytes = new TextEncoder().encode(base.replace("name: OS2eksempel\n", "").replace("høringer.", "x"));
  const latin = Uint8Array.from(bytes);
  latin[bytes.indexOf("w".charCodeAt(0))] = 0xe6;
  expect(problemsOf(latin)).toContain("error encoding  3:5");
  expect(problemsOf(new Uint8Array([0xef, 0xbb, 0xbf, ...bytes]))).toEqual([
    "error bom  1:1",
    "error missing name 1:1",
  ]);
});

test("looks for files in the repository", () => {
  const around = {
    has: (path: string) => ["logo.png", "a.svg", "AUTHORS"].includes(path),
    bytes: () => new TextEncoder().encode("GIF89a"),
  };
  const text = `${base}logo: logo.png\nmonochromeLogo: ./a.svg\n`.replace(
    "  license:",
    "  authorsFile: ../AUTHORS\n  license:",
  );
  const shots = text.replace(
    "    features:",
    "    screenshots: [a.gif, /a.png, https://example.dk/a.png, b.jpg]\n    features:",
  );
  const { problems } = validatePubliccode(shots, around);
  expect(problems.filter(({ weight }) => weight === "error").map(({ message }) => message.en)).toMatchInlineSnapshot(`
    [
      "description.da.screenshots[0]: a.gif is in none of the formats png, jpg.",
      "description.da.screenshots[1] must be a path in the repository without a leading /, or an https address, not /a.png",
      "description.da.screenshots[3]: there is no file b.jpg in the repository.",
      "legal.authorsFile: there is no file ../AUTHORS in the repository.",
      "logo: logo.png is called .png and is none.",
    ]
  `);
});

test("keeps its list of problems short, and its time in proportion", () => {
  const start = performance.now();
  expect(problemsOf(`${base}usedBy: [${"~,".repeat(90_000)}]\n`)).toHaveLength(200);
  expect(performance.now() - start).toBeLessThan(10_000);
});

test("says it in Danish and English", () => {
  const { problems } = validatePubliccode(
    change("type: community", "type: internal").replace(/ {2}contacts.*\n.*Ida.*\n/, ""),
  );
  expect(problems[0]?.message.da).toBe("maintenance.contacts mangler; det kræves, når maintenance.type er internal.");
});
