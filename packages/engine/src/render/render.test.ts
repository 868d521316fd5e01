import { formatProblem, memoryTree, parseCard, type Card } from "@os2kit/model";
import fc from "fast-check";
import { expect, test } from "vitest";
import { buildSet } from "../set/build-set.ts";
import type { SetBundle } from "../set/bundle.ts";
import { loadBuiltSet } from "../set/load-built-set.ts";
import { render, type RenderOptions } from "./render.ts";

function card(text: string): Card {
  const result = parseCard(text);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

function setOf(files: Readonly<Record<string, string | Uint8Array>>, manifest = "summary: A\n"): SetBundle {
  const all = { "set.yml": "name: t\nversion: 1.0.0\nsummary: T\n", "layers/a/layer.yml": manifest, ...files };
  const tree = memoryTree(
    Object.entries(all).map(([path, content]) => ({
      path,
      mode: "100644",
      bytes: typeof content === "string" ? new TextEncoder().encode(content) : content,
    })),
  );
  const { set, problems } = buildSet(tree);
  if (!set) throw new Error(JSON.stringify(problems));
  return loadBuiltSet(set);
}

/** The files of a render as text, or what stands in its way. */
function show(text: string, set: SetBundle, options?: RenderOptions): Record<string, string> | string[] {
  const result = render(card(text), set, options);
  if (!result.ok) {
    return result.problems.map((problem) => {
      const { where, text: what } = formatProblem(problem, "en");
      return `${where}: ${what}`;
    });
  }
  return Object.fromEntries(result.value.files.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]));
}

const template = (text: string, manifest?: string) => setOf({ "layers/a/files/x.hbs": text }, manifest);
const FULL = `product: { name: "Søn & Co", purpose: { da: Formål }, level: 2 }
organisation: { users: [A, B], maintainers: [{ name: Ø, handle: oe }, { name: B }], coordinator: { name: "A | B" } }
legal: { personalData: { processed: false } }
`;

test.each<[string, string, string]>([
  ["a value is printed as it is", "{{product.name}}", "Søn & Co"],
  [
    "a list is gone through by name",
    "{{#each organisation.maintainers as |p|}}{{p.name}}{{#if p.handle}} @{{p.handle}}{{/if}}{{#unless @last}}, {{/unless}}{{/each}}",
    "Ø @oe, B",
  ],
  [
    "the root stays in reach inside",
    "{{#each organisation.users as |u|}}{{u}} of {{product.slug}};{{/each}}",
    "A of soen-co;B of soen-co;",
  ],
  ["the set knows its own name and version", "{{templateSet.name}} {{templateSet.version}}", "t 1.0.0"],
  ["an empty list has an else", "{{#each organisation.suppliers as |s|}}x{{else}}none{{/each}}", "none"],
  [
    "no is an answer",
    '{{#if (eq legal.personalData.processed false)}}no{{/if}} {{answer legal.personalData.processed "da"}}',
    "no nej",
  ],
  [
    "a level is compared",
    '{{#if (atLeast product.level "2")}}two{{/if}}{{#if (atLeast product.level "3")}}three{{/if}}',
    "two",
  ],
  [
    "an open question asks",
    '{{answer organisation.securityContact "da"}}',
    "**Ikke besvaret endnu:** Hvilken e-mail skal den skrive til, der finder en sårbarhed? (`organisation.securityContact`)",
  ],
  [
    "an open record asks for itself",
    '{{answer organisation.steeringGroup.established "en"}}',
    "**Not answered yet:** Who is in the steering group? (`organisation.steeringGroup.established`)",
  ],
  ["pending asks what no field holds", '{{pending "en" "Who?"}}', "**Not answered yet:** Who?"],
  ["a text falls back to the other language", '{{say product.purpose "en"}}', "Formål"],
  ["a choice has a label", '{{label product.level "da"}}', "Niveau 2"],
  ["YAML and JSON are quoted", "{{yaml product.name}} {{json organisation.users}}", '"Søn & Co" ["A","B"]'],
  ["a table cell is safe", "{{cell organisation.coordinator.name}}", "A \\| B"],
  ["braces can be written", "$\\{{ github.ref }}", "${{ github.ref }}"],
])("%s", (_what, text, expected) => {
  expect(show(FULL, template(text))).toEqual({ x: expected });
});

test("a missing value names field, template and line", () => {
  expect(show("product: { name: A }", template("first\n{{organisation.owner}}\n"))).toEqual([
    "organisation.owner: The template layers/a/files/x.hbs, line 2, needs a value that the card does not have.",
  ]);
});

test("a missing value inside a list names the item's field", () => {
  const set = template("{{#each organisation.maintainers as |p|}}{{p.handle}}{{/each}}");
  expect(show(FULL, set)).toEqual([
    "organisation.maintainers[].handle: The template layers/a/files/x.hbs, line 1, needs a value that the card does not have.",
  ]);
});

test("what is not a template is copied byte for byte", () => {
  const bytes = Uint8Array.from([0xef, 0xbb, 0xbf, 0xff, 0x00, 0x0d, 0x0a, 0x7b, 0x7b]);
  const text = "${{ github.ref }} {{{{raw}}}} {{ .Values.x }}\r\n";
  const result = render(
    card("product: { name: A }"),
    setOf({ "layers/a/files/b.bin": bytes, "layers/a/files/t.txt": text }),
  );
  expect(result.ok && result.value.files.map((file) => [...file.bytes])).toEqual([
    [...bytes],
    [...new TextEncoder().encode(text)],
  ]);
});

test("layers and files come and go by their conditions; the first rule counts", () => {
  const manifest = `summary: A
files:
  - { path: one.txt, when: { product.level: { atLeast: "2" } }, policy: once }
  - { path: "*.txt", when: { product.level: sandbox } }
`;
  const set = setOf({ "layers/a/files/one.txt": "", "layers/a/files/two.txt": "" }, manifest);
  expect(Object.keys(show("product: { name: A }", set))).toEqual(["two.txt"]);
  expect(Object.keys(show("product: { name: A, level: 3 }", set))).toEqual(["one.txt"]);
});

test.each<[string, string, string]>([
  ["a way out", "{{legal.credit}}", "../evil"],
  ["an absolute path", "{{legal.credit}}", "/etc/passwd"],
  ["a name of Windows", "{{legal.credit}}.txt", "NUL"],
  ["git's own folder", "{{legal.credit}}", ".git/hooks/pre-commit"],
  ["a sign that Windows refuses", "{{legal.credit}}", "a:b*c"],
  ["the kit's own folder", "{{legal.credit}}", ".OS2/journal/x"],
])("a path built from an answer is refused: %s", (_what, path, answer) => {
  const set = setOf({ [`layers/a/files/${path}`]: "" });
  expect(show(`product: { name: A }\nlegal: { credit: '${answer}' }`, set)).toMatchSnapshot();
});

test("names that differ by case alone are refused, and a file in the place of a folder", () => {
  const set = setOf({ "layers/a/files/README": "", "layers/a/files/{{legal.credit}}": "" });
  expect(show("product: { name: A }\nlegal: { credit: readme }", set)).toEqual([
    "legal.credit: Two files would get the same name on some systems: README and readme.",
  ]);
  expect(show("product: { name: A }\nlegal: { credit: README/x }", set)).toEqual([
    "legal.credit: Two files would get the same name on some systems: README/x and README.",
  ]);
});

const QUESTIONS = `summary: A
questions:
  - { id: colour, type: choice, text: Colour?, options: [{ value: red }, { value: blue }], default: red }
  - { id: token, type: text, text: Token?, secret: true, required: true }
`;

test("a set's own questions are answered from the card, by default, or secretly", () => {
  const set = template("{{set.colour}} {{set.token}}", QUESTIONS);
  expect(show("product: { name: A }", set, { secrets: { token: "s3cret" } })).toEqual({ x: "red s3cret" });
  expect(show("product: { name: A }\nset: { colour: blue }", set, { secrets: { token: "x" } })).toEqual({
    x: "blue x",
  });
  expect(show("product: { name: A }\nset: { colour: pink, size: 3 }", set)).toMatchInlineSnapshot(`
    [
      "set.size: The template set has no question \`size\`.",
      "set.colour: Expected one of red, blue; found pink.",
      "set.token: The template set asks for \`token\`, and there is no answer.",
    ]
  `);
});

test("several repositories: one must be named, and links lead to the others", () => {
  const text = `product: { name: A }
build: { namespace: N }
repositories: [{ name: code }, { name: docs, kind: docs, branch: trunk }]
`;
  const set = template("{{#if here.docs}}docs {{/if}}{{#if here.code}}code {{/if}}[x]({{links.docs}}docs/x.md)");
  expect(show(text, set)).toMatchInlineSnapshot(`
    [
      ": The card lists several repositories, so say which one to make.",
    ]
  `);
  expect(show(text, set, { repository: "no" })).toMatchInlineSnapshot(`
    [
      ": The card lists no repository called no.",
    ]
  `);
  expect(show(text, set, { repository: "code" })).toEqual({
    x: "code [x](https://github.com/N/docs/blob/trunk/docs/x.md)",
  });
  expect(show(text, set, { repository: "docs" })).toEqual({ x: "docs [x](docs/x.md)" });
});

test("any single line of text comes through YAML and JSON unharmed", () => {
  const set = setOf({ "layers/a/files/x.json.hbs": '{"a": {{json legal.credit}} }' });
  fc.assert(
    fc.property(
      fc
        .string({ minLength: 1, unit: "grapheme" })
        .filter((text) => /^[^\p{C}\s](.*[^\p{C}\s])?$/u.test(text) && !/\p{C}/u.test(text)),
      (text) => {
        const result = show(`product: { name: A }\nlegal: { credit: ${JSON.stringify(text)} }`, set);
        expect(JSON.parse((result as Record<string, string>)["x.json"] ?? "")).toEqual({ a: text });
      },
    ),
    { numRuns: 300 },
  );
});
