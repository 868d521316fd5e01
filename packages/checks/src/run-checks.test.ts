import { completeCard, type Finding, type Waiver } from "@os2kit/model";
import { describe, expect, test } from "vitest";
import { defineCheck, type Check } from "./check.ts";
import type { RepositoryView } from "./repository-view.ts";
import { runChecks } from "./run-checks.ts";
import { viewLiteral, type Literal } from "./testing/run-one.ts";

const words = (text: string) => ({ da: text, en: text });

/** Passes where there is a file `a.md`, waits where it is `open`, fails where it is empty or absent. */
function makeCheck(facts: Partial<Check> = {}): Check {
  return {
    ...defineCheck({
      id: "t/a",
      severity: "must",
      requirements: ["F2"],
      fix: ["a.md"],
      title: words("A"),
      why: words("why"),
      good: words("good"),
      pitfalls: words("pitfalls"),
      next: words("Write {path}"),
      messages: { found: words("{path} is there"), empty: words("{path} is empty"), missing: words("no a.md") },
      run({ files }, say) {
        const text = files.text("a.md");
        const at = { path: "a.md", line: 1 };
        if (text === undefined) return say.fail("missing", undefined, { path: "a.md" });
        if (text === "open") return say.open("empty", at, { path: "a.md" });
        return text === "" ? say.fail("empty", at, { path: "a.md" }) : say.pass("found", at, { path: "a.md" });
      },
    }),
    ...facts,
  };
}

const view = (name: string, files: Literal, facts: Partial<RepositoryView> = {}) =>
  viewLiteral(files, { name, ...facts });
const show = (findings: readonly Finding[]) =>
  findings.map(({ outcome, severity, repository, at, open }) =>
    [open ? "open" : outcome, severity, repository, at?.path ?? ""].filter(Boolean).join(" "),
  );

test("a finding says what was seen, where, why it weighs so much, and what to do", () => {
  expect(runChecks([view("app", { "a.md": "" })], [makeCheck()])).toMatchInlineSnapshot(`
    [
      {
        "at": {
          "line": 1,
          "path": "a.md",
          "repository": "app",
        },
        "check": "t/a",
        "fingerprint": "5934d8ad5147e095",
        "message": {
          "da": "a.md is empty",
          "en": "a.md is empty",
        },
        "next": {
          "da": "Write a.md",
          "en": "Write a.md",
        },
        "outcome": "fail",
        "repository": "app",
        "requirements": [
          "F2",
        ],
        "severity": "must",
      },
    ]
  `);
});

test("a pass has no next step, and what waits for a person has no fix", () => {
  expect(runChecks([view("app", { "a.md": "x" })], [makeCheck()])[0]).not.toHaveProperty("next");
  expect(runChecks([view("app", { "a.md": "open" })], [makeCheck()])[0]).not.toHaveProperty("fix");
});

test("a fingerprint stays when the line moves, and tells repositories apart", () => {
  const moved = makeCheck({ run: (_, say) => say.fail("empty", { path: "a.md", line: 9 }, { path: "a.md" }) });
  const print = (check: Check, name: string) => runChecks([view(name, { "a.md": "" })], [check])[0]?.fingerprint;
  expect(print(moved, "app")).toBe(print(makeCheck(), "app"));
  expect(print(makeCheck(), "docs")).not.toBe(print(makeCheck(), "app"));
});

test("below its level a check weighs one step less", () => {
  const at = (level: RepositoryView["level"], severity: Check["severity"]) =>
    show(runChecks([view("app", {}, { level })], [makeCheck({ requirements: ["F13"], severity })]));
  expect([at("2", "must"), at("1", "must"), at("1", "should")].flat()).toEqual([
    "fail must app",
    "fail should app",
    "fail could app",
  ]);
});

test("a check that breaks is a bug, and says which", () => {
  const broken = makeCheck({ run: () => { throw new RangeError("x"); } }); // prettier-ignore
  expect(() => runChecks([view("app", {})], [broken])).toThrow("check t/a failed in app");
});

describe("several repositories", () => {
  test("each for itself, where each must be right", () => {
    expect(show(runChecks([view("app", { "a.md": "x" }), view("docs", {})], [makeCheck()]))).toEqual([
      "pass must app a.md",
      "fail must docs",
    ]);
  });

  test.each([
    ["one that passes answers for all", { "a.md": "x" }, {}, ["pass must app a.md"]],
    ["wherever it is", {}, { "a.md": "x" }, ["pass must docs a.md"]],
    ["where all fail, the one that tried is told", {}, { "a.md": "" }, ["fail must docs a.md"]],
    ["where one waits for answers only, it is told", { "a.md": "" }, { "a.md": "open" }, ["open must docs a.md"]],
    ["where none tried, the first is told", {}, {}, ["fail must app"]],
  ])("as one product: %s", (_, app, docs, expected) => {
    expect(show(runChecks([view("app", app), view("docs", docs)], [makeCheck({ scope: "product" })]))).toEqual(
      expected,
    );
  });

  test("only kinds that the check concerns", () => {
    const check = makeCheck({ kinds: ["code"] });
    expect(show(runChecks([view("app", {}), view("docs", {}, { kind: "docs" })], [check]))).toEqual(["fail must app"]);
  });

  test("what may stand in a repository that was not looked at is unknown", () => {
    const card = completeCard({
      product: { name: "A" },
      repositories: [{ name: "app" }, { name: "docs", kind: "docs" }],
    });
    const [finding] = runChecks([view("app", {}, { card })], [makeCheck({ scope: "product" })]);
    expect([finding?.outcome, finding?.next?.en]).toEqual([
      "unknown",
      "It may stand in a repository that was not looked at here: docs. Include it: os2kit check . --with ../docs",
    ]);
    expect(show(runChecks([view("app", {}, { card })], [makeCheck()]))).toEqual(["fail must app"]);
  });

  test("what the card says is said once", () => {
    const check = makeCheck({
      scope: "product",
      run: (_, say) => say.pass("found", { field: "product.name" }, { path: "x" }),
    });
    expect(runChecks([view("app", {}), view("docs", {})], [check])).toHaveLength(1);
  });
});

describe("follow or explain", () => {
  const waiver: Waiver = { check: "t/a", reason: "r", owner: "o", until: "2026-12-31" };
  const run = (waivers: readonly Waiver[]) =>
    runChecks([view("app", { "a.md": "" })], [makeCheck()], waivers).map(({ outcome, waiver: used }) => [
      outcome,
      used?.until,
    ]);

  test.each([
    ["in force", [waiver], ["explained", "2026-12-31"]],
    ["on its last day", [{ ...waiver, until: "2026-11-24" }], ["explained", "2026-11-24"]],
    ["run out", [{ ...waiver, until: "2026-11-23" }], ["fail", "2026-11-23"]],
    ["one in force beats one that ran out", [{ ...waiver, until: "2020-01-01" }, waiver], ["explained", "2026-12-31"]],
    ["for this path", [{ ...waiver, path: "*.md" }], ["explained", "2026-12-31"]],
    ["for another path", [{ ...waiver, path: "docs/**" }], ["fail", undefined]],
    ["for another check", [{ ...waiver, check: "t/b" }], ["fail", undefined]],
  ])("%s", (_, waivers, expected) => {
    expect(run(waivers)).toEqual([expected]);
  });
});
