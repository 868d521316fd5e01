import type { Check } from "../check.ts";
import { adr } from "./adr.ts";
import { architecture } from "./architecture.ts";
import { codestyle } from "./codestyle.ts";
import { fda } from "./fda.ts";
import { implementation } from "./implementation.ts";
import { interfaces } from "./interfaces.ts";
import { links } from "./links.ts";
import { noPlaceholder } from "./no-placeholder.ts";
import { openFormats } from "./open-formats.ts";
import { operations } from "./operations.ts";
import { staleDates } from "./stale-dates.ts";
import { standards } from "./standards.ts";
import { structure } from "./structure.ts";
import { training } from "./training.ts";
import { userGuide } from "./user-guide.ts";

export const documentationChecks: readonly Check[] = [
  structure,
  openFormats,
  architecture,
  interfaces,
  fda,
  standards,
  adr,
  codestyle,
  operations,
  implementation,
  userGuide,
  training,
  links,
  noPlaceholder,
  staleDates,
];
