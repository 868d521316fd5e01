/** Hosts whose pages ask for a user; what lies there is evidence for members only. */
const HOSTS =
  /(^|\.)(sharepoint\.com|teams\.microsoft\.com|teams\.cloud\.microsoft|teams\.live\.com|onedrive\.live\.com|1drv\.ms|office\.com|slack\.com|basecamp\.com|yammer\.com|workzone\.dk)$/;

/** True for an address that only people with a user can open. */
export function needsLogin(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { hostname, pathname } = new URL(address);
  // Files in OS2's archive are open to all where they were shared by a link, and to members elsewhere.
  if (hostname === "boks.os2.eu") return !/^\/(index\.php\/)?s\//.test(pathname);
  if (hostname.endsWith(".atlassian.net")) return pathname.startsWith("/wiki");
  return HOSTS.test(hostname);
}
