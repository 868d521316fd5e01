import { expect, test } from "vitest";
import { isInsideNetwork, isOpenForge, isOs2Organisation } from "./hosts.ts";

test.each([
  ["github.com", "OS2mo", true],
  ["github.com", "os2offdig", true],
  ["github.com", "Skadesokonomi", true],
  ["gitlab.com", "os2/produkter", true],
  ["git.os2.eu", "os2iot", true],
  ["github.com", "magenta-aps", false],
  ["git.firma.dk", "os2", false],
])("%s/%s is OS2's: %s", (host, owner, expected) => {
  expect(isOs2Organisation(host, owner)).toBe(expected);
});

test.each([
  ["github.com", true, false],
  ["Codeberg.org", true, false],
  ["git.firma.dk", false, false],
  ["gitserver", false, true],
  ["git.kommune.local:8443", false, true],
  ["192.168.1.10", false, true],
  ["172.20.0.1", false, true],
  ["172.40.0.1", false, false],
])("%s: open %s, inside a network %s", (host, open, inside) => {
  expect([isOpenForge(host), isInsideNetwork(host)]).toEqual([open, inside]);
});
