const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Does something without a stop that Ctrl-C could end halfway: it takes milliseconds, and then the run goes on to tell
 * what was done.
 */
export function holdSignals<T>(run: () => T): T {
  const ignore = () => undefined;
  for (const name of SIGNALS) process.on(name, ignore);
  try {
    return run();
  } finally {
    for (const name of SIGNALS) process.off(name, ignore);
  }
}
