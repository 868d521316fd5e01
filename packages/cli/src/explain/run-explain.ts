import type { Call, ExitCode } from "../command.ts";
import { refuse } from "../refuse.ts";
import { explainId, listIds, unknownId } from "./explain-id.ts";
import { whatStands } from "./what-stands.ts";

/**
 * Runs `os2kit explain`. A name is a requirement or a check, unless a file is called so; with a dot and a slash before
 * it, or a slash behind it, it is always a path.
 */
export async function runExplain(call: Call): Promise<ExitCode> {
  const [named, surplus] = call.positionals;
  if (surplus !== undefined) return refuse(call, [{ code: "call.arguments", args: { found: surplus } }]);
  if (named === undefined) return listIds(call);
  if (named === "") return refuse(call, [{ code: "explain.missing" }]);
  const isPath = /^\.{0,2}[/\\]|[/\\]$|^\.{1,2}$/.test(named);
  const standing = whatStands(named);
  if (!isPath && standing !== "file" && explainId(call, named)) return 0;

  const { findProduct } = await import("./find-product.ts");
  const place = findProduct(named);
  if (place.ok) return (await import("./explain-path.ts")).explainPath(call, named, place.value);
  return refuse(call, isPath || standing ? place.problems : [unknownId(named)]);
}
