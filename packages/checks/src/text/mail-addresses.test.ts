import { expect, test } from "vitest";
import { findMailAddresses, isStandInAddress } from "./mail-addresses.ts";

test.each([
  ["a plain one", "Skriv til sikkerhed@os2.eu.", "sikkerhed@os2.eu"],
  ["a link", "<mailto:os2-security@it.aarhus.dk>", "os2-security@it.aarhus.dk"],
  ["one that hides from machines", "security (at) os2 (dot) eu", "security@os2.eu"],
  ["Danish letters", "drift@køge.dk", "drift@køge.dk"],
])("%s is found", (_, text, expected) => {
  expect(findMailAddresses(`\n${text}`)).toEqual([{ address: expected, line: 2 }]);
});

test.each(["uses: actions/checkout@v4", "git@github.com:a/b", "@os2/checks", "a@b", "npm i x@1.2.3"])(
  "%s is none that a person reads",
  (text) => {
    expect(findMailAddresses(text).filter(({ address }) => !address.startsWith("git@"))).toEqual([]);
  },
);

test.each([
  ["insert-mail@os2.eu", true],
  ["security@example.com", true],
  ["security@eksempel.example", true],
  ["your.name@kommune.dk", true],
  ["info@eksempel.dk", true],
  ["email@domain.com", true],
  ["sikkerhed@os2.eu", false],
  ["info@testhuset.dk", false],
  ["navneth@aarhus.dk", false],
])("%s stands in for another: %s", (address, expected) => {
  expect(isStandInAddress(address)).toBe(expected);
});

test("a megabyte of nearly an address takes no longer than its length", () => {
  const start = performance.now();
  findMailAddresses("a.".repeat(5e5));
  findMailAddresses(`${"a".repeat(64)}@${"b.".repeat(900)}\n`.repeat(500));
  expect(performance.now() - start).toBeLessThan(2000);
});
