import { expect, test } from "vitest";
import { decodePath, splitZeros } from "./decode-path.ts";

test("a name that is not UTF-8 does not disturb those after it", () => {
  const names = [
    Buffer.from("blåbær.md"),
    Buffer.from([0x62, 0x6c, 0xe5]),
    Buffer.from("rød.md"),
    Buffer.from([0xc3]),
    Buffer.from("a"),
  ];
  const output = Buffer.concat(names.flatMap((name) => [name, Buffer.from([0])]));
  expect(splitZeros(output).map(decodePath)).toEqual(["blåbær.md", "blå", "rød.md", "Ã", "a"]);
});
