import { defineCheck, type Say, type Verdict } from "../check.ts";
import { papers } from "../facts/papers.ts";
import { isMinutes } from "../facts/meetings.ts";
import { judgeLinks, PAPER_MESSAGES } from "../judge-paper.ts";
import type { RepositoryView } from "../repository-view.ts";
import { findDays } from "../text/find-days.ts";
import { findOpenLines } from "../text/leftovers.ts";
import { weighText } from "../text/substance.ts";

type Message = "found" | "open" | "empty" | "undated";

export const decisions = defineCheck({
  id: "org/decisions",
  severity: "should",
  scope: "product",
  requirements: ["G6"],
  fix: ["produktforvaltning/beslutningslog.md"],
  title: { da: "Beslutningslog", en: "Decision log" },
  why: {
    da: "Nye folk skal kunne se, hvad der er besluttet, af hvem og hvorfor, uden at læse alle referater. G6 spørger efter, at styregruppens beslutninger er skrevet ned, og skift af niveau, pauser og lukning hører også til her.",
    en: "Newcomers must be able to see what was decided, by whom and why, without reading all minutes. G6 asks that the steering group's decisions are recorded, and changes of level, pauses and closing belong here too.",
  },
  good: {
    da: "En log eller en mappe med én dateret post pr. beslutning: dato, hvem der besluttede, hvad og hvorfor.",
    en: "A log or a folder with one dated entry per decision: date, who decided, what and why.",
  },
  pitfalls: {
    da: "En tom skabelon; beslutninger uden dato; kun tekniske beslutninger (ADR) er skrevet ned.",
    en: "An empty template; decisions without a date; only technical decisions (ADRs) are recorded.",
  },
  next: {
    da: "Skriv de vigtigste beslutninger i produktforvaltning/beslutningslog.md med dato og begrundelse; begynd med dem, der ændrede retning eller økonomi.",
    en: "Write the main decisions in produktforvaltning/beslutningslog.md with date and reason; begin with those that changed direction or money.",
  },
  messages: {
    found: {
      da: "Daterede beslutninger i {path}: {count}, den nyeste fra {day}.",
      en: "Dated decisions in {path}: {count}, the newest from {day}.",
    },
    open: { da: "{path} venter på den første beslutning.", en: "{path} waits for the first decision." },
    empty: { da: "{path} er en log uden beslutninger.", en: "{path} is a log without decisions." },
    undated: {
      da: "{path} har tekst, men ingen beslutning med dato.",
      en: "{path} has text, but no decision with a date.",
    },
    login: PAPER_MESSAGES.login,
    linked: PAPER_MESSAGES.linked,
    missing: { da: "Der er ingen beslutningslog i repositoryet.", en: "No decision log was found in the repository." },
  },
  run(repository, say) {
    const logs = findLogs(repository);
    const verdicts = logs.map((log) => judgeLog(log, repository.today, say));
    const [first] = verdicts;
    if (!first) return judgeLinks(repository, say, LINK) ?? say.fail("missing");
    return verdicts.find(({ outcome }) => outcome === "pass") ?? verdicts.find(({ open }) => open === true) ?? first;
  },
});

const LINK = /beslutningslog|beslutninger$|decision ?log|decisions$/i;
const FOLDER = /(^|\/)((strategisk[-_ ])?beslutning(er|slog)|decisions|decision[-_ ]log)\/$/;
const FILE = /(^|[-_ ])(beslutninger|beslutningslog(gen)?|decisions|decision[-_ ]?log)$/;

/** One log: a file with lines that may be decisions, or a folder with a file for each. */
interface Log {
  readonly path: string;
  /** The file or the folder. */
  readonly name: string;
  readonly entries: readonly string[];
}

function findLogs(repository: RepositoryView): readonly Log[] {
  const texts = papers(repository).filter(
    (paper) =>
      !paper.closed && !isMinutes(paper) && !/(^|\/)adrs?\/|arkitektur|architectur/.test(paper.folder + paper.name),
  );
  const read = (path: string) => repository.files.text(path) ?? "";
  const files = texts
    .filter(({ name }) => FILE.test(name))
    .map(({ path }): Log => ({ path, name: path, entries: linesOf(read(path)) }));
  const folders = new Set(texts.map(({ folder }) => folder).filter((folder) => FOLDER.test(folder)));
  return [
    ...files,
    ...[...folders].flatMap((folder): readonly Log[] => {
      const inside = texts.filter((paper) => paper.folder === folder);
      const entries = inside.filter(({ name }) => !/^(readme|index)$/.test(name));
      const [first] = [...entries, ...inside];
      if (!first) return [];
      const name = first.path.slice(0, first.path.lastIndexOf("/"));
      return [{ path: first.path, name, entries: entries.map((each) => `${each.name}\n${read(each.path)}`) }];
    }),
  ];
}

/** Rows, headings and points may be decisions; what stands around them tells of the log. */
function linesOf(text: string): readonly string[] {
  return text
    .split("\n")
    .filter((line) => /^\s*([|#*+-]|\d|\*\*|dato|date)/i.test(line) || findOpenLines(line).length > 0);
}

function judgeLog({ path, name, entries }: Log, today: string, say: Say<Message>): Verdict {
  const days = entries.flatMap((entry) => findDays(entry.slice(0, 3000)).slice(0, 1)).filter((day) => day <= today);
  const newest = days.reduce((latest, day) => (day > latest ? day : latest), "");
  if (days.length > 0) return say.pass("found", { path }, { path: name, count: days.length, day: newest });
  const { open, words } = weighText(entries.join("\n"));
  if (open.length > 0) return say.open("open", { path }, { path: name });
  return words < 20 ? say.fail("empty", { path }, { path: name }) : say.fail("undated", { path }, { path: name });
}
