import { expect, test } from "vitest";
import { licenceText } from "../testing/licence-text.ts";
import { runOne } from "../testing/run-one.ts";
import { recognised } from "./recognised.ts";

const MIT = licenceText("MIT");

test.each([
  ["no file", { "README.md": "MIT" }, ["not-applicable none"]],
  ["unchanged", { LICENSE: MIT }, ["pass found LICENSE"]],
  ["under another name", { "Licence.txt": licenceText("MPL-2.0") }, ["pass found Licence.txt"]],
  ["only in LICENSES/", { "LICENSES/MIT.txt": MIT }, ["pass found LICENSES/MIT.txt"]],
  ["with terms added", { LICENSE: `${MIT}\n\nIt must not be sold.\n` }, ["fail changed LICENSE:20"]],
  ["a name alone", { LICENSE: "Mozilla Public License 2.0" }, ["fail pointer LICENSE:1"]],
  ["a reservation", { LICENSE: "Copyright 2024 Firma A/S. Alle rettigheder forbeholdes." }, ["fail closed LICENSE:1"]],
  ["a licence that looks open", { LICENSE: licenceText("BUSL-1.1") }, ["fail closed LICENSE:1"]],
  ["one that is not known", { LICENSE: licenceText("OSL-3.0") }, ["unknown unknown LICENSE"]],
  [
    "two",
    { LICENSE: MIT, "LICENSE-DOCS": licenceText("CC-BY-4.0") },
    ["pass found LICENSE", "pass found LICENSE-DOCS"],
  ],
  ["a second file of something else", { LICENSE: MIT, "LICENSE.old": "See the wiki." }, ["pass found LICENSE"]],
  ["notices of others", { LICENSE: MIT, "LICENSE-THIRD-PARTY.txt": `${MIT} changed` }, ["pass found LICENSE"]],
  ["an empty file", { LICENSE: " \n" }, ["not-applicable none"]],
])("%s", (_, files, expected) => {
  expect(runOne(recognised, files)).toEqual(expected);
});
