import { expect, test } from "vitest";
import { licenceText as textOf } from "../testing/licence-text.ts";
import { recogniseLicence } from "./recognise-licence.ts";

const MPL = textOf("MPL-2.0");
const MIT = textOf("MIT");
const GPL = textOf("GPL-3.0-only");

/** The ids, or what it is near to and where it departs. */
function show(text: string): string {
  const { ids, nearest } = recogniseLicence(text);
  return ids.length > 0 ? ids.join(" + ") : nearest ? `other, near ${nearest.id} at ${String(nearest.line)}` : "other";
}

/** Lines of another length. */
const rewrap = (text: string) => text.replace(/([^\n])\n(?=[^\n])/g, "$1 ").replace(/(.{1,60}) /g, "$1\n");

test.each([
  ["as published", MPL],
  ["in capitals", MPL.toUpperCase()],
  ["with other line ends", rewrap(MPL)],
  ["over https, with curly quotation marks", MPL.replaceAll("http:", "https:").replace(/"([^"]*)"/g, "“$1”")],
  ["in Markdown", MPL.replace(/^(\d+\. .*)\n-+$/gm, "## $1").replace(/^(\d+\.\d+\.) /gm, "**$1** ")],
  ["in a comment", MPL.replace(/^/gm, " * ")],
  ["in British spelling", MPL.replaceAll("License", "Licence")],
  ["without its title", MPL.slice(MPL.indexOf("1. Def"))],
  [
    "below a notice",
    `# OS2eksempel\n\nCopyright (c) 2026 OS2. All rights reserved.\n\nLicensed under the MPL 2.0:\n\n${MPL}`,
  ],
])("the MPL %s", (_, text) => {
  expect(show(text)).toBe("MPL-2.0");
});

test.each([
  ["without a word", MPL.replace("otherwise", "")],
  ["with a word more", MPL.replace("means each", "means not each")],
  ["in half", MPL.slice(0, MPL.length * 0.6)],
  ["with terms below", `${MPL}\n\nThe Software may not be sold.`],
  ["with terms above", `The licence below does not cover the logo.\n\n${MPL}`],
])("the MPL %s is none", (_, text) => {
  expect(show(text)).toMatch(/^other, near MPL-2.0 at \d+$/);
});

test("tells the line of terms that were added", () => {
  expect(show(`${MIT}\n\nThe Software may not be sold.`)).toBe(
    `other, near MIT at ${String(MIT.split("\n").length + 2)}`,
  );
});

test.each([
  ["MIT", MIT.replace("<year> <copyright holders>", "2024 Magenta ApS")],
  ["MIT", MIT.replace("MIT License", "The MIT License (MIT)\n=====================")],
  ["MIT-0", textOf("MIT-0")],
  ["ISC", textOf("ISC").replaceAll(/\bISC (?=DISCLAIMS|BE)/g, "THE AUTHOR ")],
  ["0BSD", textOf("0BSD")],
  ["BSD-2-Clause", textOf("BSD-2-Clause").replace("THE COPYRIGHT HOLDERS AND CONTRIBUTORS", "AARHUS KOMMUNE")],
  [
    "BSD-3-Clause",
    textOf("BSD-3-Clause").replace("Neither the name of the copyright holder", "Neither the name of OS2"),
  ],
  ["Apache-2.0", textOf("Apache-2.0").replace("[yyyy] [name of copyright owner]", "2026 OS2")],
  ["Apache-2.0", textOf("Apache-2.0").split("APPENDIX")[0] ?? ""],
  ["GPL-2.0", textOf("GPL-2.0-only").replace("51 Franklin Street, Fifth Floor", "59 Temple Place, Suite 330")],
  ["GPL-3.0", GPL],
  ["LGPL-2.1", textOf("LGPL-2.1-only")],
  ["LGPL-3.0", textOf("LGPL-3.0-only")],
  ["AGPL-3.0", textOf("AGPL-3.0-only")],
  ["MPL-1.1", textOf("MPL-1.1")],
  ["MPL-2.0", textOf("MPL-2.0-no-copyleft-exception")],
  ["EUPL-1.1", textOf("EUPL-1.1")],
  ["EUPL-1.2", textOf("EUPL-1.2")],
  ["CC0-1.0", textOf("CC0-1.0")],
  ["CC-BY-4.0", textOf("CC-BY-4.0").replace("Creative Commons Attribution", "Attribution")],
  ["CC-BY-SA-4.0", textOf("CC-BY-SA-4.0")],
  ["CC-BY-SA-3.0", textOf("CC-BY-SA-3.0")],
  ["CC-BY-NC-4.0", textOf("CC-BY-NC-4.0")],
  ["Unlicense", textOf("Unlicense")],
  ["Zlib", textOf("Zlib")],
  ["MIT + CC-BY-4.0", `# Code\n\n${MIT}\n\n# Documents\n\n${textOf("CC-BY-4.0")}`],
])("%s", (id, text) => {
  expect(show(text)).toBe(id);
});

test.each([
  ["nothing", ""],
  ["a name", "This project is licensed under the Mozilla Public License 2.0, see https://mozilla.org/MPL/2.0/."],
  ["a reservation", "Copyright (c) 2024 Firma A/S. Alle rettigheder forbeholdes."],
  ["a licence that is not open", textOf("BUSL-1.1")],
  ["one long word", "a".repeat(300_000)],
  ["one long line of notices", "copyright ".repeat(30_000)],
])("%s is no licence", (_, text) => {
  const start = performance.now();
  expect(show(text)).toBe("other");
  expect(performance.now() - start).toBeLessThan(1000);
});
