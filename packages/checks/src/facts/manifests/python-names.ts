/** The package that a requirement is about, as package indexes write it; nothing for options, paths and addresses. */
export function nameOfRequirement(requirement: string): string[] {
  const name = /^\s{0,50}([a-z0-9][\w.-]{0,200})/i.exec(requirement)?.[1];
  const rest = requirement.trimStart().slice(name?.length ?? 0);
  const egg = /#egg=([\w.-]{1,200})/.exec(requirement)?.[1];
  if (egg !== undefined) return [canonical(egg)];
  if (name === undefined || /^(\+|:\/\/|[/\\])/.test(rest)) return [];
  return [canonical(name)];
}

/** Packages' names are compared without case, and `-`, `_` and `.` are the same. */
export function canonical(name: string): string {
  return name.toLowerCase().replace(/[-_.]+/g, "-");
}

/** `License :: OSI Approved :: MIT License` among a package's classifiers. */
export function licenceOfClassifier(classifiers: readonly string[]): string | undefined {
  const classifier = classifiers.find((each) => /^\s?License ::/.test(each));
  return classifier?.split("::").at(-1)?.trim();
}
