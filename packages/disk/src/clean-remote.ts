/**
 * A remote's address as people open it: https, without user, password, token and `.git`.
 * @returns nothing for a path on this machine and for what is no address
 */
export function cleanRemote(remote: string): string | undefined {
  const text = remote.trim();
  const scp = /^(?:[^@/\s]+@)?([A-Za-z0-9.-]+\.[A-Za-z]{2,}):(?!\/\/)([^\s]+)$/.exec(text);
  const address = scp ? `https://${scp[1] ?? ""}/${scp[2] ?? ""}` : text;
  if (!URL.canParse(address)) return undefined;
  const { protocol, hostname, pathname } = new URL(address);
  if (!["https:", "http:", "ssh:", "git:"].includes(protocol) || hostname === "") return undefined;
  return `https://${hostname}${pathname.replace(/\/+$/, "").replace(/\.git$/, "")}`;
}
