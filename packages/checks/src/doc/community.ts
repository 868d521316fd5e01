import type { Check } from "../check.ts";
import { accessPolicy } from "./access-policy.ts";
import { changelog } from "./changelog.ts";
import { changelogFormat } from "./changelog-format.ts";
import { channels } from "./channels.ts";
import { coc } from "./coc.ts";
import { codeowners } from "./codeowners.ts";
import { contribCost } from "./contrib-cost.ts";
import { contributing } from "./contributing.ts";
import { defects } from "./defects.ts";
import { examples } from "./examples.ts";
import { governance } from "./governance.ts";
import { install } from "./install.ts";
import { maintainers } from "./maintainers.ts";
import { maturity } from "./maturity.ts";
import { purpose } from "./purpose.ts";
import { readme } from "./readme.ts";
import { roadmap } from "./roadmap.ts";
import { support } from "./support.ts";
import { templates } from "./templates.ts";
import { tracker } from "./tracker.ts";
import { value } from "./value.ts";
import { versioning } from "./versioning.ts";

/** What people who come from outside look for: what it is, how to take part, who decides, and where to ask. */
export const communityChecks: readonly Check[] = [
  readme,
  purpose,
  value,
  install,
  examples,
  contributing,
  contribCost,
  coc,
  governance,
  maintainers,
  accessPolicy,
  support,
  channels,
  tracker,
  defects,
  codeowners,
  templates,
  changelog,
  changelogFormat,
  versioning,
  maturity,
  roadmap,
];
