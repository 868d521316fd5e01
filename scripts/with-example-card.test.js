import { expect, test } from "vitest";
import { withExampleCard } from "./with-example-card.js";

const card = ["--card", "/os2kit/examples/os2eksempel/product.yml"];

test.each([
  [["my-product"], ["my-product", ...card]],
  [
    ["my-product", "--dry-run", "--lang=da"],
    ["my-product", "--dry-run", "--lang=da", ...card],
  ],
  [
    ["my-product", "--card", "mine.yml"],
    ["my-product", "--card", "mine.yml"],
  ],
  [
    ["my-product", "--name", "OS2mit"],
    ["my-product", "--name", "OS2mit"],
  ],
  [["my-product", "--ask"], ["my-product"]],
  [["--help"], ["--help"]],
])("%j becomes %j", (args, expected) => {
  expect(withExampleCard(args, "/os2kit")).toEqual(expected);
});
