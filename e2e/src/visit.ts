import { mkdtempSync } from "node:fs";
import { dirname, join } from "node:path";
import { inject } from "vitest";
import { newcomer, type Newcomer } from "./newcomer.ts";

/** A newcomer who knows the registry that holds our packages. Goes when all tests have ended. */
export function visit(): Newcomer {
  const place = mkdtempSync(join(dirname(inject("maintainer")), "newcomer-"));
  return newcomer(place, inject("registry"));
}

/** The maintainer, who published them. */
export function maintain(): Newcomer {
  return newcomer(inject("maintainer"), inject("registry"));
}
