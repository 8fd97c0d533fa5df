/** The fields of the settings form: where their values live, and what they may be. */

export interface Field {
  /** The id of the control; its label is the word `field-<id>`. */
  id: string;
  /** The member of the settings it holds. */
  path: string;
  kind: "text" | "number" | "email" | "security" | "auth";
  /** Behind "More settings". */
  more?: boolean;
}

export const FIELDS: readonly Field[] = [
  { id: "host", path: "outgoing.host", kind: "text" },
  { id: "port", path: "outgoing.port", kind: "number" },
  { id: "security", path: "outgoing.security", kind: "security" },
  { id: "auth", path: "outgoing.auth", kind: "auth" },
  { id: "username", path: "outgoing.username", kind: "text" },
  { id: "address", path: "address", kind: "email" },
  { id: "from", path: "from", kind: "email", more: true },
  { id: "mechanism", path: "outgoing.mechanism", kind: "text", more: true },
  { id: "hello", path: "hello", kind: "text", more: true },
  { id: "client", path: "client", kind: "text", more: true },
];

export const PATHS: readonly string[] = FIELDS.map((field) => field.path);

export const OPTIONS = {
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

export function fieldAt(path: string): Field | undefined {
  return FIELDS.find((field) => field.path === path);
}
