import { completeCard } from "@os2kit/model";
import { expect, test } from "vitest";
import { runOne } from "../testing/run-one.ts";
import { kle } from "./kle.ts";

test.each([
  ["no cases", { "README.md": "# X\n\nEn liste over høringer.\n" }, "not-applicable without"],
  ["cases", { "README.md": "# X\n\nHjælper med sagsbehandling.\n" }, "open silent"],
  [
    "subjects",
    {
      "docs/standards.md":
        "# Standarder\n\nSager oprettes under KLE 27.36 og 32.18, som sættes op af hver kommune for sig.\n",
    },
    "pass found docs/standards.md:3",
  ],
  ["a tool's file name", { "doc/README.txt": "xjc -p dk.x KLE-REST-Emner.xsd\n" }, "not-applicable without"],
])("%s", (_, files, expected) => {
  expect(runOne(kle, files)).toEqual([expected]);
});

test("hears of cases from the card", () => {
  const card = completeCard({ product: { name: "X", purpose: { da: "Journaliserer breve." } } });
  expect(runOne(kle, {}, { card })).toEqual(["open silent"]);
});
