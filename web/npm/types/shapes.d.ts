// What crosses the border: settings, answers, profiles. JSON, all of it.

export interface Server {
  protocol?: "smtp" | "imap" | "pop3" | (string & {});
  host?: string;
  port?: number | string;
  security?: "none" | "starttls" | "tls" | "auto" | (string & {});
  auth?:
    | "none"
    | "password"
    | "encrypted-password"
    | "kerberos"
    | "ntlm"
    | "oauth2"
    | "client-certificate"
    | "pop-before-smtp"
    | "auto"
    | (string & {});
  mechanism?: string;
  username?: string;
}

/** Every member may be missing. A password is never a member. */
export interface Settings {
  address?: string;
  from?: string;
  hello?: string;
  client?: string;
  outgoing?: Server;
  incoming?: Server;
}

export type Change = { set: string; to: string | number } | { clear: string } | { retype: string } | { ask: string; what: string };

export interface Fix {
  id: string;
  /** `you`, `administrator`, `provider`, `network` or `recipient`. */
  who: string;
  title?: string;
  says: string;
  changes: Change[];
  lines?: string;
}

export interface Finding {
  rule: string;
  severity: "error" | "warning" | "info";
  at: string[];
  title: string;
  says: string;
  fixes: Fix[];
}

export interface Clue {
  clue: string;
  says: string;
  evidence: number[];
}

export interface Cause {
  /** Never changes. */
  id: string;
  standing: "confirmed" | "likely" | "disputed" | "possible" | "ruled-out";
  title: string;
  says: string;
  for: Clue[];
  against: Clue[];
  fixes: Fix[];
}

export interface Answer {
  version: number;
  findings: Finding[];
  /** Best first. */
  causes?: Cause[];
  outcome?: "works" | "fails" | "could-not-tell";
  next?: { id: string; says: string }[];
  /** How many secrets were taken out of the text before anything read it. */
  masked: number;
}

/** A text, or one for each language. */
export type Localized = string | Record<string, string>;

export interface ProviderServer {
  protocol?: string;
  host: string;
  port: number;
  security: string;
  auth?: string;
  username?: "address" | "local-part";
}

/** A provider's profile, as profile.schema.json describes it. */
export interface Profile {
  mailmedic: 1;
  name: Localized;
  title?: Localized;
  domains?: string[];
  outgoing?: ProviderServer[];
  incoming?: ProviderServer[];
  secret?: { kind: string; url?: string };
  support?: { email?: string; url?: string; event?: true };
  hints?: Record<string, { says: Localized; url?: string }>;
  login?: boolean;
  operator?: Localized;
}

/** Detail of `mm-contact`: the report as the person saw it, for the provider's support. */
export interface Contact {
  to: { email?: string; url?: string };
  title: string;
  report: string;
  /** `text`, `markdown` or `json`. */
  form: string;
  /** Whether the people are left out. */
  masked: boolean;
  cause: string | null;
  outcome: string;
}
