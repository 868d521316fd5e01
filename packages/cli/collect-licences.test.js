import { join } from "node:path";
import { expect, test } from "vitest";
import { tempFolder, writeLiteral } from "@os2kit/testkit";
import { collectLicences } from "./collect-licences.js";

test("one text for each package in a bundle, and the place of the text where a package brings none", () => {
  const folder = tempFolder();
  writeLiteral(folder, {
    "node_modules/zeta/package.json": '{ "name": "zeta", "version": "1.0.0", "license": "MIT" }',
    "node_modules/zeta/LICENSE.md": "Copyright Zeta\n",
    "node_modules/@a/b/package.json": '{ "name": "@a/b", "version": "2.0.0", "license": "ISC", "author": "Anne" }',
    "node_modules/@a/b/dist/package.json": '{ "type": "module" }',
  });
  const bundled = [
    "node_modules/zeta/index.js",
    "node_modules/zeta/lib/more.js",
    "node_modules/@a/b/dist/x.js",
    "src/own.js",
  ];
  expect(collectLicences(bundled.map((file) => join(folder, file)))).toMatchInlineSnapshot(`
    "@a/b 2.0.0 (ISC)
    ================

    By Anne. https://spdx.org/licenses/ISC.html


    zeta 1.0.0 (MIT)
    ================

    Copyright Zeta
    "
  `);
});
