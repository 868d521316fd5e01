import { completeCard } from "@os2kit/model";
import { expect, test } from "vitest";
import { changePubliccode, PUBLICCODE } from "../testing/publiccode-sample.ts";
import { runOne } from "../testing/run-one.ts";
import { audience } from "./audience.ts";

const used = (...users: string[]) => completeCard({ product: { name: "OS2eksempel" }, organisation: { users } });

test.each([
  ["users by name", PUBLICCODE, undefined, "pass named publiccode.yml:5"],
  ["the users of the card", PUBLICCODE, used("eksempel kommune "), "pass named publiccode.yml:5"],
  ["fewer users than the card", PUBLICCODE, used("Eksempel Kommune", "Prøve Kommune"), "fail behind publiccode.yml:5"],
  ["nobody", changePubliccode("[Eksempel Kommune]", '[""]'), undefined, "fail none publiccode.yml:5"],
  [
    "nobody, and nobody in the card",
    changePubliccode("usedBy: [Eksempel Kommune]\n", ""),
    used(),
    "open unanswered organisation.users",
  ],
])("%s", (_, text, card, expected) => {
  expect(runOne(audience, { "publiccode.yml": text }, card ? { card } : {})).toEqual([expected]);
});
