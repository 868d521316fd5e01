import { translate, type CheckReport, type Language } from "@os2kit/model";

/** What every result begins with, in one language. */
export interface Head {
  readonly title: string;
  /** Which repositories, how many files, which day. */
  readonly where: string;
  /** The level that the product was weighed against. */
  readonly target: string;
  readonly reached: string;
}

/** Other standards by the names that their readers know. */
const NAMES: Readonly<Record<string, string>> = {
  os2: "OS2",
  publiccode: "publiccode.yml",
  spc: "Standard for Public Code",
  reuse: "REUSE",
  osps: "OpenSSF OSPS Baseline",
  scorecard: "OpenSSF Scorecard",
};

/** Puts into words what was checked, against what, and how far the evidence reaches. */
export function describeHead(report: CheckReport, language: Language): Head {
  const { product, date, profile, repositories, requirements } = report;
  const level = (key: string) => (key === "sandbox" ? translate(language, "check.level.sandbox") : key);
  const target = level(report.target);
  const files = repositories.reduce((sum, each) => sum + each.files, 0);
  const names = repositories.map(({ name }) => name).join(", ");
  return {
    title:
      requirements.length > 0
        ? translate(language, "check.title", { product, target })
        : translate(language, "check.title.other", { product, profile: NAMES[profile] ?? profile }),
    where: translate(language, "check.where", { repositories: names, files, date }),
    target,
    reached: report.reached
      ? translate(language, "check.reached", { reached: level(report.reached) })
      : translate(language, "check.reached.none"),
  };
}
