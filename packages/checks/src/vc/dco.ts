import { defineCheck } from "../check.ts";
import { healthFiles } from "../health-files.ts";

const ASKED = /developer certificate of origin|signed-off-by|\bDCO\b|git commit (-s|--signoff)\b/i;

export const dco = defineCheck({
  id: "vc/dco",
  severity: "could",
  requirements: [],
  standards: { osps: ["LE-01.01"] },
  title: { da: "Bidrag er underskrevet, hvis det er aftalt", en: "Contributions are signed off, if that was agreed" },
  why: {
    da: "Beder produktet om en Developer Certificate of Origin, siger hver forfatter god for sin ret til koden. OS2 kræver den ikke: hos OS2 overdrages rettigheder ved kontrakt.",
    en: "Where the product asks for a Developer Certificate of Origin, each author vouches for the right to the code. OS2 does not ask for it: there, rights are transferred by contract.",
  },
  good: {
    da: "Alle commits har linjen Signed-off-by, og et tjek i CI ser efter.",
    en: "All commits have the line Signed-off-by, and a check in CI looks for it.",
  },
  pitfalls: {
    da: "CONTRIBUTING beder om underskrift, men ingen ser efter.",
    en: "CONTRIBUTING asks for it, but nobody looks.",
  },
  next: {
    da: "Underskriv med git commit --signoff, og lad CI se efter; eller tag kravet ud af CONTRIBUTING.md.",
    en: "Sign off with git commit --signoff and let CI look for it; or take the demand out of CONTRIBUTING.md.",
  },
  messages: {
    signed: {
      da: "{signed} af årets {commits} commits er underskrevet.",
      en: "{signed} of the year's {commits} commits are signed off.",
    },
    unsigned: {
      da: "{path} beder om underskrift, men kun {signed} af årets {commits} commits har en.",
      en: "{path} asks for a sign-off, but only {signed} of the year's {commits} commits have one.",
    },
    unasked: {
      da: "Produktet beder ikke om underskrift, og OS2 gør heller ikke.",
      en: "The product asks for no sign-off, and neither does OS2.",
    },
    history: {
      da: "Historikken er ikke med her, eller der er ingen commits.",
      en: "The history is not here, or there are no commits.",
    },
  },
  run(repository, say) {
    const asking = healthFiles(repository, "contributing").find(({ repository: where, path }) =>
      ASKED.test(where.files.text(path) ?? ""),
    );
    if (!asking) return say.notApplicable("unasked");
    const single = (repository.history?.year ?? []).filter(({ parents }) => parents < 2);
    if (single.length === 0) return say.unknown("history");
    const signed = single.filter(({ body }) => /^signed-off-by: .+@/im.test(body)).length;
    const { path } = asking;
    const values = { path, signed, commits: single.length };
    return signed >= 0.95 * single.length
      ? say.pass("signed", { path }, values)
      : say.fail("unsigned", { path }, values);
  },
});
