import type { Card } from "@os2kit/model";
import { expect, test } from "vitest";
import { runOne } from "../testing/run-one.ts";
import { org } from "./org.ts";

test.each([
  ["OS2's", "https://github.com/OS2mo/os2mo", "pass os2"],
  ["OS2's, in small letters", "https://github.com/os2display/display-client", "pass os2"],
  ["a supplier's", "https://github.com/magenta-aps/os2mo-naldo", "fail other"],
  ["a supplier's forge", "https://git.magenta.dk/os2/os2mo", "fail host"],
])("%s", (_, address, expected) => {
  expect(runOne(org, {}, { address })).toEqual([`${expected} ${address}`]);
});

test("the card's address counts where no other is known", () => {
  const card = { repositories: [{ name: "product", address: "https://github.com/OS2demo/app" }] } as unknown as Card;
  expect(runOne(org, {}, { card })).toEqual(["pass os2 https://github.com/OS2demo/app"]);
});

test("nobody knows where it lives", () => {
  expect(runOne(org, {})).toEqual(["unknown nowhere"]);
});
