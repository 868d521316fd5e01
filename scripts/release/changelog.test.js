import { expect, test } from "vitest";
import { getDependencyReleaseLine, getReleaseLine } from "./changelog.cjs";

test("the words of the changeset, as one item of a list", async () => {
  const summary = "A page on accessibility.\n\nIt is stamped from level 1.\n";
  expect(await getReleaseLine({ summary })).toBe("- A page on accessibility.\n\n  It is stamped from level 1.");
});

test("newer packages of ours, and silence where there are none", async () => {
  const updated = [
    { name: "@os2kit/model", newVersion: "0.2.0" },
    { name: "@os2kit/engine", newVersion: "0.2.1" },
  ];
  expect(await getDependencyReleaseLine([], updated)).toBe("- Uses @os2kit/model 0.2.0, @os2kit/engine 0.2.1.");
  expect(await getDependencyReleaseLine([], [])).toBe("");
});
