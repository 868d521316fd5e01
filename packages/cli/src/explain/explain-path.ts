import { findNearest, translate, type Problem } from "@os2kit/model";
import { tame } from "@os2kit/report";
import type { Call, ExitCode } from "../command.ts";
import { refuse } from "../refuse.ts";
import { toStyle } from "../terminal.ts";
import { openRecorded } from "../update/open-recorded.ts";
import { makeDescriber } from "./describe-path.ts";
import { IDS } from "./explain-id.ts";
import type { ProductPlace } from "./find-product.ts";
import { pathToJson } from "./path-to-json.ts";
import { showPath } from "./show-path.ts";

/** A longer path was not mistyped by hand. */
const LONGEST = 200;

/** Explains a path of a product: which template stands behind it, and what the product has made of it. */
export async function explainPath(call: Call, named: string, { root, paths }: ProductPlace): Promise<ExitCode> {
  const { values, terminal } = call;
  const product = await openRecorded(root, values.templates as string | undefined);
  if (!product.ok) return refuse(call, product.problems);
  const describe = makeDescriber(root, product.value, terminal.language);
  const explanation = paths.map(describe).find((each) => each !== undefined);
  if (!explanation) {
    const { lock, ours } = product.value;
    return refuse(call, [
      noSuchFile(named, paths[0], [...Object.keys(lock.files), ...ours.list().map(({ path }) => path)]),
    ]);
  }
  if (product.value.denied.length > 0)
    terminal.note(
      translate(terminal.language, "explain.denied", { paths: product.value.denied.slice(0, 5).join(", ") }),
    );
  if (values.json === true) terminal.result(pathToJson(explanation));
  else terminal.result(showPath(explanation, { whole: values.full === true }, terminal.language, toStyle(terminal)));
  return 0;
}

/** A file of that name elsewhere is likelier than one with a name that is almost it. */
function noSuchFile(named: string, path: string, known: readonly string[]): Problem {
  const found = tame(named);
  const nameOf = (each: string) => each.slice(each.lastIndexOf("/") + 1).toLowerCase();
  // Names of quite another length cannot be near, and a product has many.
  const candidates = [...IDS, ...known].filter(({ length }) => Math.abs(length - path.length) * 3 <= path.length);
  const nearest =
    known.find((each) => nameOf(each) === nameOf(path)) ??
    (path.length > LONGEST ? undefined : findNearest(path, candidates));
  return nearest === undefined
    ? { code: "explain.no-file", args: { found } }
    : { code: "explain.no-file-near", args: { found, nearest: tame(nearest) } };
}
