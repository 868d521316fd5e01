import { expect, test } from "vitest";
import { readLiteral, runNode, tempFolder } from "@os2kit/testkit";

const script = `${import.meta.dirname}/new.js`;

/**
 * Runs as npm does: in the repository's folder, with the person's own in INIT_CWD.
 * @param {string} folder
 * @param {string[]} args
 */
const runNew = (folder, ...args) =>
  runNode([script, ...args, "--no-git", "--lang=en"], { cwd: process.cwd(), env: { INIT_CWD: folder } });

test("makes the example, where the person stands, and says that it is the example", { timeout: 120_000 }, () => {
  const folder = tempFolder();
  const { exitCode, stderr } = runNew(folder, "my-product");
  expect(stderr).toContain("examples/os2eksempel/product.yml is used");
  expect(exitCode).toBe(0);
  expect(readLiteral(folder)["my-product/README.md"]).toContain("# OS2eksempel");
});

test("takes answers instead, and then says nothing about the example", { timeout: 120_000 }, () => {
  const folder = tempFolder();
  const { exitCode, stderr } = runNew(folder, "my-product", "--name", "OS2mit");
  expect(stderr).not.toContain("os2eksempel");
  expect(exitCode).toBe(0);
  expect(readLiteral(folder)["my-product/README.md"]).toContain("# OS2mit");
});
