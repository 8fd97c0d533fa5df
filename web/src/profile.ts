/** A provider's profile: what it says, and how a person's settings differ from the provider's own. */
import { type Difference, read } from "./state.ts";
import type { Change, Server, Settings } from "./types.ts";

/** A text, or one for each language. */
export type Localized = string | Record<string, string>;

export interface OwnServer {
  protocol?: string;
  host: string;
  port: number;
  security: string;
  auth?: string;
  /** What the user name is made of. */
  username?: "address" | "local-part";
}

/** As `profile.schema.json` describes it. */
export interface Profile {
  mailmedic: 1;
  name: Localized;
  title?: Localized;
  domains?: string[];
  outgoing?: OwnServer[];
  incoming?: OwnServer[];
  secret?: { kind: string; url?: string };
  support?: { email?: string; url?: string; event?: true };
  hints?: Record<string, { says: Localized; url?: string }>;
  login?: boolean;
  operator?: Localized;
}

/** The text in the language asked for, its base language, English, or the first there is. */
export function inLanguage(text: Localized, lang: string): string {
  if (typeof text === "string") return text;
  const [base = lang] = lang.split("-");
  const found = [lang, base, "en"].find((one) => Object.hasOwn(text, one));
  return text[found ?? ""] ?? Object.values(text)[0] ?? "";
}

/** Where settings and the provider's own differ. */
export interface Ours {
  /** Only what is filled in can differ. */
  differ: Difference[];
  /** The paths that are as the provider has them. */
  same: string[];
  /** What makes the settings the provider's, empty fields included. */
  changes: Change[];
}

const SIDES = ["outgoing", "incoming"] as const;

/** The settings beside the provider's; null where there is nothing to compare, or the account is somebody else's. */
export function compareWith(profile: Profile, settings: Settings): Ours | null {
  if (!isTheirs(profile, settings)) return null;
  const all: Ours = { differ: [], same: [], changes: [] };
  for (const side of SIDES) {
    if (NAMES.every((name) => read(settings, `${side}.${name}`).trim() === "")) continue;
    const protocol = settings[side]?.protocol;
    const servers = profile[side]?.filter((one) => side === "outgoing" || !protocol || one.protocol === protocol) ?? [];
    // The nearest of the servers is meant; among equals the first, which is the recommended one.
    const found = servers.map((server) => against(server, side, settings));
    const best = found.reduce<Ours | null>((best, one) => (best === null || one.differ.length < best.differ.length ? one : best), null);
    if (best === null) continue;
    all.differ.push(...best.differ);
    all.same.push(...best.same);
    all.changes.push(...best.changes);
  }
  return all.differ.length + all.same.length > 0 ? all : null;
}

const NAMES = ["host", "port", "security", "auth", "username"] as const;

function against(server: OwnServer, side: (typeof SIDES)[number], settings: Settings): Ours {
  const found: Ours = { differ: [], same: [], changes: [] };
  for (const name of NAMES) {
    const path = `${side}.${name}`;
    const from = read(settings, path).trim();
    const to = name === "username" ? userName(server, settings) : String(server[name] ?? "");
    if (to === "") continue;
    const same = plain(name, from) === plain(name, to);
    if (same) found.same.push(path);
    else if (from !== "") found.differ.push({ path, from, to });
    if (!same) found.changes.push({ set: path, to: name === "port" ? server.port : to });
  }
  if (side === "incoming" && !settings.incoming?.protocol && server.protocol !== undefined) {
    found.changes.push({ set: "incoming.protocol", to: server.protocol });
  }
  return found;
}

/** A value as it is compared. */
function plain(name: keyof Server, value: string): string {
  // Such a program turns encryption on wherever it is offered.
  if (name === "security" && value === "auto") return "starttls";
  return name === "username" ? value : value.toLowerCase().replace(/\.$/, "");
}

/** The user name as the provider wants it; empty where that is not known. */
function userName(server: OwnServer, settings: Settings): string {
  const address = addressOf(settings);
  if (server.username === undefined || address === "") return "";
  return server.username === "address" ? address : address.slice(0, address.lastIndexOf("@"));
}

function addressOf(settings: Settings): string {
  const given = [settings.address, settings.outgoing?.username, settings.incoming?.username];
  return given.map((one) => one?.trim() ?? "").find((one) => /^[^@\s]+@[^@\s]+$/.test(one)) ?? "";
}

/** Whether the account may be at this provider: its domain is one of theirs, or not known. */
function isTheirs(profile: Profile, settings: Settings): boolean {
  const address = addressOf(settings);
  if (profile.domains === undefined || address === "") return true;
  const domain = address.slice(address.lastIndexOf("@") + 1).toLowerCase();
  return profile.domains.some((one) => one.toLowerCase() === domain);
}
