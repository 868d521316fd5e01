import type { Card, History } from "@os2kit/model";
import { expect, test } from "vitest";
import { runOne, type Literal } from "../testing/run-one.ts";
import { versioned } from "./versioned.ts";

type Facts = Parameters<typeof runOne>[2];

const CODE = { "package.json": '{"name": "x"}', "a.ts": "x" };

function history(...tags: readonly string[]): History {
  return {
    head: "a".repeat(40),
    shallow: false,
    total: 1,
    firstDate: "2026-01-01",
    lastDate: "2026-01-01",
    year: [],
    tags: tags.map((name, index) => ({ name, date: `2026-01-${String(10 + index)}` })),
    branches: [],
  };
}

function card(stage: "project" | "product"): Card {
  return { product: { name: "X", stage } } as Card;
}

test.each<[string, Literal, Facts, string]>([
  ["no code", {}, { history: history() }, "not-applicable codeless"],
  ["no history", CODE, {}, "unknown unseen"],
  ["a part of the history", CODE, { history: { ...history(), shallow: true } }, "unknown unseen"],
  ["no tags", CODE, { history: history() }, "fail none"],
  [
    "a product on its way",
    CODE,
    { history: history(), level: "1", card: card("project") },
    "not-applicable unreleased product.stage",
  ],
  ["a product on its way at level 2", CODE, { history: history(), level: "2", card: card("project") }, "fail none"],
  ["a finished product", CODE, { history: history(), level: "1", card: card("product") }, "fail none"],
  ["semantic versions", CODE, { history: history("v1.0.0", "v1.1.0-rc.1") }, "pass found"],
  ["with the product's name", CODE, { history: history("api-1.2.3", "release/2.0.0") }, "pass found"],
  ["two numbers", CODE, { history: history("2026.04") }, "pass loose"],
  ["no versions", CODE, { history: history("R-004", "before-summer") }, "fail odd"],
  ["a tag of another kind among them", CODE, { history: history("v1.0.0", "deployed") }, "pass found"],
  ["one version twice", CODE, { history: history("1.0.0", "v1.0.0") }, "fail twice"],
  [
    "the forge's releases",
    CODE,
    { forge: { releases: [{ tag: "1.0.0", date: "2026-01-01", assets: [] }] } },
    "pass found",
  ],
  ["a forge without releases", CODE, { forge: { releases: [] } }, "fail none"],
])("%s", (_, files, facts, expected) => {
  expect(runOne(versioned, files, facts)).toEqual([expected]);
});
