import { expect, test } from "vitest";
import { writeDependencies, writeLockEntries } from "./kit-packages.js";

const PACKAGES = [
  {
    name: "@os2kit/a-config",
    version: "1.2.3",
    license: "MPL-2.0",
    engines: { node: ">=20" },
    dependencies: { x: "1.0.0" },
  },
  { name: "@os2kit/b-config", version: "2.0.0", license: "MPL-2.0", engines: { node: ">=20" } },
];

test("a stamped package.json takes what is compatible with the version here", () => {
  expect(writeDependencies(PACKAGES, "    ")).toMatchInlineSnapshot(`
    "    "@os2kit/a-config": "^1.2.3",
        "@os2kit/b-config": "^2.0.0",
    "
  `);
});

test("its lock names the same versions, and what they bring", () => {
  expect(writeLockEntries(PACKAGES)).toMatchInlineSnapshot(`
    "    "node_modules/@os2kit/a-config": {
          "version": "1.2.3",
          "dev": true,
          "license": "MPL-2.0",
          "dependencies": {
            "x": "1.0.0"
          },
          "engines": {
            "node": ">=20"
          }
        },
        "node_modules/@os2kit/b-config": {
          "version": "2.0.0",
          "dev": true,
          "license": "MPL-2.0",
          "engines": {
            "node": ">=20"
          }
        },
    "
  `);
});
