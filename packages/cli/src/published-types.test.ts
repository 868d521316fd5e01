import { expectTypeOf, test } from "vitest";
import type * as published from "../main.d.cts";
import { main } from "./main.ts";

test("what is published as types is what is there", () => {
  expectTypeOf(main).toEqualTypeOf<typeof published.main>();
});
