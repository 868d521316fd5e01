import { expect, test } from "vitest";
import { needsLogin } from "./needs-login.ts";

test.each([
  ["https://boks.os2.eu/apps/files/files/392768?dir=/x", true],
  ["https://boks.os2.eu/s/Afco557gKpepLJa", false],
  ["https://by.sharepoint.com/sites/x", true],
  ["https://teams.microsoft.com/l/channel/x", true],
  ["https://os2web.atlassian.net/wiki/spaces/OS/pages/1", true],
  ["https://os2web.atlassian.net/browse/OS-1", false],
  ["https://www.os2.eu/os2borgerpc", false],
  ["not an address", false],
])("%s", (address, expected) => {
  expect(needsLogin(address)).toBe(expected);
});
