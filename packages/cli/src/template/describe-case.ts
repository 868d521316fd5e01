import type { CaseResult, Difference } from "@os2kit/engine/cases";
import { formatProblem, translate, type Language, type TextCode } from "@os2kit/model";
import { tame, wrap, type Style } from "@os2kit/report";
import { unifiedDiff } from "../view/unified-diff.ts";

/** What is not as a case expects, or wrong with the case, in blocks of lines. */
export function describeCase(
  { differences, problems }: Pick<CaseResult, "differences" | "problems">,
  language: Language,
  { width, good, bad, dim }: Style,
): readonly string[] {
  const say = (code: TextCode, args: Record<string, string | number> = {}) =>
    wrap(translate(language, code, args), width, "");
  return [
    ...problems.map((problem) => {
      const { where, text, next } = formatProblem(problem, language);
      const hint = wrap(`${translate(language, "next")}: ${next}`, width, "  ");
      return [...(where === "" ? [] : [tame(where)]), wrap(text, width, ""), hint].join("\n");
    }),
    ...differences.map(describe),
  ];

  function describe(each: Difference): string {
    switch (each.difference) {
      case "missing":
      case "unexpected":
        return say(`template.${each.difference}`, { path: each.path });
      case "lacks":
        return [say("template.lacks", { path: each.path }), ...lines(each.expected)].join("\n");
      case "outcome": {
        const { path, expected, found = translate(language, "template.outcome-none") } = each;
        return say("template.outcome", { path, expected, found });
      }
      case "exit-code":
        return say("template.exit-code", { expected: each.expected, found: each.found });
      case "changed":
        return describeChange(each);
    }
  }

  function describeChange({ path, expected, found }: Difference & { readonly difference: "changed" }): string {
    if (!isText(expected) || !isText(found))
      return say("template.binary", { path, expected: expected.length, found: found.length });
    const [old, now] = [decode(expected), decode(found)];
    if (withLineFeeds(old) === withLineFeeds(now))
      return say("template.line-endings", { path, expected: endingOf(old), found: endingOf(now) });
    const patch = unifiedDiff({ path: "expected", text: old }, { path: "found", text: now }) ?? "";
    return [say("template.changed", { path }), ...patch.split("\n").slice(2).map(paint)].join("\n");
  }

  function paint(line: string): string {
    const indented = `  ${line}`;
    if (line.startsWith("+")) return good(indented);
    return line.startsWith("-") ? bad(indented) : line.startsWith("@") ? dim(indented) : indented;
  }
}

function lines(text: string): string[] {
  return text
    .trimEnd()
    .split("\n")
    .map((line) => `  ${tame(line)}`);
}

function isText(bytes: Uint8Array): boolean {
  return !bytes.includes(0);
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function withLineFeeds(text: string): string {
  return text.replaceAll("\r\n", "\n");
}

function endingOf(text: string): string {
  const crlf = text.split("\r\n").length - 1;
  return crlf === 0 ? "LF" : crlf === text.split("\n").length - 1 ? "CRLF" : "LF + CRLF";
}
