import { formatProblem, memoryTree, type Tree } from "@os2kit/model";
import { expect, test } from "vitest";
import { buildSet } from "./build-set.ts";

const SET = { "set.yml": "name: test\nversion: 1.0.0\nsummary: A set\n" };

/** A set with one layer `a`. */
function setWith(files: Readonly<Record<string, string>>, manifest = "summary: A layer\n"): Tree {
  return treeOf({ ...SET, "layers/a/layer.yml": manifest, ...files });
}

function treeOf(files: Readonly<Record<string, string>>): Tree {
  return memoryTree(
    Object.entries(files).map(([path, text]) => ({ path, mode: "100644", bytes: new TextEncoder().encode(text) })),
  );
}

/** What the author is told. */
function complain(tree: Tree): string[] {
  return buildSet(tree).problems.map((problem) => {
    const { where, text } = formatProblem(problem, "en");
    return `${where}: ${text}`;
  });
}

test("a good set builds", () => {
  const tree = setWith({
    "layers/a/files/dot-x/{{product.slug}}.md.hbs": "{{product.name}}\n",
    "layers/a/files/b.bin": "b",
  });
  const { set, problems } = buildSet(tree);
  expect(problems).toEqual([]);
  expect(set?.bundle.layers[0]?.files.map(({ source, mode, policy }) => [source, mode, policy])).toEqual([
    ["layers/a/files/b.bin", "100644", "managed"],
    ["layers/a/files/dot-x/{{product.slug}}.md.hbs", "100644", "managed"],
  ]);
});

test.each<[string, string]>([
  ["an unknown name", "{{product.nmae}}"],
  ["an unknown name in a condition", "{{#if product.nmae}}x{{/if}}"],
  ["an unknown name in a helper", '{{answer product.nmae "da"}}'],
  ["an unknown group", "{{products.name}}"],
  ["a name of JavaScript's own", "{{product.constructor}}"],
  ["an unknown helper", "{{shout product.name}}"],
  ["an unknown partial", "{{> nothing}}"],
  ["a computed partial without a closed list", '{{> (lookup product "name")}}'],
  ["a list printed as it is", "{{organisation.users}}"],
  ["a text of several languages printed as it is", "{{product.purpose}}"],
  ["#each without a name", "{{#each organisation.users}}x{{/each}}"],
  ["#each through a text", "{{#each product.name as |x|}}x{{/each}}"],
  ["this", "{{#each organisation.users as |user|}}{{this}}{{/each}}"],
  ["the context above", "{{#if product.name}}{{../product.name}}{{/if}}"],
  ["#with", "{{#with product}}x{{/with}}"],
  ["a field that an item does not have", "{{#each organisation.maintainers as |person|}}{{person.age}}{{/each}}"],
  ["no language", "{{answer product.name}}"],
  ["a language that does not exist", '{{say product.purpose "se"}}'],
  ["a decorator", "{{* evil}}"],
  ["a block that is not closed", "{{#if product.name}}\n\nx"],
  ["a set's question that does not exist", "{{set.colour}}"],
])("%s is told with line and column", (_what, template) => {
  expect(complain(setWith({ "layers/a/files/x.md.hbs": `first line\n${template}\n` }))).toMatchSnapshot();
});

test.each<[string, Tree]>([
  ["no set.yml", treeOf({ "layers/a/layer.yml": "summary: A\n" })],
  ["a version that is none", treeOf({ "set.yml": "name: a\nversion: one\nsummary: A\n" })],
  ["a set that needs nonsense", treeOf({ "set.yml": "name: a\nversion: 1.0.0\nsummary: A\nos2kit: new\nhooks: x\n" })],
  ["a version that leaves a folder", treeOf({ "set.yml": "name: a\nversion: 1.0.0/../x\nsummary: A\n" })],
  ["no layer.yml", treeOf({ ...SET, "layers/a/files/x": "x" })],
  ["an unknown key", setWith({}, "summary: A\nhooks: [x]\n")],
  [
    "a policy that does not exist",
    setWith({ "layers/a/files/x": "" }, "summary: A\nfiles: [{ path: x, policy: mine }]\n"),
  ],
  ["a rule for nothing", setWith({ "layers/a/files/x": "" }, "summary: A\nfiles: [{ path: y }]\n")],
  ["a condition on an unknown field", setWith({}, "summary: A\nwhen: { product.colour: red }\n")],
  ["a condition that is none", setWith({}, "summary: A\nwhen: { product.level: { above: 1 } }\n")],
  ["a path out of the product", setWith({ "layers/a/files/../../x": "" })],
  ["a name that Windows refuses", setWith({ "layers/a/files/con.txt": "" })],
  ["a renaming out of the product", setWith({}, "summary: A\nrenames: [{ since: 1.0.0, from: a/, to: ../a/ }]\n")],
  ["a file that belongs nowhere", setWith({ "layers/a/hooks/post.sh": "" })],
  ["a question without a type", setWith({}, "summary: A\nquestions: [{ id: colour }]\n")],
  ["an alias bomb", setWith({}, "summary: &a [x]\nwhen: [*a, *a]\n")],
])("%s is told", (_what, tree) => {
  expect(complain(tree)).toMatchSnapshot();
});

test("a symbolic link is told", () => {
  const link = { path: "layers/a/files/x", mode: "120000", bytes: new TextEncoder().encode("/etc/passwd") } as const;
  const rest = setWith({});
  const tree: Tree = {
    list: () => [...rest.list(), link],
    read: (path) => (path === link.path ? link.bytes : rest.read(path)),
  };
  expect(complain(tree)).toEqual(["layers/a/files/x: A template set holds no symbolic links."]);
});

test("two layers that claim one path are told, though case differs and one has a condition", () => {
  const tree = setWith({
    "layers/a/files/README.md": "",
    "layers/b/layer.yml": "summary: B\nwhen: { build.container: true }\n",
    "layers/b/files/readme.md": "",
  });
  expect(complain(tree)).toEqual(["layers/b/files/readme.md: readme.md is claimed by a and by b."]);
});

test("two stacks may claim one path, since a product has one stack", () => {
  const stack = (name: string) => ({
    [`stacks/${name}/stack.yml`]: "summary: S\n",
    [`stacks/${name}/files/main.txt`]: name,
  });
  expect(complain(treeOf({ ...SET, ...stack("one"), ...stack("two") }))).toEqual([]);
});
