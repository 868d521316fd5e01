import type { Card } from "@os2kit/model";
import { expect, test } from "vitest";
import { runOne } from "../testing/run-one.ts";
import { txt } from "./txt.ts";

const PATH = "public/.well-known/security.txt";
const GOOD =
  "# Tak\nContact: mailto:sikkerhed@os2demo.dk\nExpires: 2027-06-30T22:00:00Z\nPreferred-Languages: da, en\n";
const edit = (from: string, to: string) => ({ [PATH]: GOOD.replace(from, to) });

test.each([
  ["good", { [PATH]: GOOD }, [`pass good ${PATH}:3`]],
  [
    "a page for contact, in small letters",
    edit("Contact: mailto:sikkerhed@os2demo.dk", "contact: https://os2demo.dk/x"),
    [`pass good ${PATH}:3`],
  ],
  ["signed", { [PATH]: `-----BEGIN PGP SIGNED MESSAGE-----\n${GOOD}` }, [`pass good ${PATH}:4`]],
  ["expired", edit("2027-06", "2026-06"), [`fail expired ${PATH}:3`]],
  ["no expiry", edit("Expires: 2027-06-30T22:00:00Z\n", ""), [`fail no-expiry ${PATH}:1`]],
  ["expiry twice", edit("Expires", "Expires: 2027-01-01T00:00:00Z\nExpires"), [`fail twice ${PATH}:3`]],
  ["a day only", edit("T22:00:00Z", ""), [`fail bad-expiry ${PATH}:3`]],
  ["no such month", edit("2027-06", "2027-16"), [`fail bad-expiry ${PATH}:3`]],
  ["an address without mailto", edit("mailto:", ""), [`fail no-contact ${PATH}:1`]],
  ["an address for examples", edit("os2demo.dk", "example.com"), [`fail stand-in ${PATH}:2`]],
  ["empty", { [PATH]: "" }, [`fail no-contact ${PATH}:1`, `fail no-expiry ${PATH}:1`]],
  ["none", {}, ["not-applicable no-site"]],
])("%s", (_, files, expected) => {
  expect(runOne(txt, files)).toEqual(expected);
});

test("a website of the product's own is not looked at from here", () => {
  const card = { product: { website: "https://os2demo.dk/da" } } as Card;
  expect(runOne(txt, {}, { card })).toEqual(["unknown look-at-site https://os2demo.dk/.well-known/security.txt"]);
});
