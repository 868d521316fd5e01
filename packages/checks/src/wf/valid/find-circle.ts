/**
 * A way through "needs" that comes back to where it began, its first name again at the end.
 * @param needs what each name waits for
 */
export function findCircle(needs: ReadonlyMap<string, readonly string[]>): readonly string[] | undefined {
  const done = new Set<string>();
  for (const start of needs.keys()) {
    // Depth first, with a stack of our own: thousands of jobs in a row are no reason to fall over.
    const trail: { readonly name: string; next: number }[] = [{ name: start, next: 0 }];
    const onTrail = new Set([start]);
    for (let top = trail.at(-1); top; top = trail.at(-1)) {
      const name = done.has(top.name) ? undefined : needs.get(top.name)?.[top.next++];
      if (name === undefined) {
        done.add(top.name);
        onTrail.delete(top.name);
        trail.pop();
      } else if (onTrail.has(name)) {
        const names = trail.map((each) => each.name);
        return [...names.slice(names.indexOf(name)), name];
      } else if (needs.has(name)) {
        trail.push({ name, next: 0 });
        onTrail.add(name);
      }
    }
  }
  return undefined;
}
