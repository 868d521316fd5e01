/**
 * Whether a file of a set's folder decides what products get, and so belongs to a release: the set's head, its layers
 * and stacks, without their cases.
 */
export function isPartOfSet(path: string): boolean {
  return path === "set.yml" || (/^(layers|stacks)\/./.test(path) && !/^[^/]+\/[^/]+\/cases\//.test(path));
}
