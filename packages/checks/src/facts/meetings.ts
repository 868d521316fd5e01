import { fact, type RepositoryView } from "../repository-view.ts";
import { findDays } from "../text/find-days.ts";
import { readDocument } from "../text/read-document.ts";
import { papers, type Paper } from "./papers.ts";

/** The bodies of OS2's model that meet. */
export type Group = "steering" | "coordination";

/** Minutes of one meeting, or of several in one file. */
export interface Meeting {
  readonly path: string;
  /** Days that the file's name or its headings give, ISO 8601. None where they give none. */
  readonly days: readonly string[];
  /** Word, PDF and the like. */
  readonly closed: boolean;
  /** Whose meeting it was, where the path or the title says so. */
  readonly group?: Group;
}

const FOLDER =
  /(^|\/)(møder|moeder|m[øo]dereferater|referater|meetings?|minutes|meeting[-_ ](minutes|notes)|dagsorde?ne?r[-_ ]og[-_ ]referater)\//;
const NAME = /referat|(^|[-_ ])minutes|meeting[-_ ](minutes|notes)|mødenotat/;
const AGENDA = /dagsorden|agenda|indkaldelse/;
const GROUP_FOLDER =
  /(^|\/)(styregruppen?|koordinationsgruppen?|steering[-_ ]?(group|committee)|coordination[-_ ]?group)\//;
const GROUPS: Readonly<Record<Group, RegExp>> = {
  steering: /styregruppe|steering/,
  coordination: /ko+rd?inationsgruppe|coordination/,
};

/** The minutes in a repository, by file name, folder and heading. */
export const meetings = fact((repository): readonly Meeting[] =>
  papers(repository)
    .filter((paper) => isMinutes(paper))
    .map((paper) => readMeeting(repository, paper))
    .filter(({ path, days }) => days.length > 0 || NAME.test(baseName(path))),
);

/** True for minutes, and for what lies in a folder of minutes. */
export function isMinutes({ path, name, folder, closed }: Paper): boolean {
  if (/^(readme|index|beslutningslog|risikolog)$/.test(name) || /\.(png|jpe?g|svg|drawio|vsdx?)$/i.test(path))
    return false;
  if (NAME.test(name)) return true;
  if (AGENDA.test(name)) return false;
  if (FOLDER.test(folder)) return !closed || findDays(name).length > 0;
  return GROUP_FOLDER.test(folder) && findDays(name).length > 0;
}

function readMeeting(repository: RepositoryView, { path, name, folder, closed }: Paper): Meeting {
  const titles = closed ? [] : (readDocument(repository, path)?.sections.map(({ title }) => title) ?? []);
  const named = findDays(name);
  const headed = named.length > 0 ? named : titles.flatMap(findDays);
  const text = headed.length > 0 || closed ? "" : (repository.files.text(path) ?? "").slice(0, 2000);
  const days = headed.length > 0 ? headed : [...findDays(folder), ...findDays(text)].slice(0, 1);
  const group = groupOf(`${folder}${name}`) ?? groupOf(titles.slice(0, 3).join(" ").toLowerCase());
  return { path, days, closed, ...(group ? { group } : {}) };
}

function groupOf(text: string): Group | undefined {
  return (Object.keys(GROUPS) as Group[]).find((group) => GROUPS[group].test(text));
}

function baseName(path: string): string {
  return path
    .slice(path.lastIndexOf("/") + 1)
    .toLowerCase()
    .normalize("NFC");
}
