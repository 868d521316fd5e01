import { defineCheck } from "../check.ts";
import { forgeAddress } from "../forge-address.ts";

export const pvr = defineCheck({
  id: "sec/pvr",
  severity: "should",
  requirements: ["F4"],
  standards: { osps: ["VM-03.01"] },
  title: { da: "Privat indberetning hos GitHub", en: "Private reporting on GitHub" },
  why: {
    da: "GitHub kan tage imod indberetninger om sårbarheder, som kun I kan læse. Når det er slået til, finder folk knappen under Security, også hvis de aldrig læser SECURITY.md.",
    en: "GitHub can take reports of vulnerabilities that only you can read. When it is on, people find the button below Security even if they never read SECURITY.md.",
  },
  good: {
    da: "Private vulnerability reporting er slået til for hvert repository, og nogen får besked, når der kommer noget.",
    en: "Private vulnerability reporting is on for each repository, and somebody is told when a report comes in.",
  },
  pitfalls: {
    da: "Det er slået til, men ingen får besked; eller det er slået til i ét repository og ikke i de andre.",
    en: "It is on, but nobody is notified; or it is on in one repository and off in the others.",
  },
  next: {
    da: "Slå det til hos GitHub: Settings, Code security, Private vulnerability reporting.",
    en: "Turn it on at GitHub: Settings, Code security, Private vulnerability reporting.",
  },
  messages: {
    on: { da: "Privat indberetning er slået til.", en: "Private reporting is on." },
    off: { da: "Privat indberetning er slået fra.", en: "Private reporting is off." },
    "not-asked": {
      da: "Kodeværten er ikke spurgt, om privat indberetning er slået til.",
      en: "The forge was not asked whether private reporting is on.",
    },
    "other-forge": {
      da: "Repositoryet ligger på {host}, som ikke har GitHubs private indberetning.",
      en: "The repository lives at {host}, which does not have GitHub's private reporting.",
    },
  },
  run(repository, say) {
    const isOn = repository.forge?.privateReporting;
    if (isOn !== undefined) return isOn ? say.pass("on") : say.fail("off");
    const address = forgeAddress(repository);
    if (!address || address.forge === "github") return say.unknown("not-asked");
    return say.notApplicable("other-forge", { url: address.url }, { host: address.host });
  },
});
