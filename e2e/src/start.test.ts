import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { visit } from "./visit.ts";

test("npm create os2kit, then npx os2kit check", () => {
  const person = visit();
  person.do("npm create os2kit@latest my-product -- --name OS2mit --level 1");
  expect(readFileSync(join(person.folder, "my-product/README.md"), "utf8")).toContain("# OS2mit");
  expect(person.do("git log --format=%s", "my-product").trim()).toBe("Start OS2mit with OS2kit");
  const { status, stdout } = person.type("npx os2kit check --json", "my-product");
  expect(JSON.parse(stdout)).toMatchObject({ exitCode: status, totals: expect.anything() as unknown });
  expect(existsSync(join(person.folder, "my-product/package-lock.json"))).toBe(false);
});
