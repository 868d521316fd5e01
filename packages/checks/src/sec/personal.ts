import { defineCheck, type Say, type Verdict } from "../check.ts";
import type { CprHitKind } from "../scan/cpr.ts";
import { hitsOf, type Hit } from "../scan/scan-repository.ts";

/** Places beyond this number are counted, not listed. */
const MAX_PLACES = 20;

export const personal = defineCheck({
  id: "sec/personal",
  severity: "must",
  requirements: ["F3", "F4"],
  standards: { spc: [1] },
  title: { da: "Ingen CPR-numre i filerne", en: "No CPR numbers in the files" },
  why: {
    da: "Et CPR-nummer i et åbent repository er et brud på persondatasikkerheden, som skal anmeldes til Datatilsynet. F3 kræver, at lovgivningen er afklaret, og F4, at data er beskyttet.",
    en: "A CPR number in an open repository is a personal data breach that must be reported to the Danish Data Protection Agency. F3 asks that the law is settled, F4 that data are protected.",
  },
  good: {
    da: "Prøver bruger opdigtede numre, som ingen kan have: erstatningsnumre med 60 lagt til dagen, eller sundhedsvæsenets nationale test-CPR-numre.",
    en: "Samples use made-up numbers that nobody can have: replacement numbers with 60 added to the day, or the health service's national test numbers.",
  },
  pitfalls: {
    da: "Et udtræk fra drift er lagt ind som testdata; en fejlmelding er gemt med borgerens nummer; numre til test kan senere blive givet til et menneske.",
    en: "An extract from production was put in as test data; an error report was saved with the citizen's number; numbers used for tests may later be given to a person.",
  },
  next: {
    da: "Find ud af, om nummeret er nogens. Er det det, så fjern det fra historikken også, og spørg jeres databeskyttelsesrådgiver. Er det ikke, så brug et erstatningsnummer, eller forklar det under kit.waivers i produktkortet.",
    en: "Find out whether the number is somebody's. If so, take it out of the history too, and ask your data protection officer. If not, use a replacement number, or explain it under kit.waivers in the product card.",
  },
  messages: {
    person: {
      da: "{path} indeholder et gyldigt CPR-nummer: {found}.",
      en: "{path} holds a valid CPR number: {found}.",
    },
    more: {
      da: "Flere steder har gyldige CPR-numre; her er de første vist (resten: {count}).",
      en: "More places have valid CPR numbers; the first are shown here (the rest: {count}).",
    },
    test: {
      da: "Test og eksempler har gyldige CPR-numre (steder: {count}, fx {path} med {found}). Om det er officielle testnumre eller menneskers, kan ikke ses her.",
      en: "Tests and examples have valid CPR numbers (places: {count}, such as {path} with {found}). Whether they are official test numbers or people's cannot be seen here.",
    },
    doubtful: {
      da: "Noget ligner CPR-numre (steder: {count}, fx {path} med {found}), men kontrolcifferet passer ikke: opdigtet eller tastet forkert.",
      en: "Something looks like CPR numbers (places: {count}, such as {path} with {found}), but the check digit does not fit: made up, or mistyped.",
    },
    "made-up": {
      da: "Kun opdigtede CPR-numre er fundet (steder: {count}, fx {path}).",
      en: "Only made-up CPR numbers were found (places: {count}, such as {path}).",
    },
    none: { da: "Ingen CPR-numre er fundet i filerne.", en: "No CPR numbers were found in the files." },
  },
  run(repository, say) {
    const hits = hitsOf(repository, "cpr");
    const of = (kind: CprHitKind) => hits.filter((hit) => hit.kind === kind);
    const people = of("person");
    const verdicts = [
      ...people
        .slice(0, MAX_PLACES)
        .map(({ path, line, found }) => say.fail("person", { path, line }, { path, found })),
      ...(people.length > MAX_PLACES ? [say.fail("more", {}, { count: people.length - MAX_PLACES })] : []),
      ...tellFirst(say, "test", of("test")),
      ...tellFirst(say, "doubtful", of("doubtful")),
    ];
    const [first] = hits;
    if (verdicts.length > 0) return verdicts;
    if (!first) return say.pass("none");
    return say.pass("made-up", { path: first.path, line: first.line }, { path: first.path, count: hits.length });
  },
});

/** Where only people can tell, one place is enough to begin with. */
function tellFirst(say: Say<"test" | "doubtful">, message: "test" | "doubtful", hits: readonly Hit[]): Verdict[] {
  const [first] = hits;
  if (!first) return [];
  const { path, line, found } = first;
  return [say.unknown(message, { path, line }, { path, found, count: hits.length })];
}
