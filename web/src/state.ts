/** Settings as a plain value: read and written by path, patched by fixes, compared, remembered, turned into a command. */
import type { Change, Finding, Fix, Server, Settings } from "./types.ts";

type Tree = { [name: string]: unknown };

/** The value at a dotted path such as `outgoing.port`, as text; empty where there is none. */
export function read(settings: Settings, path: string): string {
  let at: unknown = settings;
  for (const name of path.split(".")) {
    if (typeof at !== "object" || at === null) return "";
    at = (at as Tree)[name];
  }
  return at === undefined || at === null ? "" : String(at);
}

/** A copy with `value` at `path`; an empty value takes the member away, and an object left empty with it. */
export function write(settings: Settings, path: string, value: string | number): Settings {
  const copy = structuredClone(settings) as Tree;
  const names = path.split(".");
  const last = names.pop() ?? "";
  const parents: [Tree, string][] = [];
  let at = copy;
  for (const name of names) {
    if (typeof at[name] !== "object" || at[name] === null) at[name] = {};
    parents.push([at, name]);
    at = at[name] as Tree;
  }
  if (value === "") delete at[last];
  else at[last] = last === "port" && /^\d{1,5}$/.test(String(value)) ? Number(value) : value;
  for (const [parent, name] of parents.reverse()) {
    if (Object.keys(parent[name] as Tree).length === 0) delete parent[name];
  }
  return copy as Settings;
}

/** The server that is checked, as core has it: the incoming one where the settings name nothing to send with. */
export function checked(settings: Settings): "outgoing" | "incoming" {
  const of = (path: string): string => read(settings, path);
  const sends = of("outgoing.host") !== "" || of("outgoing.port") !== "";
  const protocol = of("incoming.protocol");
  const fetches = of("incoming.host") !== "" && (protocol === "imap" || protocol === "pop3");
  return !sends && (fetches || of("incoming.port") !== "") ? "incoming" : "outgoing";
}

/** The settings of the server alone that mail is fetched from, so that it is the one that is checked. */
export function receivingOnly(settings: Settings): Settings {
  const { outgoing: _, from: __, ...rest } = settings;
  const incoming = { protocol: "imap", ...rest.incoming };
  return { ...rest, incoming };
}

/** Settings with those of another over them, member by member. Of another server nothing is kept: whose login and whose program
 * they were is not known. */
export function merge(under: Settings, over: Settings): Settings {
  const both = { ...under, ...over };
  for (const side of ["outgoing", "incoming"] as const) {
    const [former, now] = [under[side], over[side]];
    if (former === undefined || now === undefined) continue;
    const other = former.host !== undefined && now.host !== undefined && former.host !== now.host;
    both[side] = other ? now : { ...former, ...now };
    if (other && over.client === undefined) delete both.client;
  }
  return both;
}

/** Settings with found servers in place of the typed ones. A user name that was not found is left as typed. */
export function withFound(typed: Settings, found: Settings): Settings {
  const server = (side: "outgoing" | "incoming"): Server | undefined => {
    const username = typed[side]?.username;
    return found[side] && { ...(username === undefined ? {} : { username }), ...found[side] };
  };
  const [outgoing, incoming] = [server("outgoing"), server("incoming")];
  return { ...typed, ...found, ...(outgoing && { outgoing }), ...(incoming && { incoming }) };
}

/** Whether findings make a setup unsafe or break it; a note of what is good to know does neither. */
export function isGrave(findings: readonly Pick<Finding, "severity">[]): boolean {
  return findings.some((finding) => finding.severity !== "info");
}

/** What applying a fix comes to. */
export interface Applied {
  settings: Settings;
  /** The password has to be typed again. */
  retype: boolean;
}

/** The settings with the `changes` of a fix. */
export function apply(settings: Settings, changes: readonly Change[]): Applied {
  let retype = false;
  let now = settings;
  for (const change of changes) {
    if ("set" in change) now = write(now, change.set, change.to);
    else if ("clear" in change) now = write(now, change.clear, "");
    else if ("retype" in change) retype = true;
  }
  return { settings: now, retype };
}

export interface Difference {
  path: string;
  from: string;
  to: string;
}

/** The members in which two settings differ, in the order of `paths`. */
export function differences(from: Settings, to: Settings, paths: readonly string[]): Difference[] {
  return paths
    .map((path) => ({ path, from: read(from, path), to: read(to, path) }))
    .filter((pair) => pair.from !== pair.to);
}

const SERVER_FLAGS = ["host", "port", "security", "auth", "mechanism", "username"];

const FLAGS: [string, string][] = [
  ["--address", "address"],
  ["--from", "from"],
  ["--hello", "hello"],
  ["--client", "client"],
];

/** The command that makes the same check from a terminal, option by option. It asks for the password itself. */
export function command(settings: Settings): string[] {
  const side = checked(settings);
  const server = SERVER_FLAGS.map((name): [string, string] => [`--${name}`, `${side}.${name}`]);
  const options = [...server, ...FLAGS].flatMap(([flag, path]) => {
    const value = read(settings, path);
    return value === "" ? [] : [`${flag} ${quoted(value)}`];
  });
  const named = read(settings, `${side}.mechanism`).trim().toUpperCase();
  const token = read(settings, `${side}.auth`) === "oauth2" || ["XOAUTH2", "OAUTHBEARER"].includes(named);
  if (token) options.push("--token-stdin");
  if (named === "EXTERNAL" || read(settings, `${side}.auth`) === "client-certificate") {
    options.push("--client-cert client.crt", "--client-key client.key");
  }
  const pop3 = ["110", "995"].includes(read(settings, "incoming.port"));
  const protocol = read(settings, "incoming.protocol") || (pop3 ? "pop3" : "imap");
  return ["mailmedic probe", ...(side === "incoming" ? [`--protocol ${protocol}`] : []), ...options];
}

/** One word for a POSIX shell. */
export function quoted(value: string): string {
  return /^[\w@.:/+-]+$/.test(value) ? value : `'${value.replaceAll("'", "'\\''")}'`;
}

const KEY = "mailmedic";
const CASE = "mailmedic-case";

/**
 * Keeps the settings for a reload of this tab, and the case file of the answer where one is shown. Pasted text stays
 * out: it may hold a secret nobody recognised.
 */
export function remember(settings: Settings, shown: string | null = null): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(settings));
    if (shown === null) sessionStorage.removeItem(CASE);
    else sessionStorage.setItem(CASE, shown);
  } catch {
    // Storage can be switched off; then a reload starts empty.
  }
}

/** The case file of the answer that was shown before the reload. */
export function recallCase(): string | null {
  try {
    return sessionStorage.getItem(CASE);
  } catch {
    return null;
  }
}

export function recall(): Settings {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? "{}");
    return typeof kept === "object" && kept !== null && !Array.isArray(kept) ? (kept as Settings) : {};
  } catch {
    return {};
  }
}

/** The first field that a fix changes, if any. */
export function changedBy(fix: Fix): string | undefined {
  const [changed] = fix.changes.flatMap((change) => {
    if ("set" in change) return [change.set];
    return "clear" in change ? [change.clear] : [];
  });
  return changed;
}
