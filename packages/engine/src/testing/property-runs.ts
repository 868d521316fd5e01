/** How often a law of the merge is tried: in CI as often as it is promised, elsewhere so that nobody waits. */
export const RUNS = Number(process.env.PROPERTY_RUNS ?? (process.env.CI ? 10_000 : 300));

/** Time enough for that on a busy machine, in milliseconds. */
export const PATIENCE = 300_000;
