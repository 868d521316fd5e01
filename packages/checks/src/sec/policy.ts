import { defineCheck } from "../check.ts";
import { placeOf } from "../doc/judge-passages.ts";
import { healthTexts, sectionsAbout, type Passage } from "../doc/passages.ts";
import { readmes } from "../doc/readmes.ts";
import { headings } from "../doc/words.ts";
import { unseenSharedRepository } from "../health-files.ts";
import type { RepositoryView } from "../repository-view.ts";
import { judgePolicy, POLICY_MESSAGES } from "./judge-policy.ts";
import { findChannel } from "./policy-parts.ts";

export const policy = defineCheck({
  id: "sec/policy",
  severity: "must",
  scope: "product",
  requirements: ["F4"],
  standards: {
    spc: [5],
    osps: ["VM-01.01", "VM-02.01", "VM-03.01"],
    scorecard: ["Security-Policy"],
    github: true,
  },
  fix: ["SECURITY.md"],
  title: { da: "Hvordan man melder en sårbarhed", en: "How to report a vulnerability" },
  why: {
    da: "Den, der finder et hul i sikkerheden, skal kunne fortælle jer det, før andre bruger det. F4 kræver en adresse, der virker, og at man ved, hvem der svarer og hvornår.",
    en: "Whoever finds a hole must be able to tell you before others use it. F4 asks for an address that works, and for knowing who answers and when.",
  },
  good: {
    da: "SECURITY.md med en privat vej ind (e-mail, formular eller kodeværtens private indberetning), hvor hurtigt I svarer, og hvilke versioner der får rettelser. Organisationens fælles fil i .github tæller med.",
    en: "SECURITY.md with a private way in (mail, a form or the forge's private reporting), how soon you answer, and which versions get fixes. An organisation's shared file in .github counts.",
  },
  pitfalls: {
    da: "Skabelonens adresse insert-mail@os2.eu står der endnu; filen taler om et andet produkt; man bliver bedt om at oprette en offentlig sag.",
    en: "The template's address insert-mail@os2.eu is still there; the file speaks of another product; people are told to open a public issue.",
  },
  next: {
    da: "Udfyld organisation.securityContact og organisation.securityResponseDays i produktkortet, og hent SECURITY.md: os2kit check --fix.",
    en: "Fill in organisation.securityContact and organisation.securityResponseDays in the product card, and get SECURITY.md: os2kit check --fix.",
  },
  messages: POLICY_MESSAGES,
  run(repository, say) {
    const [file] = findPolicies(repository);
    if (file) return judgePolicy(repository, say, file);
    const section = sectionsAbout(readmes(repository), HEADING).find((each) => findChannel(each).kind === "private");
    if (section) {
      const values = { path: section.path };
      return [
        say.pass("readme", placeOf(repository, section, findChannel(section).line), values),
        say.fail("readme-only", placeOf(repository, section), values),
      ];
    }
    const unseen = unseenSharedRepository(repository);
    return unseen === undefined ? say.fail("missing") : say.unknown("unseen", { url: unseen }, { url: unseen });
  },
});

const HEADING = headings(
  "security",
  "sikkerhed",
  "report[a-zA-ZÀ-ÖØ-öø-ž]*",
  "vulnerab[a-zA-ZÀ-ÖØ-öø-ž]*",
  "s(å|aa)rbarhed[a-zA-ZÀ-ÖØ-öø-ž]*",
  "responsible disclosure",
);

/** A page about security in `docs/` tells how the product is secured; it is a policy where it says how to report. */
function findPolicies(repository: RepositoryView): readonly Passage[] {
  return healthTexts(repository, "security").filter(
    (passage) => !/^docs?\//i.test(passage.path) || findChannel(passage).kind !== "none",
  );
}
