import type { Commit } from "@os2kit/model";
import { defineCheck } from "../check.ts";

/** What forges and people write when somebody else has looked: a merge of a request, or a trailer. */
const MERGE = /^(merge pull request #\d+|merge branch .+ into|merged in .+\(pull request #\d+\)|see merge request )/i;
const SQUASHED = /\((#|!)\d+\)$/;
const TRAILER = /^(reviewed|approved|acked)-by: .+@/im;

export const review = defineCheck({
  id: "vc/review",
  severity: "should",
  kinds: ["code"],
  requirements: [],
  standards: { spc: [7], osps: ["QA-07.01"], scorecard: ["Code-Review"] },
  title: { da: "En anden ser ændringer igennem", en: "Somebody else reviews changes" },
  why: {
    da: "Fire øjne finder fejl og bagdøre, før brugerne gør, og viden om koden deles.",
    en: "Four eyes find mistakes and back doors before users do, and knowledge of the code is shared.",
  },
  good: {
    da: "Mindst én godkendelse fra en anden end forfatteren, før en ændring kommer ind.",
    en: "At least one approval by somebody other than the author before a change comes in.",
  },
  pitfalls: {
    da: "Pull requests, som forfatteren selv samler; gennemgang efter udgivelsen.",
    en: "Pull requests that their author merges; review after the release.",
  },
  next: {
    da: "Kræv mindst én godkendelse i reglen for hovedgrenen, og skriv i CONTRIBUTING.md, hvem der kan give den.",
    en: "Require at least one approval in the rule for the main branch, and say in CONTRIBUTING.md who can give it.",
  },
  messages: {
    required: { da: "Kodeværten kræver {count} godkendelse(r).", en: "The forge requires {count} approval(s)." },
    optional: { da: "Kodeværten kræver ingen godkendelse.", en: "The forge requires no approval." },
    direct: {
      da: "Kun {reviewed} af årets {commits} ændringer kom gennem en pull request; resten gik direkte ind.",
      en: "Only {reviewed} of the year's {commits} changes came through a pull request; the rest went straight in.",
    },
    requests: {
      da: "Årets ændringer kommer gennem pull requests; om en anden har godkendt dem, ved kun kodeværten (--forge).",
      en: "The year's changes come through pull requests; whether somebody else approved them only the forge knows (--forge).",
    },
    history: {
      da: "Hverken historik eller kodeværtens fakta er med her.",
      en: "Neither history nor the forge's facts are here.",
    },
  },
  run({ forge, history }, say) {
    const { protection } = forge ?? {};
    if (protection)
      return protection.approvals > 0
        ? say.pass("required", undefined, { count: protection.approvals })
        : say.fail("optional");
    if (!history || history.shallow || history.year.length < 10) return say.unknown("history");
    const merges = history.year.filter(
      ({ parents, subject, body }) => parents > 1 && MERGE.test(`${subject}\n${body}`),
    );
    const single = history.year.filter(({ parents }) => parents < 2);
    const reviewed = single.filter(isReviewed).length;
    // Merges bring in several commits each, so with them the count of direct ones is not known.
    if (merges.length * 5 >= single.length || reviewed * 2 >= single.length) return say.unknown("requests");
    const at = single.find((commit) => !isReviewed(commit))?.id ?? history.head;
    return say.fail("direct", { commit: at }, { reviewed: reviewed + merges.length, commits: single.length });
  },
});

function isReviewed({ subject, body }: Commit): boolean {
  return SQUASHED.test(subject) || TRAILER.test(body);
}
