import type { Check } from "../check.ts";
import { agreement } from "./agreement.ts";
import { annualWheel } from "./annual-wheel.ts";
import { community } from "./community.ts";
import { coordinationGroup } from "./coordination-group.ts";
import { coordinator } from "./coordinator.ts";
import { decisions } from "./decisions.ts";
import { economy } from "./economy.ts";
import { handover } from "./handover.ts";
import { minutes } from "./minutes.ts";
import { portfolio } from "./portfolio.ts";
import { projectModel } from "./project-model.ts";
import { steeringGroup } from "./steering-group.ts";

export const orgChecks: readonly Check[] = [
  coordinator,
  portfolio,
  annualWheel,
  handover,
  steeringGroup,
  coordinationGroup,
  minutes,
  decisions,
  projectModel,
  agreement,
  economy,
  community,
];
