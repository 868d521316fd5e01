import { PassThrough, Writable } from "node:stream";
import type { AdoptPlan } from "@os2kit/engine/update";
import type { Language, PlanEntry } from "@os2kit/model";
import { expect, test } from "vitest";
import { chooseFiles } from "./choose-files.ts";
import { openTalk } from "./open-talk.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const entry = (path: string, text: string, more: Partial<PlanEntry> = {}): PlanEntry => ({
  path,
  outcome: "added",
  mode: "100644",
  bytes: bytes(text),
  ...more,
});
const KEPT: PlanEntry = { path: "README.md", outcome: "kept", reason: "exists", mode: "100644" };
const LONG = Array.from({ length: 20 }, (_, number) => `line ${String(number + 1)}\n`).join("");
const PLAN = {
  plan: {
    entries: [
      entry("SECURITY.md", "Mail us\n"),
      KEPT,
      entry("ci.yml", "on: push\njobs: {}\n", { outcome: "updated" }),
      entry("long.md", LONG),
      entry("evil.txt", "a\u001b[2Jb\n"),
    ],
    lockFiles: {},
  },
  records: [entry(".os2/product.yml", "product:\n  name: OS2x\n"), entry(".os2/lock.json", "{}\n")],
} as unknown as AdoptPlan;
const before = (path: string) => (path === "ci.yml" ? { mode: "100644", bytes: bytes("on: push\n") } : undefined);

/** A conversation: what was typed, what was said, what came of each file. */
async function talk(typed: readonly string[], language: Language = "en") {
  const said: string[] = [];
  const output = new Writable({
    write(chunk, _encoding, done) {
      said.push(String(chunk));
      done();
    },
  });
  const input = new PassThrough();
  input.end(typed.map((line) => `${line}\n`).join(""));
  const person = openTalk(input, output, false);
  const chosen = await chooseFiles(person, PLAN, before, language);
  person.close();
  const outcomes = chosen?.plan.entries.map((each) => `${each.path} ${each.outcome}${each.bytes ? "" : " (nothing)"}`);
  return { outcomes, said: said.join("") };
}

test("each file is seen before it is decided on", async () => {
  const { outcomes, said } = await talk(["y", "n", "what", "v", "yes", "no"]);
  expect(outcomes).toEqual([
    "SECURITY.md added",
    "README.md kept (nothing)",
    "ci.yml declined (nothing)",
    "long.md added",
    "evil.txt declined (nothing)",
  ]);
  expect(said).toMatchSnapshot();
});

test("it speaks Danish, and takes answers in both languages", async () => {
  const { outcomes, said } = await talk(["j", "nej", "Ja", "N"], "da");
  expect(outcomes?.map((line) => line.split(" ")[1])).toEqual(["added", "kept", "declined", "added", "declined"]);
  expect(said).toContain("Læg SECURITY.md ind? [j/n/a/i/v/q]");
  expect(said).not.toMatch(/\b(Add|more lines|Decide)\b/);
});

test.each([
  ["all", ["n", "a"], ["declined", "kept", "updated", "added", "added"]],
  ["alle", ["alle"], ["added", "kept", "updated", "added", "added"]],
  ["none", ["y", "d"], ["added", "kept", "declined", "declined", "declined"]],
  ["ingen", ["ingen"], ["declined", "kept", "declined", "declined", "declined"]],
])("%s answers for the rest", async (_, typed, expected) => {
  expect((await talk(typed)).outcomes?.map((line) => line.split(" ")[1])).toEqual(expected);
});

test.each([
  ["q", ["y", "q"]],
  ["the end of the input", ["y"]],
  ["nothing at all", []],
])("%s stops, and there is no plan", async (_, typed) => {
  expect((await talk(typed)).outcomes).toBeUndefined();
});

test("an empty line decides nothing", async () => {
  expect((await talk(["", "n", "a"])).outcomes?.[0]).toBe("SECURITY.md declined (nothing)");
});

test("control characters of a file do not reach the terminal", async () => {
  expect((await talk(["y", "y", "y", "y"])).said).not.toContain("\u001b");
});
