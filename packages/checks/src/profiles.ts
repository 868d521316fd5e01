import type { Check } from "./check.ts";

/** What a product can be checked against, beside OS2's own model. */
export const PROFILES = ["os2", "publiccode", "spc", "reuse", "osps", "scorecard"] as const;
export type Profile = (typeof PROFILES)[number];

const CONCERNS: Readonly<Record<Profile, (check: Check) => boolean>> = {
  os2: () => true,
  publiccode: ({ standards }) => standards?.publiccode === true,
  spc: ({ standards }) => (standards?.spc ?? []).length > 0,
  reuse: ({ standards }) => standards?.reuse === true,
  osps: ({ standards }) => (standards?.osps ?? []).length > 0,
  scorecard: ({ standards }) => (standards?.scorecard ?? []).length > 0,
};

/** The checks that a profile asks for. */
export function checksOf(profile: Profile, checks: readonly Check[]): readonly Check[] {
  return checks.filter(CONCERNS[profile]);
}

/** The standards that a check counts in, each by a name that its readers know. */
export function nameStandards({ standards = {} }: Pick<Check, "standards">): readonly string[] {
  return [
    ...(standards.spc ?? []).map((criterion) => `SPC ${String(criterion)}`),
    ...(standards.osps ?? []).map((control) => `OSPS ${control}`),
    ...(standards.scorecard ?? []).map((name) => `Scorecard ${name}`),
    ...(standards.reuse ? ["REUSE 3.3"] : []),
    ...(standards.publiccode ? ["publiccode.yml"] : []),
    ...(standards.github ? ["GitHub community profile"] : []),
  ];
}
