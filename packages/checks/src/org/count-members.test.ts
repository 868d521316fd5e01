import { expect, test } from "vitest";
import { countMembers } from "./count-members.ts";

test.each([
  [
    "rows below the heading about members, and no others",
    "# Styregruppe\n\n| Nedsat | 2026 |\n| --- | --- |\n| OS2 | x |\n\n## Medlemmer\n\n| Navn | Organisation |\n| --- | --- |\n| Anne Holm | Aarhus Kommune |\n| Bo Lind | Odense Kommune |\n\n## Opgaver\n\n- Vælger Carl Nielsen Centret\n",
    2,
  ],
  [
    "points with people or organisations",
    "- [x] Anne Holm, formand\n- Odense Kommune\n- alle andre\n1. Ida Bo Kjær\n",
    3,
  ],
  ["people in a sentence with their organisations", "Gruppen er Anne Holm (Aarhus Kommune) og Bo Lind (KOMBIT).", 2],
  ["placeholders", "- [Member 1]\n- [Member 2]\n| Navn |\n| --- |\n| [Navn] |\n", 0],
  ["tasks only", "- lægger retningen\n- godkender budget\n", 0],
])("%s", (_, text, count) => {
  expect(countMembers(text)).toBe(count);
});
