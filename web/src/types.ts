/** The shapes that cross the wasm boundary as JSON: settings, answers, the view of a case, the plan. */

export interface Server {
  protocol?: string;
  host?: string;
  port?: number | string;
  security?: string;
  auth?: string;
  mechanism?: string;
  username?: string;
}

export interface Settings {
  address?: string;
  from?: string;
  hello?: string;
  client?: string;
  outgoing?: Server;
  incoming?: Server;
}

export type Change =
  | { set: string; to: string | number }
  | { clear: string }
  | { retype: string }
  | { ask: string; what: string };

export interface Fix {
  id: string;
  who: string;
  title?: string;
  says: string;
  changes: Change[];
  /** The lines of the program's file as they are then. */
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

export type Standing = "confirmed" | "likely" | "disputed" | "possible" | "ruled-out";

export interface Cause {
  id: string;
  standing: Standing;
  title: string;
  says: string;
  for: Clue[];
  against: Clue[];
  fixes: Fix[];
}

export interface Answer {
  version: number;
  findings: Finding[];
  causes?: Cause[];
  outcome?: "works" | "fails" | "could-not-tell";
  next?: { id: string; says: string }[];
  masked: number;
}

export type RungId = "name" | "reach" | "secure" | "hello" | "login" | "sender" | "recipient";

export interface Rung {
  rung: RungId;
  state: "waiting" | "running" | "passed" | "not-sent" | "cause" | "broke";
  ms?: number | null;
  title: string;
  says?: string | null;
}

export interface Evidence {
  id: number;
  step: number;
  rung?: RungId | null;
  fact?: unknown;
}

export interface Cell {
  port: number;
  security: string;
  address?: string | null;
  speaks: string;
  yours?: boolean;
}

export interface Line {
  n: number;
  who: "checker" | "server";
  line: string;
  evidence: number;
}

/** What the core tells of a case: the answer, and the way to it. */
export interface ToldView {
  answer: Omit<View, "ladder" | "transcript" | "before">;
  ladder: Rung[];
  transcript: Line[];
  before: View["before"];
}

export interface View extends Answer {
  causes: Cause[];
  outcome: "works" | "fails" | "could-not-tell";
  next: { id: string; says: string }[];
  ladder: Rung[];
  steps: { id: number; probe?: object }[];
  evidence: Evidence[];
  matrix: Cell[];
  transcript: Line[];
  before: { ladder?: Rung[] } | null;
}

export interface Plan {
  steps: unknown[];
  connections: number;
  logins: number;
  password: boolean;
  says: { n: number; says: string }[];
}
