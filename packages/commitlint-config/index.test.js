import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const commitlint = join(fileURLToPath(import.meta.resolve("@commitlint/cli")), "..", "cli.js");

/**
 * What commitlint says of a message, as a product sees it.
 * @param {string} message
 */
function lint(message) {
  const { status, stdout } = spawnSync(process.execPath, [commitlint, "--color=false"], {
    cwd: join(import.meta.dirname, "fixtures"),
    input: message,
    encoding: "utf8",
  });
  return { status, faults: [...stdout.matchAll(/\[([a-z0-9-]+)\]$/gm)].map(([, rule]) => rule), stdout };
}

test.each([
  "feat: send brev til borgeren (#12)",
  "fix(api)!: answer 404 when there is no such notice\n\nRefs: #7",
  "docs: tell how to restore a backup\n\nSee https://example.org/os2/product/issues/41.",
  "feat: fejl\n\nBREAKING CHANGE: adressen er ny.\n\nRefs: #3",
  "chore(deps): update dependency fastify to 5.12.9",
  "Merge branch 'main' into letters",
])("says nothing about %j", (message) => {
  expect(lint(message)).toMatchObject({ status: 0, faults: [] });
});

test.each([
  ["feat: send letters", ["os2-issue"]],
  ["feat: send letters in #colour", ["os2-issue"]],
  ["feature: send letters (#12)", ["os2-type"]],
  ["Send letters (#12)", ["os2-type"]],
  ["Send letters", ["os2-type", "os2-issue"]],
  [`feat: ${"letters ".repeat(12)}(#12)`, ["header-max-length"]],
  ["feat: send letters (#12)\nwith a stamp", ["body-leading-blank"]],
])("finds what is wrong with %j", (message, rules) => {
  const { status, faults } = lint(message);
  expect({ status, faults: faults.toSorted() }).toEqual({ status: 1, faults: rules.toSorted() });
});

test("says what to write instead", () => {
  expect(lint("Send letters").stdout).toMatchInlineSnapshot(`
    "⧗   input: Send letters
    ✖   "Send letters" begins with no type. Write "type: what changed (#12)" or "type(part): what changed (#12)", where type is one of
      feat      something that users can do now
      fix       something that went wrong before
      perf      the same, quicker or with less
      refactor  the same, by better code
      docs      documents alone
      test      tests alone
      build     how the product is built, or what it depends on
      ci        what runs for each change
      chore     what fits nowhere else
      revert    an earlier change taken back [os2-type]
    ✖   The commit names no issue; OS2's F11 asks that each change names the one that it solves. Next step: end the first line with "(#12)", or write "Refs: #12" or the issue's address below it. [os2-issue]

    ✖   found 2 problems, 0 warnings
    ⓘ   Get help: https://github.com/conventional-changelog/commitlint/#what-is-commitlint

    "
  `);
});
