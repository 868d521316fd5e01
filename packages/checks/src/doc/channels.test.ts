import { completeCard } from "@os2kit/model";
import { expect, test } from "vitest";
import { runOne } from "../testing/run-one.ts";
import { channels } from "./channels.ts";

test.each([
  ["nothing", { "README.md": "# X\n" }, "fail missing"],
  ["a chat", { "SUPPORT.md": "# S\n\n[Chat](https://os2samtale.os2.eu/#narrow/x)\n" }, "pass named SUPPORT.md:3"],
  ["discussions", { "README.md": "# X\n\nhttps://github.com/OS2x/app/discussions\n" }, "pass named README.md:3"],
  ["the issue list", { "README.md": "# X\n\nhttps://github.com/OS2x/app/issues\n" }, "pass tracker README.md:3"],
  ["a closed chat", { "README.md": "# X\n\nhttps://os2x.slack.com/archives/C1\n" }, "fail login README.md:3"],
  ["a mailbox alone", { "README.md": "# X\n\nSkriv til os2x@aarhus.dk\n" }, "fail mailOnly README.md:3"],
  [
    "our template, waiting",
    { "SUPPORT.md": "| spørge andre | **Ikke besvaret endnu:** hvor? |\n" },
    "open open SUPPORT.md:1",
  ],
  [
    "somebody else's community",
    { "README.md": "# X\n\nhttps://www.digitalocean.com/community/tutorials/lamp\n" },
    "fail missing",
  ],
  ["a badge", { "README.md": "![chat](https://img.shields.io/badge/discord-chat)\n" }, "fail missing"],
])("%s", (_, files, expected) => {
  expect(runOne(channels, files)).toEqual([expected]);
});

test.each([
  ["a chat", { chat: "https://os2samtale.os2.eu" }, "pass declared toolbox.chat"],
  ["a closed one", { chat: "https://teams.microsoft.com/l/team/x" }, "fail login toolbox.chat"],
])("the card: %s", (_, toolbox, expected) => {
  const card = completeCard({ product: { name: "X" }, toolbox });
  expect(runOne(channels, { "README.md": "# X\n" }, { card })).toEqual([expected]);
});

test("the forge's list counts where it is known to be on, and shared files are not guessed at", () => {
  const address = "https://github.com/OS2x/app";
  expect(runOne(channels, {}, { address, forge: { hasIssues: true } })).toEqual(["pass forge"]);
  expect(runOne(channels, {}, { address })).toEqual(["unknown unseen https://github.com/OS2x/.github"]);
});
