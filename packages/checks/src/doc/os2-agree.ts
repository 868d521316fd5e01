import { CARD_PATH } from "@os2kit/model";
import { defineCheck, type Place, type Say, type Verdict } from "../check.ts";
import { findClaims, os2Reports } from "../facts/os2-reports.ts";
import type { RepositoryView } from "../repository-view.ts";
import { HEARD, hear } from "./contradictions.ts";

type Message = "agree" | "unheard" | "none" | "F1" | "F2" | "F5" | "F7" | "F11" | "F19";

/** A Yes that somebody has given, and where. */
interface Claim {
  readonly id: string;
  readonly at: Place;
  /** The file, as a reader knows it. */
  readonly path: string;
}

export const os2Agree = defineCheck<Message>({
  id: "doc/os2-agree",
  severity: "should",
  requirements: ["F1", "F2", "F5", "F7", "F11", "F19"],
  title: { da: "Svarene passer med filerne", en: "The answers agree with the files" },
  why: {
    da: "Et Ja, som filerne modsiger, bliver opdaget ved evalueringen og koster tillid til de andre svar. Seks krav kan efterprøves med enkle fakta: F1, F2, F5, F7, F11 og F19.",
    en: "A Yes that the files contradict is found out in the evaluation, and costs trust in the other answers. Six requirements can be tried by plain facts: F1, F2, F5, F7, F11 and F19.",
  },
  good: {
    da: "Hvert Ja i kortet og i den nyeste selvevaluering kan ses i repositoryerne.",
    en: "Each Yes in the card and in the newest self-assessment can be seen in the repositories.",
  },
  pitfalls: {
    da: "Ja til åben udvikling, mens koden kommer i hele udgivelser; Ja til licens, hvor et af repositoryerne ingen har; svar kopieret fra sidste år.",
    en: "Yes to open development while the code comes in whole releases; Yes to a licence that one of the repositories lacks; answers copied from last year.",
  },
  next: {
    da: "Ret filerne, så svaret bliver sandt, eller svar Nej eller Planlagt med en forklaring; begge dele er i orden, et forkert Ja er ikke.",
    en: "Mend the files so that the answer becomes true, or answer No or Planned with an explanation; both are fine, a wrong Yes is not.",
  },
  messages: {
    agree: {
      da: "{count} Ja i {path} passer med det, der kan ses i filerne ({ids}).",
      en: "{count} Yes in {path} agree with what can be seen in the files ({ids}).",
    },
    unheard: {
      da: "{path} svarer Ja til {ids}, men her er for lidt at efterprøve svarene med (historik eller repositoryer mangler).",
      en: "{path} says Yes to {ids}, but there is too little here to try the answers by (history or repositories are missing).",
    },
    none: {
      da: "Der er intet Ja at efterprøve: hverken en udfyldt selvevaluering eller svar i kortet.",
      en: "There is no Yes to try: neither a filled-in self-assessment nor answers in the card.",
    },
    F1: {
      da: "{path} svarer Ja til F1, men i {where} kommer koden i hele udgivelser, eller der er intet sket i et år.",
      en: "{path} says Yes to F1, but in {where} the code comes as whole releases, or nothing has happened for a year.",
    },
    F2: {
      da: "{path} svarer Ja til F2, men {where} har ingen licenstekst i roden.",
      en: "{path} says Yes to F2, but {where} has no licence text at its root.",
    },
    F5: {
      da: "{path} svarer Ja til F5, men {where} har ingen README, som mennesker har skrevet.",
      en: "{path} says Yes to F5, but {where} has no README that people wrote.",
    },
    F7: {
      da: "{path} svarer Ja til F7, men {where} har ingen dokumentation ud over README og henviser ikke til nogen.",
      en: "{path} says Yes to F7, but {where} has no documentation beside its README, and refers to none.",
    },
    F11: {
      da: "{path} svarer Ja til F11, men i {where} er der ingen åben opgaveliste, eller næsten ingen ændringer nævner en opgave.",
      en: "{path} says Yes to F11, but in {where} there is no open issue list, or hardly any change names an issue.",
    },
    F19: {
      da: "{path} svarer Ja til F19, men {where} har ingen opskrift på en container til drift.",
      en: "{path} says Yes to F19, but {where} has no recipe for a container for production.",
    },
  },
  run(repository, say) {
    const claims = [...claimsOfReport(repository), ...claimsOfCard(repository)];
    const [first] = claims;
    if (!first) return say.notApplicable("none");
    const heard = claims.map((claim) => ({ claim, testimony: hear(claim.id, repository) }));
    const denied = heard.filter(({ testimony }) => testimony.says === "no");
    if (denied.length > 0)
      return denied.map(({ claim, testimony }) => contradict(claim, testimony.repository ?? "", testimony.at, say));
    const held = heard.filter(({ testimony }) => testimony.says === "yes");
    const { path } = first;
    const ids = (list: typeof heard) => [...new Set(list.map(({ claim }) => claim.id))].join(", ");
    if (held.length === 0) return say.unknown("unheard", first.at, { path, ids: ids(heard) });
    return say.pass("agree", first.at, { path, count: held.length, ids: ids(held) });
  },
});

function contradict({ id, at, path }: Claim, repository: string, place: Place | undefined, say: Say<Message>): Verdict {
  const inside = place?.path === undefined ? "" : ` (${place.path})`;
  return say.fail(id as Message, at, { path, where: `${repository}${inside}` });
}

function claimsOfReport(repository: RepositoryView): readonly Claim[] {
  const found = findClaims(os2Reports(repository));
  return (found?.report.rows ?? []).flatMap(({ maps, status, line }) =>
    found && maps !== null && status === "yes" && HEARD.includes(maps)
      ? [{ id: maps, at: { path: found.path, line }, path: found.path }]
      : [],
  );
}

/** Every repository of a product holds the card; what it says is weighed in one of them. */
function claimsOfCard(repository: RepositoryView): readonly Claim[] {
  const { card, siblings } = repository;
  if (!card) return [];
  const named = card.repositories.map(({ name }) => name);
  const rank = ({ name }: RepositoryView) => (named.includes(name) ? named.indexOf(name) : named.length);
  const holders = [repository, ...siblings].filter(({ files }) => files.has(CARD_PATH));
  const [first] = holders.sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name));
  if (first && first !== repository) return [];
  return HEARD.filter((id) => card.answers[id]?.status === "yes").map((id) => ({
    id,
    at: { field: `answers.${id}` },
    path: CARD_PATH,
  }));
}
