import { escapeMarkup } from "./escape-markup.ts";

/** One test, as CI servers count it: it passed unless it failed or was skipped. */
export interface JunitCase {
  readonly group: string;
  readonly name: string;
  readonly failure?: { readonly type: string; readonly message: string; readonly text: string } | undefined;
  readonly skipped?: string | undefined;
}

/** JUnit XML, as CI servers show test results. */
export function writeJunit(
  name: string,
  suites: readonly { readonly name: string; readonly cases: readonly JunitCase[] }[],
): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="${escapeMarkup(name)}">`,
    ...suites.flatMap((suite) => {
      const failures = suite.cases.filter(({ failure }) => failure).length;
      const skipped = suite.cases.filter(({ skipped }) => skipped !== undefined).length;
      const counts = `tests="${String(suite.cases.length)}" failures="${String(failures)}" skipped="${String(skipped)}"`;
      return [
        `  <testsuite name="${escapeMarkup(suite.name)}" ${counts}>`,
        ...suite.cases.map(toXml),
        "  </testsuite>",
      ];
    }),
    "</testsuites>",
    "",
  ].join("\n");
}

function toXml({ group, name, failure, skipped }: JunitCase): string {
  const open = `    <testcase classname="${escapeMarkup(group)}" name="${escapeMarkup(name)}"`;
  if (failure)
    return `${open}><failure type="${escapeMarkup(failure.type)}" message="${escapeMarkup(failure.message)}">${escapeMarkup(failure.text)}</failure></testcase>`;
  return skipped === undefined ? `${open}/>` : `${open}><skipped message="${escapeMarkup(skipped)}"/></testcase>`;
}
