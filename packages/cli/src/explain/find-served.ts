import { CHECKS } from "@os2kit/checks";
import { REQUIREMENTS, type Language } from "@os2kit/model";
import type { Titled } from "./describe.ts";

/** The requirements that a file answers, and the checks that it mends, as the registers say. */
export function findServed(
  path: string,
  language: Language,
): { requirements: readonly Titled[]; checks: readonly Titled[] } {
  const covers = (file: string) => file === path || (file.endsWith("/") && path.startsWith(file));
  const toTitled = ({ id, title }: { id: string; title: Readonly<Record<Language, string>> }): Titled => ({
    id,
    title: title[language],
  });
  return {
    requirements: REQUIREMENTS.filter(({ files }) => files.some(covers)).map(toTitled),
    checks: CHECKS.filter(({ fix }) => fix?.some(covers)).map(toTitled),
  };
}
