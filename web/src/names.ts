/** User names of two parts: a Windows domain, a Kerberos realm. The settings hold the whole name, as a program does. */

/** A name and the domain or realm with it; empty where there is none. */
export interface Parts {
  user: string;
  domain: string;
}

/** `DOMAIN\user`, or `user@domain` where no backslash is. */
export function ntlmParts(name: string): Parts {
  const slash = name.indexOf("\\");
  if (slash >= 0) return { domain: name.slice(0, slash), user: name.slice(slash + 1) };
  return atParts(name);
}

/** `user@REALM`: the realm stands behind the last `@` (RFC 4120 section 6.2). */
export function atParts(name: string): Parts {
  const at = name.lastIndexOf("@");
  return at < 0 ? { user: name, domain: "" } : { user: name.slice(0, at), domain: name.slice(at + 1) };
}

/** The name with another domain. `user@domain` stays so while the domain has a dot; else it becomes `DOMAIN\user`. */
export function withDomain(name: string, domain: string): string {
  const { user } = ntlmParts(name);
  if (domain === "") return user;
  const long = name.includes("@") && !name.includes("\\") && domain.includes(".");
  return long ? `${user}@${domain}` : `${domain}\\${user}`;
}

/** The name with another realm. */
export function withRealm(name: string, realm: string): string {
  const { user } = atParts(name);
  return realm === "" ? user : `${user}@${realm}`;
}
