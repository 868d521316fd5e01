import { Linter } from "eslint";
import { expect, test } from "vitest";
import { security } from "./security.js";

/** @param {string} rule @param {string} code what ESLint says of it, with invisible characters made visible */
function lint(rule, code) {
  const messages = new Linter().verify(code, { plugins: { os2: security }, rules: { [`os2/${rule}`]: "error" } });
  return messages.map(({ message }) =>
    message.replace(/[^\x20-\x7e]/gu, (character) => `<${character.codePointAt(0)?.toString(16)}>`),
  );
}

test("each rule says what is wrong and what to do", () => {
  expect(lint("detect-bidi-characters", 'const level = "user\u202e";')).toMatchInlineSnapshot(`
    [
      "Detected potential trojan source attack with unicode bidi introduced in this code: '"user<202e>"'. Remove it: it shows other code than the one that runs.",
    ]
  `);
  expect(lint("detect-child-process", 'import { exec } from "node:child_process";\nexec(name);'))
    .toMatchInlineSnapshot(`
    [
      "Found child_process.exec() with non Literal first argument. Use execFile or spawn with a list of arguments: a shell runs whatever the text says.",
    ]
  `);
  expect(lint("detect-invisible-characters", 'const level = "us\u3164er";')).toMatchInlineSnapshot(`
    [
      "Detected an invisible character introduced in this code: '"us<3164>er"'. Remove it, or write it as an escape such as \\u200b: readers cannot see it.",
    ]
  `);
  expect(lint("detect-new-buffer", "new Buffer(size);")).toMatchInlineSnapshot(`
    [
      "Found new Buffer. Use Buffer.from or Buffer.alloc: new Buffer may show old memory.",
    ]
  `);
  expect(lint("detect-pseudoRandomBytes", "crypto.pseudoRandomBytes(8);")).toMatchInlineSnapshot(`
    [
      "Found crypto.pseudoRandomBytes which does not produce cryptographically strong numbers. Use crypto.randomBytes: others can be guessed.",
    ]
  `);
});
