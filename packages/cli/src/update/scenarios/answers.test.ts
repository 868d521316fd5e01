import { writeLiteral, type GitFolder } from "@os2kit/testkit";
import { describe, expect, test } from "vitest";
import { lines, V1 } from "../../testing/lines.ts";
import { play, type Scenario } from "../../testing/play-update.ts";

const ask = (id: string, more = "default: go") =>
  `summary: A\nquestions:\n  - { id: ${id}, type: text, ${more}, text: L }\n`;
const uses = (name: string, more = {}) => ({ "a.txt.hbs": lines(20, { 5: `{{set.${name}}}`, ...more }) });
const answered = "product: { name: Old }\nset:\n  lang: ts # ours\n";
const language = "answers:\n  - { since: 2.0.0, from: lang, to: language }\n";

const only = { v1: { "a.txt": V1["a.txt"] } };

describe("the set's own questions", () => {
  test("S31 a new question is answered by its default, which is recorded and said", () => {
    const { exitCode, read, said } = play({ v2: uses("lang"), ...only, layer2: ask("lang") });
    expect([exitCode, read("a.txt"), read(".os2/lock.json").includes('"set.lang": "go"')]).toEqual([
      0,
      lines(20, { 5: "go" }),
      true,
    ]);
    expect(said).toMatchObject({ defaults: [{ name: "lang", value: "go" }], carried: [], retired: [] });
  });

  test("S31 a new question that must be answered stops the update, and says how to answer", () => {
    const scenario: Scenario = { v2: uses("lang"), ...only, layer2: ask("lang", "required: true") };
    const { exitCode, stderr } = play(scenario);
    expect([exitCode, stderr]).toEqual([1, expect.stringContaining("--set set.lang=...")]);
    const given = play({ ...scenario, args: ["--set", "set.lang=ts"] });
    expect([given.exitCode, given.read("a.txt"), given.read(".os2/product.yml")]).toEqual([
      0,
      lines(20, { 5: "ts" }),
      "product: { name: Old }\nset:\n  lang: ts\n",
    ]);
  });

  test("a secret is given at each use, and recorded nowhere", () => {
    const outcome = play({
      v2: uses("token"),
      ...only,
      layer2: ask("token", "secret: true, required: true"),
      args: ["--set", "token=s3cret"],
    });
    const records = outcome.read(".os2/lock.json") + outcome.read(".os2/product.yml");
    expect([outcome.exitCode, outcome.read("a.txt"), records.includes("s3cret")]).toEqual([
      0,
      lines(20, { 5: "s3cret" }),
      false,
    ]);
  });

  test("S33 a renamed question keeps its answer, its place and its comment", () => {
    const { exitCode, read, said } = play({
      v1: uses("lang"),
      v2: uses("language"),
      layer1: ask("lang"),
      layer2: ask("language") + language,
      card: answered,
    });
    expect([exitCode, read("a.txt"), read(".os2/product.yml")]).toEqual([
      0,
      lines(20, { 5: "ts" }),
      answered.replace("lang", "language"),
    ]);
    expect(said).toMatchObject({ defaults: [], carried: [{ from: "lang", to: "language" }] });
  });

  test("S33 nobody asks any more: the answer leaves the card, and the report says so", () => {
    const { exitCode, read, said } = play({
      v1: uses("lang"),
      v2: { "a.txt": lines(20, { 5: "fixed" }) },
      layer1: ask("lang"),
      layer2: "summary: A\n",
      card: answered,
    });
    expect([exitCode, read(".os2/product.yml")]).toEqual([0, "product: { name: Old }\nset:\n"]);
    expect(said).toMatchObject({ retired: [{ name: "lang", value: "ts" }] });
  });

  test("S56 a file and an answer are renamed in one version, and the product has changed a value", () => {
    const config = (key: string) => `{\n  "${key}": 80,\n  "lang": "{{set.NAME}}"\n}\n`;
    const { exitCode, files, read } = play({
      v1: { "config.json.hbs": config("port").replace("NAME", "lang") },
      v2: { "settings.json.hbs": config("listen").replace("NAME", "language") },
      layer1: ask("lang"),
      layer2: `${ask("language")}${language}renames:\n  - { since: 2.0.0, from: config.json, to: settings.json }\n`,
      card: answered,
      edit: { "config.json": '{\n  "port": 8080,\n  "lang": "ts"\n}\n' },
    });
    expect([exitCode, files]).toEqual([2, ["conflict config.json -> settings.json both-changed"]]);
    expect(read("settings.json")).toMatchInlineSnapshot(`
      "{
      <<<<<<< product
        "port": 8080,
      ||||||| template before
        "port": 80,
      =======
        "listen": 80,
      >>>>>>> template now
        "lang": "ts"
      }
      "
    `);
  });
});

describe("S75 a path built from an answer", () => {
  const layer1 = ask("dir", "default: src");
  const set = { "{{set.dir}}/a.txt": lines(20), "b.txt": lines(5) };
  const answer = (dir: string) => (folder: string, git: GitFolder) => {
    writeLiteral(folder, { ".os2/product.yml": `product: { name: Old }\nset: { dir: ${JSON.stringify(dir)} }\n` });
    git.commit({});
  };

  test.each(["../up", "/abs", "a*b", "nul.txt", "trail.", "b.txt", "B.TXT", ".os2/journal"])("%s is refused", (dir) => {
    const { exitCode, stderr } = play({ v1: set, v2: set, layer1, prepare: answer(dir) });
    expect([exitCode, stderr]).toEqual([1, expect.stringContaining("set.dir")]);
    expect(stderr).toContain(dir);
  });

  test("another answer moves the file, and the product's edit with it", () => {
    const edit = { "src/a.txt": lines(20, { 17: "P" }) };
    const { exitCode, files, read } = play({ v1: set, v2: set, layer1, prepare: answer("Src"), edit });
    expect([exitCode, files, read("Src/a.txt")]).toEqual([0, ["moved src/a.txt -> Src/a.txt"], edit["src/a.txt"]]);
  });

  test("a file of the product's own has the name, but for small and capital letters", () => {
    const edit = { "Lib/A.txt": "mine\n" };
    const { exitCode, files, read } = play({ v1: set, v2: set, layer1, prepare: answer("lib"), edit });
    expect([exitCode, files, read("Lib/A.txt")]).toEqual([
      2,
      ["conflict Lib/A.txt -> lib/a.txt name-collision", "kept lib/a.txt -> src/a.txt not-moved"],
      "mine\n",
    ]);
  });
});
