import { inject } from "vitest";
import { tempFolder } from "@os2kit/testkit";
import { newcomer, type Newcomer } from "./newcomer.ts";

/** A newcomer for one test, who knows the registry that holds our packages. */
export function visit(): Newcomer {
  return newcomer(tempFolder(), inject("registry"));
}

/** The maintainer, who published them. */
export function maintain(): Newcomer {
  return newcomer(inject("maintainer"), inject("registry"));
}
