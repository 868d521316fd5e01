import parse, { type Info } from "spdx-expression-parse";
import { findLicenceNames, licenceOfId, type Licence } from "./licence-name.ts";

/** Nobody writes more. */
const MAX_LENGTH = 1000;
const MAX_DEPTH = 50;

/** The ids of an SPDX licence expression; nothing where it is none. */
export function idsOfExpression(text: string): readonly string[] | undefined {
  const trimmed = text.trim();
  if (trimmed === "" || trimmed.length > MAX_LENGTH || trimmed.split("(").length > MAX_DEPTH) return undefined;
  try {
    return leavesOf(parse(trimmed));
  } catch {
    return undefined;
  }
}

function leavesOf(expression: Info): string[] {
  const leaves: string[] = [];
  const pending: Info[] = [expression];
  for (let each = pending.pop(); each; each = pending.pop()) {
    if ("license" in each) leaves.push(each.plus ? `${each.license}+` : each.license);
    else pending.push(each.right, each.left);
  }
  return leaves;
}

/** The licences that a field means, written as an SPDX expression or in people's own words. */
export function readLicences(text: string): readonly Licence[] {
  const ids = idsOfExpression(text);
  if (ids) return ids.map(licenceOfId);
  if (/^\W{0,3}(unlicensed|proprietary|proprietær|closed( source)?|commercial|kommerciel)\W{0,3}$/i.test(text))
    return [{ family: "proprietary" }];
  return findLicenceNames(text.slice(0, MAX_LENGTH)).map(({ licence }) => licence);
}

/** Ids that SPDX has replaced by clearer ones. */
const DEPRECATED =
  /^((A|L)?GPL-[\d.]+\+?|GFDL-[\d.]+\+?|GPL-.*-with-.*|BSD-2-Clause-(FreeBSD|NetBSD)|Net-SNMP|Nunit|StandardML-NJ|bzip2-1\.0\.5|eCos-2\.0|wxWindows)$/;

/** True for ids such as `GPL-2.0`, which leaves open whether later versions may be used. */
export function isDeprecatedId(id: string): boolean {
  return DEPRECATED.test(id);
}
