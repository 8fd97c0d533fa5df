/** The fields of the settings form: where their values live, what they may be, and where they matter. */
import { read } from "./state.ts";
import type { Settings } from "./types.ts";

/** Which part of the form a field stands in. */
export type Group = "main" | "receiving" | "more";

export interface Field {
  /** The id of the control; its label is the word `field-<id>`. */
  id: string;
  /** The member of the settings it holds. */
  path: string;
  kind: "text" | "number" | "email" | "security" | "auth" | "protocol" | "client";
  group: Group;
}

export const FIELDS: readonly Field[] = [
  { id: "host", path: "outgoing.host", kind: "text", group: "main" },
  { id: "port", path: "outgoing.port", kind: "number", group: "main" },
  { id: "security", path: "outgoing.security", kind: "security", group: "main" },
  { id: "auth", path: "outgoing.auth", kind: "auth", group: "main" },
  { id: "username", path: "outgoing.username", kind: "text", group: "main" },
  { id: "address", path: "address", kind: "email", group: "main" },
  { id: "client", path: "client", kind: "client", group: "main" },
  { id: "incoming-protocol", path: "incoming.protocol", kind: "protocol", group: "receiving" },
  { id: "incoming-host", path: "incoming.host", kind: "text", group: "receiving" },
  { id: "incoming-port", path: "incoming.port", kind: "number", group: "receiving" },
  { id: "incoming-security", path: "incoming.security", kind: "security", group: "receiving" },
  { id: "incoming-auth", path: "incoming.auth", kind: "auth", group: "receiving" },
  { id: "incoming-username", path: "incoming.username", kind: "text", group: "receiving" },
  { id: "from", path: "from", kind: "email", group: "more" },
  { id: "mechanism", path: "outgoing.mechanism", kind: "text", group: "more" },
  { id: "hello", path: "hello", kind: "text", group: "more" },
];

export const PATHS: readonly string[] = FIELDS.map((field) => field.path);

export const OPTIONS = {
  protocol: ["imap", "pop3"],
  security: ["starttls", "tls", "none", "auto"],
  auth: [
    "password",
    "encrypted-password",
    "oauth2",
    "none",
    "auto",
    "pop-before-smtp",
    "kerberos",
    "ntlm",
    "client-certificate",
  ],
} as const;

/** The mechanisms of each method, best first. */
const MECHANISMS: Record<string, readonly string[]> = {
  password: ["PLAIN", "LOGIN"],
  "encrypted-password": ["SCRAM-SHA-256", "SCRAM-SHA-1", "CRAM-MD5", "DIGEST-MD5"],
  oauth2: ["XOAUTH2", "OAUTHBEARER"],
  kerberos: ["GSSAPI"],
  ntlm: ["NTLM"],
};

export function fieldAt(path: string): Field | undefined {
  return FIELDS.find((field) => field.path === path);
}

/** The id of the first field of a part that is empty, and that of the text where all are filled. */
export function firstEmpty(settings: Settings, group: Group): string {
  const mine = FIELDS.filter((field) => field.group === group && field.kind !== "protocol" && field.kind !== "client");
  return mine.find((field) => read(settings, field.path) === "")?.id ?? "text";
}

/** The login of one side by its method, or by a mechanism that belongs to no other one. */
export function method(settings: Settings, side: "outgoing" | "incoming"): string {
  const auth = read(settings, `${side}.auth`);
  const mechanism = read(settings, `${side}.mechanism`).trim().toUpperCase();
  const named = { EXTERNAL: "client-certificate", "GS2-KRB5": "kerberos" }[mechanism];
  const own = named ?? Object.keys(MECHANISMS).find((one) => MECHANISMS[one]?.includes(mechanism));
  return own !== undefined && (auth === "" || auth === "auto") ? own : auth;
}

/** The mechanisms that a method can have; all of them where the method is not known. */
export function mechanisms(auth: string): readonly string[] {
  return MECHANISMS[auth] ?? Object.values(MECHANISMS).flat();
}

/** Whether a field has something to say with the login that is set. What is filled in is always shown. */
export function matters(field: Field, settings: Settings): boolean {
  if (read(settings, field.path) !== "") return true;
  const auth = read(settings, "outgoing.auth");
  // Who fetches mail first is named at the other server.
  if (field.id === "username") return auth !== "pop-before-smtp";
  return field.id !== "mechanism" || !["none", "pop-before-smtp", "client-certificate"].includes(auth);
}
