import { expect, test } from "vitest";
import { readLicences } from "./licence-expression.ts";
import { idOfLicence, isSameLicence, licenceOfId, type Licence } from "./licence-name.ts";

const show = ({ family, version, reach }: Licence) => [family, version, reach].filter((part) => part).join(" ");

test.each([
  ["MPL-2.0", "MPL 2.0"],
  ["MPL2.0", "MPL 2.0"],
  ["MPL 2.0", "MPL 2.0"],
  ["MPL", "MPL"],
  ["Mozilla Public License Version 2.0", "MPL 2.0"],
  ["Mozilla Public License, v. 2.0", "MPL 2.0"],
  ["Mozilla Public License 2.0 (MPL 2.0)", "MPL 2.0, MPL 2.0"],
  ["GPL-2.0+", "GPL 2.0 or-later"],
  ["GPL", "GPL"],
  ["GPLv3", "GPL 3.0"],
  ["GPL v3 or later", "GPL 3.0 or-later"],
  ["GNU General Public License v2 or later (GPLv2+)", "GPL 2.0 or-later, GPL 2.0 or-later"],
  ["GNU Lesser General Public License v3", "LGPL 3.0"],
  ["GNU Affero General Public License, version 3 only", "AGPL 3.0 only"],
  ["Apache License, Version 2.0", "Apache 2.0"],
  ["Apache 2", "Apache 2.0"],
  ["The MIT License (MIT)", "MIT, MIT"],
  ["MIT/Apache-2.0", "MIT, Apache 2.0"],
  ["MIT OR GPL-3.0-only", "MIT, GPL 3.0 only"],
  ["New BSD License", "BSD-3-Clause"],
  ["BSD", "BSD"],
  ["EUPL v1.2", "EUPL 1.2"],
  ["European Union Public Licence 1.2", "EUPL 1.2"],
  ["CC BY-SA 4.0", "CC-BY-SA 4.0"],
  ["CC-BY-NC-SA-4.0", "CC-BY-NC-SA 4.0"],
  ["Creative Commons Attribution-ShareAlike 4.0 International", "CC-BY-SA 4.0"],
  ["Creative Commons Navngivelse-DelPåSammeVilkår 4.0", "CC-BY-SA 4.0"],
  ["CC0", "CC0 1.0"],
  ["UNLICENSED", "proprietary"],
  ["proprietary", "proprietary"],
  ["The Unlicense", "Unlicense"],
  ["SEE LICENSE IN LICENSE", ""],
  ["lavet mit eget", ""],
  ["Apache Kafka", ""],
  ["", ""],
])("%s", (text, expected) => {
  expect(readLicences(text).map(show).join(", ")).toBe(expected);
});

test.each([
  ["GPL-2.0", "GPL-2.0-or-later", true],
  ["GPL-2.0-or-later", "GPL-3.0", true],
  ["GPL-3.0-or-later", "GPL-2.0", false],
  ["GPL-2.0-only", "GPL-3.0", false],
  ["MPL-2.0", "MPL-1.1", false],
  ["MPL-2.0", "MPL-2.0-no-copyleft-exception", true],
  ["LGPL-3.0", "GPL-3.0", false],
  ["BSD", "BSD-3-Clause", true],
  ["BSD-2-Clause", "BSD-3-Clause", false],
  ["MIT", "MIT-0", false],
  ["CC-BY-4.0", "CC-BY-SA-4.0", false],
])("%s and %s", (one, other, expected) => {
  expect(isSameLicence(licenceOfId(one), licenceOfId(other))).toBe(expected);
  expect(isSameLicence(licenceOfId(other), licenceOfId(one))).toBe(expected);
});

test.each([
  ["MPL 2.0", "MPL-2.0"],
  ["GPL v3 or later", "GPL-3.0-or-later"],
  ["GPL", undefined],
  ["GPLv3", undefined],
  ["The MIT License", "MIT"],
  ["CC0", "CC0-1.0"],
  ["CC BY-SA 4.0", "CC-BY-SA-4.0"],
  ["Apache 2.0", "Apache-2.0"],
])("the id for %s", (text, expected) => {
  expect(readLicences(text).map(idOfLicence)[0]).toBe(expected);
});

test("takes long and deep fields in its stride", () => {
  const start = performance.now();
  for (const text of ["(".repeat(100_000), "gnu ".repeat(100_000), "MIT OR ".repeat(100_000), "cc-by".repeat(100_000)])
    readLicences(text);
  expect(performance.now() - start).toBeLessThan(500);
});
