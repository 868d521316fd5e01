import { completeCard } from "@os2kit/model";
import { expect, test } from "vitest";
import { runOne } from "../testing/run-one.ts";
import { coordinator } from "./coordinator.ts";

test.each([
  ["nobody", { "README.md": "# A\n" }, "fail missing"],
  [
    "a row",
    { "README.md": "| Kontaktperson | Anne Holm, Aarhus Kommune, <ah@aarhus.dk> |\n" },
    "pass found README.md:1",
  ],
  [
    "a section",
    { "README.md": "# A\n\n## Kontakt\n\nAnne Holm\nAarhus Kommune\nTlf. 87 12 34 56\n" },
    "pass found README.md:3",
  ],
  [
    "a line with what follows",
    { "SUPPORT.md": "Product coordinator: Anne Holm\nAarhus Kommune\nah@aarhus.dk\n" },
    "pass found SUPPORT.md:1",
  ],
  [
    "the address tells the organisation",
    { "MAINTAINERS.md": "| Anne Holm | Tovholder | ah@odense.dk |\n" },
    "pass found MAINTAINERS.md:1",
  ],
  [
    "a page of its own",
    { "docs/kontakt.md": "# Kontakt\n\nAnne Holm, Aarhus Kommune, ah@aarhus.dk\n" },
    "pass found docs/kontakt.md:1",
  ],
  [
    "no address",
    { "GOVERNANCE.md": "| Produktkoordinator | Anne Holm, Aarhus Kommune |\n" },
    "fail noContact GOVERNANCE.md:1",
  ],
  [
    "no organisation",
    { "MAINTAINERS.md": "| Anne Holm | @ah | Project Coordinator | https://github.com/anneholm |\n" },
    "fail noOrganisation MAINTAINERS.md:1",
  ],
  ["a mailbox", { "README.md": "## Kontakt\n\nSkriv til os2a@os2.eu\n" }, "fail mailbox README.md:1"],
  ["template names", { "README.md": "Kontaktperson: Billy Idol, billy@example.com\n" }, "fail leftover README.md:1"],
  [
    "a template's row",
    { "MAINTAINERS.md": "| [Maintainer 1] | Project lead | [email@example.com] |\n" },
    "fail leftover MAINTAINERS.md:1",
  ],
  ["our template", { "README.md": "| Kontaktperson | **Ikke besvaret endnu:** hvem? |\n" }, "open open README.md:1"],
  ["what the role does", { "GOVERNANCE.md": "Produktkoordinatoren holder det daglige sammen.\n" }, "fail missing"],
  ["a product for contacts", { "README.md": "The contact person of a case is stored in a table.\n" }, "fail missing"],
])("%s", (_, files, expected) => {
  expect(runOne(coordinator, files)).toEqual([expected]);
});

test("the best place counts", () => {
  const files = {
    "README.md": "| Kontaktperson | Anne Holm, Aarhus Kommune, <ah@aarhus.dk> |\n",
    "GOVERNANCE.md": "| Produktkoordinator | Anne Holm |\n",
  };
  expect(runOne(coordinator, files)).toEqual(["pass found README.md:1"]);
});

test.each([
  ["empty", undefined, "open unanswered organisation.coordinator"],
  ["no organisation", { name: "Anne Holm", email: "a@b.dk" }, "open unanswered organisation.coordinator.organisation"],
  ["no address", { name: "Anne Holm", organisation: "B" }, "open unanswered organisation.coordinator.email"],
  [
    "a mailbox",
    { name: "OS2-sekretariatet", organisation: "OS2", email: "os2@os2.eu" },
    "fail mailbox organisation.coordinator",
  ],
  [
    "a template name",
    { name: "Billy Idol", organisation: "B", email: "a@b.dk" },
    "fail leftover organisation.coordinator",
  ],
  ["all of it", { name: "Anne Holm", organisation: "B", phone: "87123456" }, "pass card organisation.coordinator"],
])("the card: %s", (_, person, expected) => {
  const card = completeCard({ product: { name: "A" }, organisation: { coordinator: person } });
  expect(runOne(coordinator, {}, { card })).toEqual([expected]);
});
