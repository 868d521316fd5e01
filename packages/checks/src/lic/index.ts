import type { Check } from "../check.ts";
import { agree } from "./agree.ts";
import { docs } from "./docs.ts";
import { file } from "./file.ts";
import { noCa } from "./no-ca.ts";
import { os2Default } from "./os2-default.ts";
import { osi } from "./osi.ts";
import { readme } from "./readme.ts";
import { recognised } from "./recognised.ts";
import { spdxExpr } from "./spdx-expr.ts";
import { thirdParty } from "./third-party.ts";

export const licChecks: readonly Check[] = [
  file,
  recognised,
  osi,
  os2Default,
  docs,
  agree,
  spdxExpr,
  readme,
  thirdParty,
  noCa,
];
