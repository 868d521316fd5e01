import { expect, test } from "vitest";
import { cleanRemote } from "./clean-remote.ts";

test.each([
  ["https://github.com/OS2eksempel/app.git", "https://github.com/OS2eksempel/app"],
  ["git@github.com:OS2eksempel/app.git", "https://github.com/OS2eksempel/app"],
  ["ssh://git@gitlab.example.org:2222/group/app.git/", "https://gitlab.example.org/group/app"],
  ["https://anne:secret@example.org/app?token=secret#x", "https://example.org/app"],
  ["/srv/git/app.git", undefined],
  ["../app", undefined],
  ["C:\\git\\app", undefined],
  ["file:///srv/app", undefined],
  ["data:text/plain,x", undefined],
  ["", undefined],
])("%s", (remote, expected) => {
  expect(cleanRemote(remote)).toBe(expected);
});
