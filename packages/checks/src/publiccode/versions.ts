/** The versions of the specification whose rules are known here, oldest first. */
export const VERSIONS = ["0.2.0", "0.2.1", "0.2.2", "0.3.0", "0.4.0", "0.5.0", "0.6.0", "0.7.0"] as const;
export type Version = (typeof VERSIONS)[number];

/** What readers of today go by, whatever version a file names. */
export const NEWEST: Version = "0.7.0";

/**
 * The version that a file means: `0` is the newest of 0, and `0.5` is `0.5.0`. The specification knows no other short
 * forms; `0.x` is none.
 */
export function readVersion(written: string): Version | undefined {
  if (written === "0") return NEWEST;
  const full = /^0\.\d$/.test(written) ? `${written}.0` : written;
  return VERSIONS.find((version) => version === full);
}

/** True where `version` came before `other`. */
export function isBefore(version: Version, other: Version): boolean {
  return VERSIONS.indexOf(version) < VERSIONS.indexOf(other);
}
