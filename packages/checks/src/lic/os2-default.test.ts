import { completeCard } from "@os2kit/model";
import { expect, test } from "vitest";
import { licenceText } from "../testing/licence-text.ts";
import { runOne } from "../testing/run-one.ts";
import { os2Default } from "./os2-default.ts";

const GPL = licenceText("GPL-2.0-only");
test.each([
  ["no file", {}, "not-applicable none"],
  ["MPL 2.0", { LICENSE: licenceText("MPL-2.0") }, "pass default LICENSE"],
  ["another without a reason", { LICENSE: licenceText("EUPL-1.2") }, "fail no-reason LICENSE"],
  [
    "GPL for Drupal",
    { LICENSE: GPL, "a.info.yml": "name: A\ncore_version_requirement: ^10\n", "a.module": "<?php" },
    "fail drupal LICENSE",
  ],
  ["GPL for something else", { LICENSE: GPL, "a.py": "" }, "fail no-reason LICENSE"],
  ["not recognised", { LICENSE: "Use it as you like." }, "unknown unknown"],
])("%s", (_, files, expected) => {
  expect(runOne(os2Default, files)).toEqual([expected]);
});

test.each([
  ["Vi følger EU.", "pass reason legal.licenceReason"],
  [" ", "open no-reason legal.licenceReason"],
  [undefined, "open no-reason legal.licenceReason"],
])("another with %j as the card's reason", (licenceReason, expected) => {
  const legal = { licence: "EUPL-1.2", ...(licenceReason === undefined ? {} : { licenceReason }) };
  const card = completeCard({ product: { name: "A" }, legal });
  expect(runOne(os2Default, { LICENSE: licenceText("EUPL-1.2") }, { card })).toEqual([expected]);
});
