import type { Ecosystem, Manifest } from "../facts/manifests.ts";

/** When a manifest must have a lock file beside it. */
export interface LockRule {
  /** The lock file that is usual. */
  readonly file: string;
  /** The command that makes it. */
  readonly command: string;
  /** True for a library, which takes the versions of the program that uses it. */
  isLibrary?(text: string): boolean;
  /** Without it versions are exact unless the manifest's text says otherwise: a version that new releases change. */
  readonly floating?: RegExp;
}

const RULES: Partial<Record<Ecosystem, LockRule>> = {
  npm: { file: "package-lock.json", command: "npm install" },
  composer: {
    file: "composer.lock",
    command: "composer update --lock",
    isLibrary: (text) => /"type"\s*:\s*"(?!project")/.test(text),
  },
  pip: { file: "uv.lock", command: "uv lock" },
  bundler: { file: "Gemfile.lock", command: "bundle lock" },
  gomod: { file: "go.sum", command: "go mod tidy" },
  cargo: { file: "Cargo.lock", command: "cargo generate-lockfile" },
  terraform: { file: ".terraform.lock.hcl", command: "terraform providers lock" },
  helm: {
    file: "Chart.lock",
    command: "helm dependency update",
    floating: /^\s+version:\s*["']?(?:[\^~<>*]|\d[\d.]*\.x|\d+["']?\s*$)/m,
  },
  nuget: {
    file: "packages.lock.json",
    command: "dotnet restore --use-lock-file",
    floating: /Version="[^"\n]*\*/,
  },
  gradle: {
    file: "gradle.lockfile",
    command: "gradle dependencies --write-locks",
    floating: /["'][\w.-]{1,200}:[\w.-]{1,200}:(?:[\d.]{0,50}\+|latest\.\w{1,50})["']/,
  },
};

/** The rule for a manifest; nothing where its ecosystem, or what it is, needs no lock file. */
export function lockRuleOf({ ecosystem, path, dependencies }: Manifest, text: string): LockRule | undefined {
  const rule = RULES[ecosystem];
  if (!rule || dependencies.length === 0 || isBeside(path)) return undefined;
  if (rule.isLibrary?.(text) || (rule.floating && !rule.floating.test(text))) return undefined;
  return rule;
}

/** A documentation site's tools, and the packaging that only repeats what another list has pinned. */
function isBeside(path: string): boolean {
  return /(^|\/)docs?\//i.test(path) || /(^|\/)setup\.(py|cfg)$/.test(path) || path.endsWith("packages.config");
}
