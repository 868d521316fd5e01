import { expect, test } from "vitest";
import { openTerminal } from "./terminal.ts";

test("a program that calls the command line many times gathers no listeners", () => {
  const open = () => openTerminal({ lang: "en", plain: true, yes: true });
  open();
  const before = [process.stdout, process.stderr].map((stream) => stream.listenerCount("error"));
  for (let call = 0; call < 20; call++) open();
  expect([process.stdout, process.stderr].map((stream) => stream.listenerCount("error"))).toEqual(before);
});
