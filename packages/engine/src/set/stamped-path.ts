/**
 * The path that a file of a layer gets in a product: `dot-github/ci.yml` becomes `.github/ci.yml`,
 * and a rendered file loses `.hbs`.
 * @param path below the layer's `files/`
 */
export function stampedPath(path: string): { readonly path: string; readonly rendered: boolean } {
  const rendered = path.endsWith(".hbs");
  return { path: showDots(rendered ? path.slice(0, -".hbs".length) : path), rendered };
}

/** `dot-github/ci.yml` as `.github/ci.yml`: a set holds no dotfiles, since npm drops some, and tools obey them. */
export function showDots(path: string): string {
  return path.replace(/(^|\/)dot-/g, "$1.");
}

/** The other way round: how a set writes a path of a product. */
export function hideDots(path: string): string {
  return path.replace(/(^|\/)\./g, "$1dot-");
}
