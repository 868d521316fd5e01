import { formatProblem } from "@os2kit/model";
import { expect, test } from "vitest";
import { composeCard } from "./compose-card.ts";
import { flagOptions, QUESTION_FLAGS } from "./question-flags.ts";
import { readFlags } from "./read-flags.ts";

test("every question that takes one value or a list has a flag of its own", () => {
  const flags = Object.keys(flagOptions());
  expect(new Set(flags).size).toBe(flags.length);
  expect(QUESTION_FLAGS.find(({ field }) => field === "legal.copyrightHolder")).toMatchObject({
    flag: "legal-copyright-holder",
    short: "copyright-holder",
  });
});

test("flags become answers by field, with numbers and yes or no as such", () => {
  const values = { name: "A", level: "1", container: "true", "copyright-year": "2026", users: ["X", "Y"] };
  expect(
    readFlags(values, ["organisation.coordinator.name=Anne = 1", "product.purpose.da=Formål", "set.colour=red"]),
  ).toEqual({
    ok: true,
    value: {
      "product.name": "A",
      "product.level": "1",
      "build.container": true,
      "legal.copyrightYear": 2026,
      "organisation.users": ["X", "Y"],
      "organisation.coordinator.name": "Anne = 1",
      "product.purpose.da": "Formål",
      "set.colour": "red",
    },
  });
});

test.each([
  "product.nmae=A",
  "name=A",
  "organisation.maintainers=A",
  "organisation.coordinator=A",
  "__proto__.x=1",
  "constructor=1",
  "product",
])("--set %s is refused", (text) => {
  const result = readFlags({}, [text]);
  expect(result.ok ? result.value : result.problems.map((problem) => formatProblem(problem, "en"))).toMatchSnapshot();
});

test("answers are put into a card without touching the rest, or make a new one", () => {
  const answers = { "product.level": "2", "organisation.coordinator.name": "Anne" };
  expect(composeCard("# ours\nproduct:\n  name: A # yes\n", answers, "da")).toMatchInlineSnapshot(`
    "# ours
    product:
      name: A # yes
      level: "2"
    organisation:
      coordinator:
        name: Anne
    "
  `);
  expect(composeCard(undefined, { "product.name": "A", ...answers }, "da")).toMatchInlineSnapshot(`
    "# yaml-language-server: $schema=product.schema.json
    # Produktkortet: alt det, som skabeloner og rapporter skal vide om produktet. Ret det frit; det er jeres.

    product:
      name: A
      level: "2"

    organisation:
      coordinator:
        name: Anne
    "
  `);
});
