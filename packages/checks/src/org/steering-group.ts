import { defineCheck } from "../check.ts";
import { aboutGroup, GROUP_MESSAGES, judgeGroup } from "./judge-group.ts";

export const steeringGroup = defineCheck({
  id: "org/steering-group",
  severity: "must",
  scope: "product",
  requirements: ["G6", "G11", "G12"],
  fix: ["docs/governance/steering-group.md", "GOVERNANCE.md"],
  title: { da: "Styregruppe med kommissorium og navne", en: "Steering group with terms of reference and names" },
  why: {
    da: "Fra niveau 2 har et produkt en styregruppe, som bestemmer retning, penge og kvalitet (G6). Andre skal kunne se, hvem der sidder i den, og hvad den har lov til at afgøre. G11 og G12 bygger på det samme papir.",
    en: "From level 2 a product has a steering group that decides on direction, money and quality (G6). Others must be able to see who is in it and what it may decide. G11 and G12 build on the same paper.",
  },
  good: {
    da: "Et kommissorium med dato, formål og opgaver og 3-6 medlemmer med navn, organisation og rolle. Gruppen mødes typisk 2-4 gange om året.",
    en: "Terms of reference with date, purpose and tasks, and 3-6 members by name, organisation and role. The group typically meets 2-4 times a year.",
  },
  pitfalls: {
    da: "Overskrifter uden navne; et kommissorium uden dato; medlemmer, som er stoppet; papirerne ligger bag login.",
    en: "Headings without names; terms of reference without a date; members who have left; the papers lie behind a login.",
  },
  next: {
    da: "Skriv medlemmer og dato i docs/governance/steering-group.md, eller udfyld organisation.steeringGroup i produktkortet.",
    en: "Write members and date in docs/governance/steering-group.md, or fill in organisation.steeringGroup in the product card.",
  },
  messages: GROUP_MESSAGES,
  run: (repository, say) =>
    judgeGroup(repository, say, {
      name: aboutGroup(/styregruppen?|steering[-_ ]?(group|committee)/),
      heading: aboutGroup(/styregruppen?|styre- og koordin(erings|ations)gruppen?|steering (group|committee|board)/),
      field: "steeringGroup",
      members: 3,
    }),
});
