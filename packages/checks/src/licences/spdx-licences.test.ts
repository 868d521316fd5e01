import { expect, test } from "vitest";
import { licenceText } from "../testing/licence-text.ts";
import { packLicence } from "./pack-licence.ts";

/** Where a licence's own words begin and end in the package's text, and how copies differ in what stands around. */
interface Source {
  /** The package's id, where ours is shorter. */
  readonly from?: string;
  readonly begins: string;
  /** Nothing: at the end of the text. */
  readonly ends?: string;
  /** What copies from the licence's publisher have instead, outside the licence itself. */
  readonly instead?: readonly (readonly [spdx: string, other: string])[];
}

const GNU = { begins: "Everyone is permitted", ends: "END OF TERMS" };
const CREATIVE_COMMONS_3 = { begins: "THE WORK (AS DEFINED BELOW) IS PROVIDED", ends: "Creative Commons Notice" };
const CREATIVE_COMMONS_4: Source = {
  begins: "By exercising the Licensed Rights (defined below)",
  ends: "Creative Commons is not a party to its public",
  instead: [
    ["Creative Commons Attribution", "Attribution"],
    [
      "considerations for licensors.",
      "considerations for licensors: wiki.creativecommons.org/Considerations_for_licensors",
    ],
    [
      "considerations for the public.",
      "considerations for the public: wiki.creativecommons.org/Considerations_for_licensees",
    ],
    [
      "Except for the limited",
      "The text of the Creative Commons public licenses is dedicated to the public domain under the CC0 Public Domain Dedication. Except for the limited",
    ],
  ],
};
const GPL_2_ENDING =
  "This General Public License does not permit incorporating your program into proprietary programs. If your program is a subroutine library, you may consider it more useful to permit linking proprietary applications with the library. If this is what you want to do, use the GNU Lesser General Public License instead of this License.";

const SOURCES: Readonly<Record<string, Source>> = {
  "MPL-2.0": { begins: "1. Definitions" },
  "MPL-1.1": { begins: "1. Definitions." },
  "GPL-2.0": {
    ...GNU,
    from: "GPL-2.0-only",
    instead: [["Ty Coon, President of Vice", `Ty Coon, President of Vice\n${GPL_2_ENDING}`]],
  },
  "GPL-3.0": { ...GNU, from: "GPL-3.0-only", instead: [["philosophy/why-not-lgpl", "licenses/why-not-lgpl"]] },
  "LGPL-2.1": { ...GNU, from: "LGPL-2.1-only" },
  "LGPL-3.0": { ...GNU, from: "LGPL-3.0-only", ends: "GNU GENERAL PUBLIC LICENSE\nVersion 3" },
  "AGPL-3.0": { ...GNU, from: "AGPL-3.0-only" },
  "EUPL-1.1": { begins: "This European Union" },
  "EUPL-1.2": { begins: "This European Union" },
  "Apache-2.0": { begins: "1. Definitions.", ends: "END OF TERMS" },
  MIT: { begins: "Permission is hereby" },
  "MIT-0": { begins: "Permission is hereby" },
  ISC: { begins: "Permission to use" },
  "0BSD": { begins: "Permission to use" },
  "BSD-2-Clause": { begins: "Redistribution and use" },
  "BSD-3-Clause": { begins: "Redistribution and use" },
  Zlib: { begins: "This software is provided" },
  Unlicense: { begins: "This is free", ends: "For more information" },
  "BSL-1.0": { begins: "Permission is hereby" },
  PostgreSQL: { begins: "Permission to use" },
  "EPL-1.0": { begins: "THE ACCOMPANYING PROGRAM" },
  "EPL-2.0": { begins: "THE ACCOMPANYING PROGRAM" },
  "OFL-1.1": { begins: "PREAMBLE" },
  "BlueOak-1.0.0": { begins: "Purpose" },
  "Artistic-2.0": { begins: "Everyone is permitted" },
  "MS-PL": { begins: "This license governs" },
  "CC0-1.0": { begins: "Statement of Purpose" },
  "CC-BY-3.0": CREATIVE_COMMONS_3,
  "CC-BY-SA-3.0": CREATIVE_COMMONS_3,
  "CC-BY-4.0": CREATIVE_COMMONS_4,
  "CC-BY-SA-4.0": CREATIVE_COMMONS_4,
  "CC-BY-NC-4.0": CREATIVE_COMMONS_4,
  "CC-BY-NC-SA-4.0": CREATIVE_COMMONS_4,
  "CC-BY-NC-ND-4.0": CREATIVE_COMMONS_4,
  "CC-BY-ND-4.0": CREATIVE_COMMONS_4,
};

function packSource([id, { from = id, begins, ends, instead = [] }]: [string, Source]) {
  const text = licenceText(from);
  const start = text.indexOf(begins);
  const end = ends === undefined ? text.length : text.indexOf(ends);
  if (start === -1 || end === -1) throw new Error(`${id}: the text has other bounds now`);
  const around = [text.slice(0, start), text.slice(end)];
  const others = around.map((part) => instead.reduce((other, [spdx, written]) => other.replace(spdx, written), part));
  return packLicence(id, text.slice(start, end), [
    ...around,
    ...others.filter((part, index) => part !== around[index]),
  ]);
}

test("the data is what the package's texts give: write it anew with vitest -u", async () => {
  const rows = Object.entries(SOURCES).map((source) => `  ${JSON.stringify(packSource(source))},\n`);
  const module = `import type { LicenceData } from "./pack-licence.ts";

/** Hashes of the texts of spdx-license-list; written by spdx-licences.test.ts. */
// prettier-ignore
export const SPDX_LICENCES: readonly LicenceData[] = [
${rows.join("")}];
`;
  expect(module.length).toBeLessThan(60_000);
  await expect(module).toMatchFileSnapshot("spdx-licences.ts");
});
