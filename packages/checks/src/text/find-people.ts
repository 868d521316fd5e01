/** Words that people write with a capital and that are no part of a person's name. */
const NO_NAMES = new Set(
  `a an and the der det den de en et og in of for til af på med fra hos ved hvem who ikke not no yes ja nej er is are vi we du you
  produkt produktet product products projekt projektet project owner ejer ejes koordinator coordinator leder lead leader manager
  programleder projektleder produktejer produktkoordinator tovholder kontakt kontaktperson contact person formand næstformand
  chair chairman vice medlem medlemmer member members navn name rolle role responsibility organisation organization mødeleder
  referent facilitator secretary sekretær maintainer maintainers developer udvikler udviklingschef architect arkitekt it-arkitekt
  chef direktør director head konsulent consultant specialist ansvarlig responsible technical teknisk current emeritus
  open source public code digital data team teams service services system software support security community governance
  guide version release roadmap vision strategy strategi mission goals github gitlab git issues issue pull request profile
  steering group gruppe styregruppe styregruppen koordinationsgruppe koordinationsgruppen committee council expert faggruppe
  primary secondary administrative main
  monday tuesday wednesday thursday friday mandag tirsdag onsdag torsdag fredag
  januar februar marts april maj juni juli august september oktober november december january february march may june july october
  denmark danmark danish dansk english engelsk european`.split(/\s+/),
);

const ORGANISATION =
  /kommune(?!rne)|\bregion(?!er)|styrelsen|ministeri|sekretaria|\bos2\b|\ba\/s\b|\baps\b|\bkombit\b|municipalit|universit|consult|\bministry|\bagency|\bsecretariat/i;

const NAME_RUN =
  /[A-ZÀ-ÖØ-ÞŠŽ][a-zA-ZÀ-ÖØ-öø-ž\d'’-]{0,40}\.?(?: (?:[A-ZÀ-ÖØ-ÞŠŽ][a-zA-ZÀ-ÖØ-öø-ž\d'’-]{0,40}\.?|af|von|van|de|du|el|la|bin)(?![a-zA-ZÀ-ÖØ-öø-ž\d])){0,7}/g;

/** Names that stand in for a person's in templates. */
const STAND_INS = /^(billy idol|john doe|jane doe|fornavn efternavn|first last|max mustermann|john smith)$/i;

/** The names of people in a text: two words or more with a capital, and none that is known to be something else. */
export function findPeople(text: string): readonly string[] {
  const plain = text.replace(/[*_`]+/g, "").replace(/\]\([^)\n]{0,500}\)|https?:\S+/g, "] ");
  return [...plain.matchAll(NAME_RUN)].flatMap(([run]) => (namesOrganisation(run) ? [] : splitRun(run)));
}

/** True where an authority, a company or another organisation is named. */
export function namesOrganisation(text: string): boolean {
  return ORGANISATION.test(text);
}

function splitRun(run: string): readonly string[] {
  const names: string[][] = [[]];
  for (const word of run.split(" ")) {
    const isName = /^([A-ZÀ-ÖØ-ÞŠŽ]\.|af|de|du)$/.test(word) || !NO_NAMES.has(word.toLowerCase().replace(/\.$/, ""));
    const isShort = /^[A-ZÀ-ÖØ-ÞŠŽ]{2,}$|\d/.test(word);
    if (isName && !isShort) names.at(-1)?.push(word);
    else names.push([]);
  }
  return names
    .filter((words) => words.length >= 2 && words.length <= 6 && isFull(words[0]) && isFull(words.at(-1)))
    .map((words) => words.join(" "))
    .filter((name) => !STAND_INS.test(name));
}

function isFull(word = ""): boolean {
  return /^[A-ZÀ-ÖØ-ÞŠŽ].*[a-zß-öø-ÿšž]/.test(word);
}
