import { completeCard } from "@os2kit/model";
import { expect, test } from "vitest";
import { runOne } from "../testing/run-one.ts";
import { gdpr } from "./gdpr.ts";

const full =
  "# Personoplysninger\n\nLøsningen behandler navn og e-mail på de borgere, der følger en høring. Kommunen er dataansvarlig, og leverandøren er databehandler. Oplysninger slettes efter 30 dage. Der er lavet en konsekvensanalyse.\n";
const card = (personalData?: object) =>
  completeCard({ product: { name: "OS2eksempel" }, legal: personalData ? { personalData } : {} });

test.each([
  ["all of it", { "docs/legal/personal-data.md": full }, "pass found docs/legal/personal-data.md:1"],
  [
    "none are processed",
    { "docs/gdpr.md": "# GDPR\n\nLøsningen behandler ikke personoplysninger; den viser kun åbne data fra kommunen.\n" },
    "pass found docs/gdpr.md:1",
  ],
  [
    "none, in English",
    {
      "README.md":
        "# X\n\n## Privacy\n\nThe library does not store or transmit any personal data of its users at all.\n",
    },
    "pass found README.md:3",
  ],
  [
    "no roles",
    { "docs/persondata.md": full.replace("dataansvarlig", "med").replace("databehandler", "med") },
    "fail roles docs/persondata.md:1",
  ],
  ["no deletion", { "docs/persondata.md": full.replace("slettes", "findes") }, "fail deletion docs/persondata.md:1"],
  [
    "no assessment",
    { "docs/persondata.md": full.replace("konsekvensanalyse", "plan") },
    "fail assessment docs/persondata.md:1",
  ],
  [
    "our untouched template",
    {
      "docs/legal/personal-data.md":
        "# Personoplysninger\n\n**Ikke besvaret endnu:** Behandler løsningen personoplysninger?\n",
    },
    "open open docs/legal/personal-data.md:3",
  ],
  ["a padlock", { "assets/privacy.svg": "<svg/>" }, "fail missing"],
  [
    "a role in the program",
    {
      "docs/roles.md":
        "# Roles\n\n## Data Protection Officer (DPO)\n\nThe role gives access to a page with figures of the whole organisation.\n",
    },
    "fail missing",
  ],
])("%s", (_, files, expected) => {
  expect(runOne(gdpr, files)).toEqual([expected]);
});

test.each([
  ["no answer", card(), "open cardLacks legal.personalData.processed"],
  ["no", card({ processed: false }), "pass cardNone legal.personalData.processed"],
  ["yes", card({ processed: true }), "open cardLacks legal.personalData.description"],
  [
    "yes, which and where",
    card({ processed: true, description: "Navne", agreement: "https://os2.eu/a" }),
    "pass card legal.personalData",
  ],
])("asks the card: %s", (_, answered, expected) => {
  expect(runOne(gdpr, {}, { card: answered })).toEqual([expected]);
});

test("takes the card's answer where the only other thing is an icon", () => {
  expect(runOne(gdpr, { "img/gdpr.png": "x" }, { card: card({ processed: false }) })).toEqual([
    "pass cardNone legal.personalData.processed",
  ]);
});
