import { isAbsolute, relative, resolve, sep } from "node:path";
import { fail, type Result } from "@os2kit/model";
import { productRoot } from "../product-root.ts";
import { whatStands } from "./what-stands.ts";

/** Where a path lies. */
export interface ProductPlace {
  /** The product's folder. */
  readonly root: string;
  /** The path within the product, as the call may mean it, the likeliest first; empty for the product itself. */
  readonly paths: readonly [string, ...string[]];
}

/** Finds the product of a path that is told from the current folder or from the product's. */
export function findProduct(named: string): Result<ProductPlace> {
  const place = resolve(named);
  const here = process.cwd();
  const root = productRoot(place);
  if (root === undefined) {
    const own = productRoot(here);
    if (own === undefined)
      return fail({ code: "update.no-lock", args: { found: whatStands(place) === "folder" ? named : here } });
    return fail({ code: "explain.outside", args: { found: named, root: own } });
  }
  const paths = [place, ...(isAbsolute(named) ? [] : [resolve(root, named)])].map((each) => relative(root, each));
  const [first = "", ...others] = new Set(paths.filter(isInside).map((path) => path.split(sep).join("/")));
  return { ok: true, value: { root, paths: [first, ...others] } };
}

function isInside(path: string): boolean {
  return path !== ".." && !path.startsWith(`..${sep}`) && !isAbsolute(path);
}
