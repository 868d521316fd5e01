import { render } from "@os2kit/engine";
import { editCard, parseCard, REQUIREMENTS } from "@os2kit/model";
import { exampleCard } from "@os2kit/testkit";
import { expect, test } from "vitest";
import { ourSet } from "./our-set.ts";

test("every file that the register names for a requirement is stamped at level 3", () => {
  const card = parseCard(editCard(exampleCard("os2eksempel"), "product.level", "3"));
  if (!card.ok) throw new Error(JSON.stringify(card.problems));
  const rendered = render(card.value, ourSet(), {});
  if (!rendered.ok) throw new Error(JSON.stringify(rendered.problems));
  const paths = rendered.value.files.map(({ path }) => path);
  const absent = REQUIREMENTS.flatMap(({ id, files }) =>
    files
      .filter((file) => !paths.some((path) => path === file || (file.endsWith("/") && path.startsWith(file))))
      .map((file) => `${id} ${file}`),
  );
  expect(absent).toEqual([]);
});
