import { defineCheck } from "../check.ts";
import { asList, asText } from "../text/plain-values.ts";
import { FILE_MESSAGES, judgeFile } from "./publiccode-file.ts";

export const audience = defineCheck({
  id: "pc/audience",
  severity: "could",
  level: "2",
  requirements: ["R3"],
  standards: { spc: [3], publiccode: true },
  fix: ["publiccode.yml"],
  title: { da: "publiccode.yml siger, hvem der bruger det", en: "publiccode.yml says who uses it" },
  why: {
    da: "R3 spørger, om andre end jer selv kan bruge løsningen. At de, der bruger den, er nævnt ved navn, er det nærmeste, en fil kommer på et svar.",
    en: "R3 asks whether others than yourselves can use the solution. Naming those who do is as near to an answer as a file can come.",
  },
  good: {
    da: "usedBy nævner myndighederne ved navn, de samme som i produktkortet. Gerne også intendedAudience.scope, fx local-authorities.",
    en: "usedBy names the authorities, the same as the product card. intendedAudience.scope, such as local-authorities, is welcome too.",
  },
  pitfalls: {
    da: "Kun den, der satte arbejdet i gang, er nævnt; listen er ikke fulgt med, siden produktkortet fik flere anvendere.",
    en: "Only the body that started the work is named; the list did not keep up when the card gained more users.",
  },
  next: {
    da: "Skriv anvenderne i produktkortets organisation.users, og kør os2kit update.",
    en: "Write the users into the card's organisation.users, and run os2kit update.",
  },
  messages: {
    ...FILE_MESSAGES,
    named: { da: "{count} anvendere er nævnt i usedBy.", en: "{count} users are named in usedBy." },
    none: { da: "usedBy nævner ingen anvendere.", en: "usedBy names no users." },
    unanswered: {
      da: "usedBy nævner ingen, og produktkortets organisation.users er heller ikke udfyldt.",
      en: "usedBy names nobody, and the card's organisation.users is not filled in either.",
    },
    behind: {
      da: "Produktkortet nævner anvendere, som usedBy ikke gør: {names}.",
      en: "The product card names users that usedBy does not: {names}.",
    },
  },
  run: (repository, say) =>
    judgeFile(repository, say, (file) => {
      const users = asList(file.value.usedBy)
        .map((each) => (asText(each) ?? "").trim())
        .filter((name) => name !== "");
      const told = repository.card?.organisation.users;
      if (users.length === 0 && told?.length === 0) return say.open("unanswered", { field: "organisation.users" });
      if (users.length === 0) return say.fail("none", file.at("usedBy"));
      const known = new Set(users.map((name) => name.toLowerCase()));
      const behind = (told ?? []).filter((name) => !known.has(name.trim().toLowerCase()));
      const names = behind.slice(0, 5).join(", ");
      if (behind.length > 0) return say.fail("behind", file.at("usedBy"), { names });
      return say.pass("named", file.at("usedBy"), { count: users.length });
    }),
});
