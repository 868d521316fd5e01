import { formatProblem, translate, type Language, type Outcome, type TextCode } from "@os2kit/model";
import { tame, wrap, type Style } from "@os2kit/report";
import { showChange } from "./show-change.ts";
import type { FileExplanation, PathExplanation, UpdateOutlook } from "./path-explanation.ts";

/** Columns that a row's label takes. */
const LABEL = 14;

/** Says something in the reader's language. */
export type Say = (code: TextCode, args?: Record<string, string | number>) => string;

/** What stands behind a path, as a person reads it. */
export function showPath(
  explanation: PathExplanation,
  { whole }: { readonly whole: boolean },
  language: Language,
  style: Style,
): string {
  const say: Say = (code, args = {}) => translate(language, code, args);
  const { path, here = path } = { here: undefined, ...explanation };
  const title = style.bold(tame(here === "" ? "." : here));
  switch (explanation.kind) {
    case "kit":
      return [title, wrap(say(`explain.kit.${explanation.record}`), style.width, "")].join("\n");
    case "coming":
      return [title, wrap(tellUpdate(explanation.update, say, language), style.width, "")].join("\n");
    case "own": {
      const { similar, update } = explanation;
      const lines = [
        update ? say("explain.own") : `${say("explain.own")} ${say("explain.own.untouched")}`,
        ...(similar === undefined ? [] : [say("explain.similar", { path: similar })]),
        ...(update ? [tellUpdate(update, say, language)] : []),
      ];
      return [title, ...lines.map((line) => wrap(line, style.width, ""))].join("\n");
    }
    case "folder": {
      const { files, own } = explanation;
      const longest = Math.min(Math.max(0, ...files.map(({ path }) => path.length)), 56);
      const rows = files.map(({ path, layer, change }) => {
        const note = change === "unchanged" ? "" : `, ${say(`explain.state.${change}` as TextCode)}`;
        return `  ${tame(path).padEnd(longest)}  ${layer}${note}`;
      });
      return [
        title,
        ...rows,
        ...(rows.length > 0 ? [""] : []),
        say("explain.folder", { stamped: files.length, own }),
      ].join("\n");
    }
    case "file":
      return [
        title,
        "",
        ...showFile(explanation, say, language, style),
        ...showChange(explanation, whole, say, style),
      ].join("\n");
  }
}

function showFile(file: FileExplanation, say: Say, language: Language, style: Style): string[] {
  const { path, here, layer, template, set, policy, own, merge, requirements, checks } = file;
  const kind = template?.kind ?? "layer";
  const newest =
    set.newest === undefined
      ? "explain.set.unknown"
      : set.newest === set.version
        ? "explain.set.newest"
        : "explain.set";
  return [
    ...(here !== undefined && here !== path ? row("explain.row.place", say("explain.moved", { path })) : []),
    ...row("explain.row.template", template?.source ?? say("explain.template.unknown")),
    ...row(`explain.row.${kind}`, template ? `${layer}: ${template.summary[language]}` : layer),
    ...row("explain.row.set", say(newest, { name: set.name, version: set.version, newest: set.newest ?? "" })),
    ...row("explain.row.policy", own ? say(`explain.card.${own}`) : say(`explain.policy.${policy}`)),
    ...((own ?? policy) === "managed" ? row("explain.row.merge", say(`explain.merge.${merge}`)) : []),
    ...row(
      "explain.row.fields",
      template ? template.fields.join(", ") || say("explain.fields.none") : say("explain.fields.unknown"),
    ),
    ...[...requirements, ...checks].flatMap(({ id, title }, index) =>
      row(index === 0 ? "explain.row.serves" : undefined, `${id} ${title}`),
    ),
    ...row("explain.row.update", hasNews(file) ? tellUpdate(file.update, say, language) : say("explain.update.none")),
  ];

  function row(label: TextCode | undefined, text: string): string[] {
    const [first = "", ...rest] = wrap(text, style.width, " ".repeat(LABEL)).split("\n");
    const head = (label === undefined ? "" : say(label)).padEnd(LABEL);
    return [style.dim(head) + first.slice(LABEL), ...rest];
  }
}

function hasNews({ update, set }: FileExplanation): boolean {
  return "problems" in update || update.outcome !== "unchanged" || update.to !== set.version;
}

/** Where an update leaves things as they are, the reader has seen why. */
const REASONED: readonly Outcome[] = ["kept", "conflict", "refused"];

function tellUpdate(update: UpdateOutlook, say: Say, language: Language): string {
  if ("problems" in update) {
    const [problem] = update.problems;
    const { where = "", text = "" } = problem ? formatProblem(problem, language) : {};
    return `${say("explain.update.unknown")} ${where} ${text}`.replace(/\s+/g, " ").trim();
  }
  const { to, outcome, path, reason, from = path } = update;
  const told = say(`explain.update.${outcome}`, { to, path });
  return reason && REASONED.includes(outcome) ? `${told.slice(0, -1)}: ${say(`reason.${reason}`, { from })}.` : told;
}
