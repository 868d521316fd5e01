import { defineCheck, type Say, type Verdict } from "../check.ts";
import { asList, asText } from "../text/plain-values.ts";
import { FILE_MESSAGES, judgeFile, readPath, type ReadableFile } from "./publiccode-file.ts";

const MESSAGES = {
  ...FILE_MESSAGES,
  contacts: {
    da: "Vedligehold er {type} med en kontaktperson ved navn.",
    en: "Maintenance is {type}, with a contact person by name.",
  },
  contract: {
    da: "Vedligehold er under kontrakt, den seneste til {until}.",
    en: "Maintenance is under contract, the latest until {until}.",
  },
  obsolete: {
    da: "Softwaren er erklæret udgået (obsolete), så ingen skal vedligeholde den.",
    en: "The software is declared obsolete, so nobody needs to maintain it.",
  },
  nobody: {
    da: "{path} siger, at ingen vedligeholder softwaren (none), men ikke at den er udgået (developmentStatus: obsolete).",
    en: "{path} says that nobody maintains the software (none), but not that it is obsolete (developmentStatus).",
  },
  unnamed: {
    da: "Vedligehold er {type}, men ingen kontaktperson er nævnt ved navn.",
    en: "Maintenance is {type}, but no contact person is named.",
  },
  example: {
    da: "Kontakten {name} er fra et eksempel og ikke en rigtig person.",
    en: "The contact {name} is from an example and no real person.",
  },
  expired: {
    da: "Kontrakten med {name} udløb {until}; datoen er ikke fornyet.",
    en: "The contract with {name} ended on {until}; the date was not renewed.",
  },
  uncontracted: {
    da: "Vedligehold er contract, men ingen leverandør er nævnt med en slutdato (until).",
    en: "Maintenance is contract, but no contractor is named with an end date (until).",
  },
  untyped: {
    da: "{path} siger ikke, hvordan softwaren vedligeholdes (maintenance.type).",
    en: "{path} does not say how the software is maintained (maintenance.type).",
  },
} as const;

export const maintenance = defineCheck({
  id: "pc/maintenance",
  severity: "must",
  level: "1",
  requirements: ["F17", "G3"],
  standards: { publiccode: true },
  fix: ["publiccode.yml"],
  title: { da: "publiccode.yml siger, hvem der vedligeholder", en: "publiccode.yml says who maintains" },
  why: {
    da: "Den, der overvejer produktet, skal kunne se, om nogen passer på det, og hvem man ringer til. Det støtter F17 om drift og vedligehold og G3 om en kontaktperson.",
    en: "Whoever considers the product must see whether somebody looks after it, and whom to call. It supports F17 on operation and maintenance and G3 on a contact person.",
  },
  good: {
    da: "internal eller community med mindst én navngiven person; eller contract med leverandør og en slutdato, der ikke er passeret.",
    en: "internal or community with at least one named person; or contract with a contractor and an end date that has not passed.",
  },
  pitfalls: {
    da: "Slutdatoen er passeret uden at nogen så det; kontakten er eksemplets Francesco Rossi; der står none, fordi feltet skulle udfyldes.",
    en: "The end date passed without anybody seeing it; the contact is the example's Francesco Rossi; it says none because the field had to be filled in.",
  },
  next: {
    da: "Ret maintenance i publiccode.yml: en person ved navn, eller leverandøren og den nye slutdato. I produktkortet er det organisation.coordinator og organisation.suppliers.",
    en: "Mend maintenance in publiccode.yml: a person by name, or the contractor and the new end date. In the card it is organisation.coordinator and organisation.suppliers.",
  },
  messages: MESSAGES,
  run: (repository, say) =>
    judgeFile(repository, say, (file) => {
      const type = file.text("maintenance", "type") ?? "";
      const { path } = file;
      const at = file.at("maintenance", "type");
      if (file.text("developmentStatus") === "obsolete") return say.pass("obsolete", file.at("developmentStatus"));
      if (type === "none") return say.fail("nobody", at, { path });
      if (type === "contract") return judgeContractors(file, say, repository.today);
      if (type === "internal" || type === "community") return judgeContacts(file, say, type);
      return say.fail("untyped", at, { path });
    }),
});

/** Names and addresses of the specification's own examples. */
const EXAMPLE =
  /^(francesco rossi|dario bianchi|giancarlo verdi|fornitore privato.*|(john|jane) doe|your name|navn|name|todo|tbd|xxx+)$|@(example\.(com|org|net)|fornitore\.it)$|insert[-_ ]?mail@/i;

function judgeContacts(
  file: ReadableFile,
  say: Say<keyof typeof MESSAGES>,
  type: string,
): Verdict | readonly Verdict[] {
  const people = namesOf(file, "contacts");
  if (people.length === 0) return say.fail("unnamed", file.at("maintenance", "contacts"), { type });
  const examples = people.filter(({ isExample }) => isExample).slice(0, 5);
  if (examples.length > 0)
    return examples.map(({ name, index }) => say.fail("example", file.at("maintenance", "contacts", index), { name }));
  return say.pass("contacts", file.at("maintenance", "contacts"), { type });
}

function judgeContractors(
  file: ReadableFile,
  say: Say<keyof typeof MESSAGES>,
  today: string,
): Verdict | readonly Verdict[] {
  const at = (index: number, field: string) => file.at("maintenance", "contractors", index, field);
  const named = namesOf(file, "contractors");
  const examples = named.filter(({ isExample }) => isExample).slice(0, 5);
  if (examples.length > 0) return examples.map(({ name, index }) => say.fail("example", at(index, "name"), { name }));
  const dated = named.flatMap(({ name, index }) => {
    const until = file.text("maintenance", "contractors", index, "until") ?? "";
    return /^\d{4}-\d{2}-\d{2}$/.test(until) ? [{ name, index, until }] : [];
  });
  const expired = dated.filter(({ until }) => until < today).slice(0, 5);
  if (expired.length > 0)
    return expired.map(({ name, index, until }) => say.fail("expired", at(index, "until"), { name, until }));
  const latest = dated
    .map(({ until }) => until)
    .sort()
    .at(-1);
  if (latest === undefined) return say.fail("uncontracted", file.at("maintenance", "contractors"));
  return say.pass("contract", file.at("maintenance", "contractors"), { until: latest });
}

/** The people or firms of a list that have a name. */
function namesOf({ value }: ReadableFile, list: string): { name: string; index: number; isExample: boolean }[] {
  return asList(readPath(value, ["maintenance", list])).flatMap((item, index) => {
    const name = (asText(readPath(item, ["name"])) ?? "").trim().slice(0, 100);
    const email = asText(readPath(item, ["email"])) ?? "";
    return name === "" ? [] : [{ name, index, isExample: EXAMPLE.test(name) || EXAMPLE.test(email.trim()) }];
  });
}
