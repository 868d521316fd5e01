import { defineCheck } from "../check.ts";
import { aboutGroup, GROUP_MESSAGES, judgeGroup } from "./judge-group.ts";

export const coordinationGroup = defineCheck({
  id: "org/coordination-group",
  severity: "should",
  scope: "product",
  requirements: ["G7"],
  fix: ["docs/governance/coordination-group.md", "GOVERNANCE.md"],
  title: {
    da: "Koordinationsgruppe med kommissorium og navne",
    en: "Coordination group with terms of reference and names",
  },
  why: {
    da: "Koordinationsgruppen deler erfaringer og afgør, hvad der udvikles først (G7, en anbefaling fra niveau 2). Den er åben for alle, der bruger produktet, så de skal kunne se, hvem der er med, og hvordan man kommer med.",
    en: "The coordination group shares experience and decides what is developed first (G7, a recommendation from level 2). It is open to all who use the product, so they must see who is in it and how to join.",
  },
  good: {
    da: "Et kommissorium med dato, opgaver og mindst 3 medlemmer med navn eller organisation. Gruppen mødes typisk 4-6 gange om året.",
    en: "Terms of reference with date, tasks and at least 3 members by name or organisation. The group typically meets 4-6 times a year.",
  },
  pitfalls: {
    da: "Gruppen er slået sammen med styregruppen, uden at det står nogen steder; medlemmerne er kun kendt af en postliste.",
    en: "The group was merged with the steering group and nobody wrote it down; only a mailing list knows its members.",
  },
  next: {
    da: "Skriv medlemmer og dato i docs/governance/coordination-group.md, eller udfyld organisation.coordinationGroup i produktkortet.",
    en: "Write members and date in docs/governance/coordination-group.md, or fill in organisation.coordinationGroup in the product card.",
  },
  messages: GROUP_MESSAGES,
  run: (repository, say) =>
    judgeGroup(repository, say, {
      name: aboutGroup(/koordin(erings|ations)gruppen?|coordination[-_ ]?group/),
      heading: aboutGroup(
        /koordin(erings|ations)gruppen?|styre- og koordin(erings|ations)gruppen?|coordination (group|committee)/,
      ),
      field: "coordinationGroup",
      members: 3,
    }),
});
