import type { Check } from "../check.ts";
import { agree } from "./agree.ts";
import { audience } from "./audience.ts";
import { da } from "./da.ts";
import { deprecated } from "./deprecated.ts";
import { file } from "./file.ts";
import { maintenance } from "./maintenance.ts";
import { supports } from "./supports.ts";
import { valid } from "./valid.ts";

export const pcChecks: readonly Check[] = [file, valid, deprecated, maintenance, agree, da, audience, supports];
