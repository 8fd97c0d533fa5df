/** Whose checker it is. */

/** Whether a checker is the user's own: on this machine, or where the page itself is from. */
export function isOwnChecker(probe: URL, page: Pick<Location, "host" | "protocol">): boolean {
  const name = probe.hostname;
  const loopback = name === "localhost" || name === "[::1]" || /^127(\.\d{1,3}){3}$/.test(name);
  const same = probe.host === page.host && probe.protocol.replace(/^ws/, "http") === page.protocol;
  return loopback || same;
}
