import { defineCheck } from "../check.ts";

export const defaultBranch = defineCheck({
  id: "vc/default-branch",
  severity: "must",
  requirements: [],
  standards: { spc: [7], osps: ["AC-03.01", "AC-03.02"], scorecard: ["Branch-Protection"] },
  title: { da: "Hovedgrenen er beskyttet", en: "The main branch is protected" },
  why: {
    da: "Kan enhver med skriveret ændre, overskrive eller slette hovedgrenen, kan en fejl eller et stjålet kodeord ramme alle brugere.",
    en: "Where anyone with write access can change, overwrite or delete the main branch, a mistake or a stolen password reaches every user.",
  },
  good: {
    da: "Ændringer kommer kun gennem pull requests; grenen kan hverken overskrives eller slettes.",
    en: "Changes come through pull requests alone; the branch can be neither overwritten nor deleted.",
  },
  pitfalls: {
    da: "Reglen findes, men administratorer er undtaget; kun en gammel gren er beskyttet.",
    en: "The rule exists, but administrators are exempt; only an old branch is protected.",
  },
  next: {
    da: "Slå grenbeskyttelse til for hovedgrenen hos kodeværten: kræv pull request, og forbyd overskrivning og sletning.",
    en: "Switch on branch protection for the main branch on the forge: require a pull request, and forbid force pushes and deletion.",
  },
  messages: {
    protected: { da: "Hovedgrenen tager kun imod pull requests.", en: "The main branch takes pull requests alone." },
    open: {
      da: "Hovedgrenen kan ændres uden pull request.",
      en: "The main branch can be changed without a pull request.",
    },
    force: { da: "Hovedgrenen kan overskrives (force push).", en: "The main branch can be overwritten (force push)." },
    deletion: { da: "Hovedgrenen kan slettes.", en: "The main branch can be deleted." },
    forge: {
      da: "Kun kodeværten ved, om hovedgrenen er beskyttet, og dens fakta er ikke med her (--forge).",
      en: "Only the forge knows whether the main branch is protected, and its facts are not here (--forge).",
    },
  },
  run({ forge }, say) {
    const { protection } = forge ?? {};
    if (!protection) return say.unknown("forge");
    const faults = [
      ...(protection.pullRequests ? [] : [say.fail("open")]),
      ...(protection.forcePushes ? [say.fail("force")] : []),
      ...(protection.deletions ? [say.fail("deletion")] : []),
    ];
    return faults.length > 0 ? faults : say.pass("protected");
  },
});
