import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { blobId } from "./blob-id.ts";

test("an empty file has the id that git gives it", () => {
  expect(blobId(new Uint8Array())).toBe("e69de29bb2d1d6434b8b29ae775ad8c2e48c5391");
});

test("any bytes have the id that git gives them", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const expected = createHash("sha1")
        .update(`blob ${String(bytes.length)}\0`)
        .update(bytes)
        .digest("hex");
      expect(blobId(bytes)).toBe(expected);
    }),
  );
});
