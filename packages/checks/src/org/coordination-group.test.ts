import { completeCard } from "@os2kit/model";
import { expect, test } from "vitest";
import { runOne } from "../testing/run-one.ts";
import { coordinationGroup } from "./coordination-group.ts";

const text =
  "Nedsat 2026-03-01. Gruppen er åben for alle, der bruger produktet, og prioriterer ønsker.\n\n- Aarhus Kommune\n- Odense Kommune\n- Region Syddanmark\n";

test.each([
  ["nothing", {}, "fail missing"],
  [
    "by organisation",
    { "docs/koordinationsgruppe.md": `# Koordinationsgruppe\n\n${text}` },
    "pass found docs/koordinationsgruppe.md:1",
  ],
  [
    "together with the steering group, and saying so",
    { "GOVERNANCE.md": `# G\n\n## Styre- og koordinationsgruppe\n\n${text}` },
    "pass found GOVERNANCE.md:3",
  ],
  ["in English", { "GOVERNANCE.md": `# G\n\n## Coordination group\n\n${text}` }, "pass found GOVERNANCE.md:3"],
  ["another group", { "GOVERNANCE.md": `# G\n\n## Styregruppe\n\n${text}` }, "fail missing"],
  ["its meetings", { "docs/a.md": `# Koordinationsgruppemøde\n\n${text}` }, "fail missing"],
])("%s", (_, files, expected) => {
  expect(runOne(coordinationGroup, files)).toEqual([expected]);
});

test("an empty field of the card waits", () => {
  const card = completeCard({ product: { name: "A" } });
  expect(runOne(coordinationGroup, {}, { card })).toEqual(["open unanswered organisation.coordinationGroup"]);
});
