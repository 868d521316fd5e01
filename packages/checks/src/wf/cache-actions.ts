/** How an action that restores files from earlier runs is turned on and off. */
export interface CacheRule {
  /** Inputs that turn it on. */
  readonly on?: readonly string[];
  /** Inputs that turn it off. */
  readonly off?: readonly string[];
  /** It caches where nothing is said. */
  readonly byItself?: true;
}

/** Actions that restore files from earlier runs, by name in lower case. */
export const CACHES: Readonly<Record<string, CacheRule>> = {
  "actions/cache": { off: ["lookup-only"], byItself: true },
  "actions/cache/restore": { off: ["lookup-only"], byItself: true },
  "actions/setup-node": { on: ["cache", "package-manager-cache"] },
  "actions/setup-python": { on: ["cache"] },
  "actions/setup-java": { on: ["cache"] },
  "actions/setup-dotnet": { on: ["cache"] },
  "actions/setup-go": { on: ["cache"], byItself: true },
  "actions-rust-lang/setup-rust-toolchain": { on: ["cache"], byItself: true },
  "astral-sh/setup-uv": { on: ["enable-cache"] },
  "awalsh128/cache-apt-pkgs-action": { byItself: true },
  "denoland/setup-deno": { on: ["cache"] },
  "docker/build-push-action": { on: ["cache-from"] },
  "graalvm/setup-graalvm": { on: ["cache"] },
  "gradle/actions/setup-gradle": { off: ["cache-disabled"], byItself: true },
  "jdx/mise-action": { on: ["cache"], byItself: true },
  "mlugg/setup-zig": { on: ["use-cache"], byItself: true },
  "mozilla-actions/sccache-action": { byItself: true },
  "oven-sh/setup-bun": { off: ["no-cache"], byItself: true },
  "pnpm/action-setup": { on: ["cache"] },
  "pyo3/maturin-action": { on: ["sccache"] },
  "ramsey/composer-install": { off: ["ignore-cache"], byItself: true },
  "ruby/setup-ruby": { on: ["bundler-cache"] },
  "swatinem/rust-cache": { off: ["lookup-only"], byItself: true },
};
