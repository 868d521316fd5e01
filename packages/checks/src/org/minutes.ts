import { defineCheck, type Say, type Verdict } from "../check.ts";
import { meetings, type Group, type Meeting } from "../facts/meetings.ts";
import { judgeLinks, PAPER_MESSAGES } from "../judge-paper.ts";
import { yearBefore } from "../text/find-days.ts";

type Message = "recent" | "closed" | "old" | "planned" | "undated";

export const minutes = defineCheck({
  id: "org/minutes",
  severity: "should",
  scope: "product",
  requirements: ["G6", "G7"],
  fix: ["produktforvaltning/styregruppe/README.md", "produktforvaltning/koordinationsgruppe/README.md"],
  title: { da: "Referater fra det seneste år", en: "Minutes from the last year" },
  why: {
    da: "Et kommissorium viser, at gruppen er nedsat; referater viser, at den arbejder. G6 og G7 spørger efter det seneste, og den, der ikke var med, skal kunne læse, hvad der blev besluttet.",
    en: "Terms of reference show that a group was set up; minutes show that it works. G6 and G7 ask for the latest, and whoever was not there must be able to read what was decided.",
  },
  good: {
    da: "Et referat pr. møde som tekst med datoen i navnet, fx 2026-03-01-referat.md, og det nyeste under et år gammelt.",
    en: "Minutes of each meeting as text with the date in the name, such as 2026-03-01-referat.md, the newest under a year old.",
  },
  pitfalls: {
    da: "Referater sendes kun rundt på mail; de ligger bag login; der er kun dagsordener; det seneste møde er flere år gammelt.",
    en: "Minutes are only sent round by mail; they lie behind a login; there are agendas only; the last meeting is years ago.",
  },
  next: {
    da: "Læg det seneste referat i produktforvaltning/styregruppe/ eller produktforvaltning/koordinationsgruppe/ med datoen først i navnet.",
    en: "Put the latest minutes in produktforvaltning/styregruppe/ or produktforvaltning/koordinationsgruppe/ with the date first in the name.",
  },
  messages: {
    recent: {
      da: "Nyeste referat er fra {day}: {path}. Antal fra det seneste år: {count}.",
      en: "The newest minutes are from {day}: {path}. Number from the last year: {count}.",
    },
    closed: {
      da: "Nyeste referat er fra {day}: {path}. Det tæller, men formatet er lukket; læg det også som tekst.",
      en: "The newest minutes are from {day}: {path}. They count, but the format is closed; add them as text too.",
    },
    old: {
      da: "Nyeste referat er fra {day}: {path}. Det er mere end 12 måneder siden.",
      en: "The newest minutes are from {day}: {path}. That is more than 12 months ago.",
    },
    planned: {
      da: "{path} er fra et møde, som først holdes {day}; der er intet referat af et møde, der er holdt.",
      en: "{path} is of a meeting on {day}, still to come; there are no minutes of a meeting that was held.",
    },
    undated: {
      da: "{path} ligner et referat, men hverken navn eller overskrift giver en dato. Skriv den først i filens navn.",
      en: "{path} looks like minutes, but neither name nor heading gives a date. Write it first in the file's name.",
    },
    waiting: {
      da: "Mappen til referater er klar ({path}), men der ligger ingen endnu.",
      en: "The folder for minutes is ready ({path}), but there are none in it yet.",
    },
    login: PAPER_MESSAGES.login,
    linked: PAPER_MESSAGES.linked,
    missing: { da: "Der er ingen referater i repositoryet.", en: "No minutes were found in the repository." },
  },
  run(repository, say) {
    const all = meetings(repository);
    if (all.length > 0) return judgeMeetings(all, repository.today, say);
    const linked = judgeLinks(repository, say, LINKS);
    if (linked) return linked;
    const folder = repository.files.paths.find((path) => WAITING.test(path.toLowerCase()));
    return folder ? say.open("waiting", { path: folder }, { path: folder }) : say.fail("missing");
  },
});

const LINKS = /(^|[ -])(møde)?referat(er|erne)?( |$)|^(meeting )?(minutes|notes)( |$)/i;
const WAITING =
  /(^|\/)(styregruppen?|koordinationsgruppen?|møder|referater|meetings|minutes)\/(readme|skabelon|template)/;

/** Each group's newest minutes for themselves: one that meets does not stand in for one that does not. */
function judgeMeetings(all: readonly Meeting[], today: string, say: Say<Message>): readonly Verdict[] {
  const groups = (["steering", "coordination"] satisfies Group[]).map((group) =>
    all.filter((each) => each.group === group),
  );
  const known = groups.filter((group) => group.length > 0);
  return (known.length > 0 ? known : [all]).map((group) => judgeNewest(group, today, say));
}

function judgeNewest(group: readonly Meeting[], today: string, say: Say<Message>): Verdict {
  const dated = group.flatMap((meeting) => meeting.days.map((day) => ({ ...meeting, day })));
  const [first] = group;
  const held = dated.filter(({ day }) => day <= today).sort((a, b) => (a.day < b.day ? 1 : -1));
  const [newest] = held;
  if (!newest) {
    const [next] = dated;
    const path = next?.path ?? first?.path ?? "";
    return next ? say.fail("planned", { path }, { path, day: next.day }) : say.unknown("undated", { path }, { path });
  }
  const { path, day, closed } = newest;
  if (day < yearBefore(today)) return say.fail("old", { path }, { path, day });
  const count = new Set(held.filter((each) => each.day >= yearBefore(today)).map((each) => each.path)).size;
  return say.pass(closed ? "closed" : "recent", { path }, { path, day, count });
}
