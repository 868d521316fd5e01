/**
 * The path that a file of a layer gets in a product: `dot-github/ci.yml` becomes `.github/ci.yml`,
 * and a rendered file loses `.hbs`.
 * @param path below the layer's `files/`
 */
export function stampedPath(path: string): { readonly path: string; readonly rendered: boolean } {
  const rendered = path.endsWith(".hbs");
  const segments = (rendered ? path.slice(0, -".hbs".length) : path).split("/");
  return { path: segments.map((segment) => segment.replace(/^dot-/, ".")).join("/"), rendered };
}
