import { defineCheck } from "../check.ts";

export const collab = defineCheck({
  id: "sec/collab",
  severity: "should",
  requirements: [],
  standards: { osps: ["AC-02.01"] },
  title: { da: "Nye medlemmer får mindst mulig adgang", en: "New members get the least access" },
  why: {
    da: "Den adgang, som alle medlemmer af organisationen har fra begyndelsen, er den, en angriber får ved at overtage en tilfældig af dem.",
    en: "The access that every member of the organisation has from the start is what an attacker gets by taking over any one of them.",
  },
  good: {
    da: "Medlemmer kan som udgangspunkt kun læse; skriveadgang gives til dem, der har brug for den.",
    en: "Members can only read by default; write access is given to those who need it.",
  },
  pitfalls: {
    da: "Alle udviklere er ejere af organisationen, fordi det var nemmest, da den blev oprettet.",
    en: "All developers own the organisation, because that was easiest when it was set up.",
  },
  next: {
    da: "Sæt organisationens grundrettighed (Base permissions) til Read eller None, og giv skriveadgang gennem hold.",
    en: "Set the organisation's base permission to Read or None, and give write access through teams.",
  },
  messages: {
    least: { da: "Medlemmers grundrettighed er {found}.", en: "Members' base permission is {found}." },
    much: {
      da: "Medlemmers grundrettighed er {found}: alle medlemmer kan ændre koden.",
      en: "Members' base permission is {found}: every member can change the code.",
    },
    "not-asked": {
      da: "Kodeværten er ikke spurgt om medlemmers grundrettighed.",
      en: "The forge was not asked for members' base permission.",
    },
  },
  run(repository, say) {
    const found = repository.forge?.defaultPermission;
    if (found === undefined) return say.unknown("not-asked");
    return found === "none" || found === "read" ? say.pass("least", {}, { found }) : say.fail("much", {}, { found });
  },
});
