// Asks the service of this container whether it is ready: exit code 0 when it is.
const port = process.env.PORT ?? "3000";

try {
  const answer = await fetch(`http://127.0.0.1:${port}/health/ready`, {
    signal: AbortSignal.timeout(3_000),
  });
  process.exitCode = answer.ok ? 0 : 1;
} catch {
  process.exitCode = 1;
}
