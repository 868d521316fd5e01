import { expect, test } from "vitest";
import { isVersion } from "./is-version.ts";

test.each(["1.2.3", "0.0.0-20261101-abc", "1.0.0-next.1", "10.20.30+build.7"])("%s is a version", (text) => {
  expect(isVersion(text)).toBe(true);
});

test.each(["", "1", "1.2", "v1.2.3", "01.2.3", "../x", "1.0.0/../x", "1.0.0-a/b", "1.0.0\n", "1.0.0-"])(
  "%j is none",
  (text) => {
    expect(isVersion(text)).toBe(false);
  },
);
