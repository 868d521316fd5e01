import { expect, test } from "vitest";
import fc from "fast-check";
import { formatProblem } from "../messages/format-problem.ts";
import { QUESTIONS } from "../questions/index.ts";
import { parseCard } from "./parse-card.ts";

/** Every problem of a card in words, as a person sees them. */
function complain(text: string): string[] {
  const result = parseCard(text, "card.yml");
  if (result.ok) return [];
  return result.problems.map((problem) => {
    const { where, text: what, next } = formatProblem(problem, "en");
    return `${where}: ${what} ${next}`;
  });
}

test("a name is enough, and the rest is taken by default", () => {
  const result = parseCard("product: { name: OS2udoglær }");
  expect(result).toMatchObject({
    ok: true,
    value: {
      product: { name: "OS2udoglær", slug: "os2udoglaer", level: "sandbox", stage: "project", languages: ["da"] },
      build: { stack: "none", forge: "github", container: false },
      legal: { licence: "MPL-2.0", documentLicence: "CC-BY-SA-4.0" },
      repositories: [],
    },
  });
});

test("what nobody answered stays absent", () => {
  const result = parseCard("product: { name: A }\norganisation:\n  securityContact:\n  owner: ~\n");
  expect(result.ok && [result.value.organisation.securityContact, result.value.organisation.owner]).toEqual([
    undefined,
    undefined,
  ]);
});

test("a level is a level, as a number too", () => {
  const result = parseCard("product: { name: A, level: 2 }");
  expect(result.ok && result.value.product.level).toBe("2");
});

test("a plain text is one in the main language", () => {
  const result = parseCard("product: { name: A, languages: [en, da], purpose: Text }");
  expect(result.ok && result.value.product.purpose).toEqual({ en: "Text" });
});

test("several mistakes are told at once, each with its place and next step", () => {
  expect(
    complain(`product:
  name: OS2eksempel
  levl: 1
  level: 4
  website: os2.eu
organisation:
  securityContact: insert-mail@os2.eu
  securityResponseDays: soon
legal: MPL-2.0
repositories:
  - kind: code
`),
  ).toMatchInlineSnapshot(`
    [
      "card.yml:3:3 product.levl: The card has no field \`levl\` here. Did you mean \`level\`?",
      "card.yml:4:10 product.level: Expected one of sandbox, 1, 2, 3; found 4. Write for example 1.",
      "card.yml:5:12 product.website: Expected a web address, found os2.eu. Write it in full, beginning with https://",
      "card.yml:7:20 organisation.securityContact: Expected an e-mail address that is read, found insert-mail@os2.eu. Write an address such as name@municipality.dk, or leave the field out until you have one.",
      "card.yml:8:25 organisation.securityResponseDays: Expected a whole number from 1 to 60, found soon. Write digits only.",
      "card.yml:9:8 legal: Expected a group of fields, found MPL-2.0. Write one field a line below it, indented by two spaces: licence, licenceReason, documentLicence, copyrightHolder, copyrightYear, credit, rightsTransfer, procurement, personalData.",
      "card.yml:11:5 repositories[0].name: \`name\` is missing, and nothing can be made without it. Add for example:  name: os2eksempel-docs",
    ]
  `);
});

test.each([
  ["an empty file", ""],
  ["a list", "- a\n- b\n"],
  ["no name", "product: {}\n"],
  ["no product", "legal: { licence: MIT }\n"],
  ["a tab", "product:\n\tname: A\n"],
  ["a missing bracket", "product: { name: A\n"],
  ["two documents", "product: { name: A }\n---\na: 1\n"],
  ["a key twice", "product:\n  name: A\n  name: B\n"],
  ["an alias", "product: &p\n  name: A\nlegal: *p\n"],
  ["a key that is a list", "? [a]\n: b\n"],
  ["an unknown group", "proudct: { name: A }\n"],
  ["a group that is a text", "product: OS2\n"],
  ["a list that is a text", "product: { name: A }\norganisation: { users: Aarhus }\n"],
  ["a text that is a list", "product: { name: [A, B] }\n"],
  ["control characters in a name", 'product: { name: "A\\u0007B" }\n'],
  ["a name turned by bidirectional signs", 'product: { name: "A\\u202eB" }\n'],
  ["a name that is a path", "product: { name: ../x }\n"],
  ["a name of 300 letters", `product: { name: ${"a".repeat(300)} }\n`],
  ["a name without letters for a slug", "product: { name: 日本 }\n"],
  ["a reserved slug", "product: { name: A, slug: con }\n"],
  ["a licence that does not exist", "product: { name: A }\nlegal: { licence: MPL2.0 }\n"],
  ["a day that does not exist", "product: { name: A }\norganisation: { securityReviewed: 2025-02-29 }\n"],
  ["an address with a password", "product: { name: A, website: 'https://me:secret@x.dk' }\n"],
  ["a script for an address", "product: { name: A, website: 'javascript:alert(1)' }\n"],
  ["a year of long ago", "product: { name: A }\nlegal: { copyrightYear: 26 }\n"],
  ["yes in Danish", "product: { name: A }\nbuild: { container: ja }\n"],
  ["a requirement that was dropped", "product: { name: A }\nanswers: { F8: { text: x } }\n"],
  ["a requirement that never was", "product: { name: A }\nanswers: { Q1: { text: x } }\n"],
  ["a policy that does not exist", "product: { name: A }\nkit: { policy: { LICENSE: mine } }\n"],
  [
    "two repositories of one name",
    "product: { name: A }\nbuild: { namespace: N }\nrepositories: [{ name: a }, { name: A }]\n",
  ],
  ["repositories that cannot link", "product: { name: A }\nrepositories: [{ name: a }, { name: b, kind: docs }]\n"],
  [
    "two for documentation",
    "product: { name: A }\nbuild: { namespace: N }\nrepositories: [{ name: a, kind: docs }, { name: b, kind: docs }]\n",
  ],
  ["a branch with dots", "product: { name: A }\nrepositories: [{ name: a, branch: a..b }]\n"],
  ["a stack with another database", "product: { name: A }\nbuild: { stack: typescript-service, database: mysql }\n"],
])("%s", (_what, text) => {
  expect(complain(text)).toMatchSnapshot();
});

test("every field has its own message with line and column, and accepts its own example", () => {
  const wrong = QUESTIONS.flatMap(({ field }) => {
    const [group = "", name = ""] = field.split(".");
    const head = group === "product" ? "product:\n  name: A\n" : `product: { name: A }\n${group}:\n`;
    // A nested list of maps is an answer to nothing.
    const messages = complain(`${head}  ${name}:\n    - [[{ a: 1 }]]\n`);
    return messages.some((message) => message.includes(field)) &&
      messages.every((message) => /card\.yml:\d+:\d+ /.test(message))
      ? []
      : [field];
  }).filter((field) => field !== "product.name");
  expect(wrong).toEqual([]);

  const refused = QUESTIONS.filter(({ question }) => question.example !== undefined).flatMap(({ field, question }) => {
    const [group = "", name = ""] = field.split(".");
    const value = JSON.stringify(question.example);
    return complain(
      group === "product"
        ? `product: { name: A, ${name}: ${value} }`.replace("name: A, name", "name")
        : `product: { name: A }\n${group}: { ${name}: ${value} }`,
    );
  });
  expect(refused).toEqual([]);
});

test("huge, deep and hostile files end quickly with a problem", () => {
  const started = performance.now();
  expect(complain("a: 1\n".repeat(100_000))).toMatchInlineSnapshot(`
    [
      "card.yml: The file is larger than 256 KiB; a product card is a short file written by people. Check that you gave the right file.",
    ]
  `);
  expect(complain("[".repeat(200_000))).toMatchInlineSnapshot(`
    [
      "card.yml:1:820: This is not valid YAML: Maximum call stack size exceeded Look at the indentation, the colons and the quotation marks around this place.",
      "card.yml:1:820: This is not valid YAML: Flow sequence in block collection must be sufficiently indented and end with a ] Look at the indentation, the colons and the quotation marks around this place.",
      "card.yml:1:820: This is not valid YAML: Flow sequence in block collection must be sufficiently indented and end with a ] Look at the indentation, the colons and the quotation marks around this place.",
      "card.yml:1:820: This is not valid YAML: Flow sequence in block collection must be sufficiently indented and end with a ] Look at the indentation, the colons and the quotation marks around this place.",
      "card.yml:1:821: This is not valid YAML: Maximum call stack size exceeded Look at the indentation, the colons and the quotation marks around this place.",
    ]
  `);
  expect(complain(`a: &a [x, x]\nb: [${"*a,".repeat(1000)}]`).length).toBeGreaterThan(0);
  expect(complain("x: 1\n".repeat(40_000)).length).toBeGreaterThan(0);
  expect(performance.now() - started).toBeLessThan(8_000);
});

test("any text at all gives a card or problems, and never throws", () => {
  const fragments = fc.constantFrom(
    "product",
    "name",
    ":",
    " ",
    "\n",
    "  ",
    "- ",
    "{",
    "}",
    "[",
    "]",
    "&a",
    "*a",
    "|",
    ">",
    '"',
    "'",
    "#",
    "---",
    "\t",
    "æ",
    "1",
    "~",
    "?",
    "!!x",
    "<<",
    "%YAML",
  );
  const texts = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(fragments, { maxLength: 40 }).map((parts) => parts.join("")),
  );
  fc.assert(
    fc.property(texts, (text) => {
      parseCard(text);
    }),
    { numRuns: 2_000 },
  );
});

test("a waiver says which finding it explains, why, whose it is and until when", () => {
  const read = parseCard(`product: { name: A }
kit:
  waivers:
    - { check: wf/pinned, path: .github/**, reason: Our supplier pins them, owner: Anne, until: 2027-12-31 }
`);
  expect(read.ok && read.value.kit.waivers).toEqual([
    { check: "wf/pinned", path: ".github/**", reason: "Our supplier pins them", owner: "Anne", until: "2027-12-31" },
  ]);
  const lacking = parseCard("product: { name: A }\nkit: { waivers: [{ check: wf/pinned }] }\n");
  expect(lacking.ok ? [] : lacking.problems.map(({ field }) => field)).toEqual([
    "kit.waivers[0].reason",
    "kit.waivers[0].owner",
    "kit.waivers[0].until",
  ]);
});
