/** A case as a file: settings, text without secrets, and what the checker said. It opens again to the same answer. */
import { anonymous } from "./anonymous.ts";
import type { How } from "./answer.ts";
import { Case, type Pack } from "./engine.ts";
import { known } from "./share.ts";
import { checked, read, receivingOnly } from "./state.ts";
import type { Plan, Settings, ToldView, View } from "./types.ts";

const VERSION = 1;
const HOWS: readonly How[] = ["checked", "stopped", "time", "lost", "failed", "no-checker", "nothing-to-check"];
const TIME = /^\d{4}-\d\d-\d\dT[\d:.]{5,18}Z$/;
/** A file longer than this in characters is none of ours. */
const LONGEST = 8_000_000;

export interface CaseFile {
  mailmedic: number;
  /** When the check began, or the answer was given without one, in ISO 8601. */
  when: string;
  how: How;
  settings: Settings;
  /** Only the server that mail is fetched from was checked. */
  receiving: boolean;
  text: string;
  /** What was known of the password, a bit for each member of its shape. */
  shape: number | null;
  /** The messages of the checker, as they came. */
  messages: Record<string, unknown>[];
  /** What a checker at another place saw in the same check; null where none was asked. */
  far: FarPart | null;
}

/** What another place saw. */
export interface FarPart {
  /** Its name: what an address begins with. */
  place: string;
  /** Why it could not look, or not to the end. */
  fault: FarFault | null;
  messages: Record<string, unknown>[];
}

const FAR_FAULTS = ["in-clear", "forbidden", "not-reached", "no-probe", "other-version", "busy", "refused", "broke-off", "late", "stopped"] as const;
export type FarFault = (typeof FAR_FAULTS)[number];
/** A host, of at most 253 characters, and a port. */
const PLACE = /^[\p{L}\p{N}.:_[\]-]{1,260}$/u;

/** The messages that a case is made of. */
export function belongs(message: { say?: unknown }): boolean {
  return message.say === "planned" || message.say === "heard" || message.say === "ended";
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A text that is a case file; `null` where it is something else. What it claims is checked where it is used. */
export function readCase(text: string): CaseFile | null {
  if (text.length > LONGEST || !/^\s*\{/.test(text)) return null;
  try {
    const file: unknown = JSON.parse(text);
    if (!isObject(file) || file["mailmedic"] !== VERSION || !isObject(file["settings"])) return null;
    const { when, how, settings, receiving, text: said, shape, messages, far } = file;
    return {
      mailmedic: VERSION,
      when: typeof when === "string" && TIME.test(when) ? when : "",
      how: HOWS.find((one) => one === how) ?? "nothing-to-check",
      settings: known(settings),
      receiving: receiving === true,
      text: typeof said === "string" ? said : "",
      shape: typeof shape === "number" ? shape & 0x3ff : null,
      messages: messagesOf(messages),
      far: isObject(far) ? farOf(far) : null,
    };
  } catch {
    return null;
  }
}

function messagesOf(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter(isObject).filter(belongs) : [];
}

function farOf({ place, fault, messages }: Record<string, unknown>): FarPart {
  return {
    place: typeof place === "string" && PLACE.test(place) ? place : "",
    fault: FAR_FAULTS.find((one) => one === fault) ?? null,
    messages: messagesOf(messages),
  };
}

/** The engine's case made of a file. Throws where its settings have a wrong shape. */
function replay(pack: Pack, file: CaseFile): Case {
  const made = new Case(pack.text);
  try {
    made.setSettings(JSON.stringify(file.receiving ? receivingOnly(file.settings) : file.settings));
    made.setText(file.text);
    made.setShape(file.shape);
    for (const message of file.messages) made.hear(JSON.stringify(message));
    for (const message of file.far?.messages ?? []) made.hearFar(JSON.stringify(message));
    return made;
  } catch (error) {
    made.free();
    throw error;
  }
}

/** A text as a case file with the engine's case made of it; `null` where it is none, or its settings have a wrong shape. */
export function openCase(pack: Pack, text: string): { file: CaseFile; opened: Case } | null {
  const file = readCase(text);
  if (file === null) return null;
  try {
    return { file, opened: replay(pack, file) };
  } catch {
    return null;
  }
}

/** What belongs to one check, beside settings and text. */
export type Round = Pick<CaseFile, "when" | "how" | "shape" | "messages" | "far">;

export function emptyRound(): Round {
  const when = new Date().toISOString().replace(/\.\d+/, "");
  return { when, how: "nothing-to-check", shape: null, messages: [], far: null };
}

export function viewOf(told: Pick<Case, "view">, all: boolean): View {
  const { answer, ...way } = JSON.parse(told.view(all)) as ToldView;
  return { ...answer, ...way };
}

/** What a check would do; nothing where the settings cannot be dialled: their findings say why. */
export function planOf(told: Pick<Case, "plan">): Plan | null {
  try {
    const plan = JSON.parse(told.plan()) as Plan;
    return plan.connections > 0 ? plan : null;
  } catch {
    return null;
  }
}

/** The answer that a file comes to. */
export function answerTo(pack: Pack, file: CaseFile): View {
  const made = replay(pack, file);
  try {
    return viewOf(made, true);
  } finally {
    made.free();
  }
}

/** What another place saw, beside what was seen here. */
export interface Beside {
  /** When it was seen. */
  when: string;
  /** The answer there. */
  view: View;
  /** The answer to what both saw; null where that is about another server. */
  both: View | null;
}

/** A text that is a case file, beside the case here; `null` where it is none. */
export function replayed(pack: Pack, text: string, here: CaseFile): Beside | null {
  const found = openCase(pack, text);
  if (found === null) return null;
  const { file, opened } = found;
  const view = viewOf(opened, true);
  opened.free();
  return { when: file.when, view, both: wayOf(file) === wayOf(here) ? together(pack, here, file) : null };
}

/** Which server was checked, where and how; only the same can be compared. */
export function wayOf({ settings, receiving }: Pick<CaseFile, "settings" | "receiving">): string {
  const subject = receiving ? receivingOnly(settings) : settings;
  const side = checked(subject);
  const way = ["host", "port", "security"].map((name) => read(subject, `${side}.${name}`).trim().toLowerCase());
  return JSON.stringify([side, ...way]);
}

/** What was seen here, with what the other file's own place saw in place of any further one. */
function together(pack: Pack, here: CaseFile, there: CaseFile): View {
  return answerTo(pack, { ...here, far: { place: "", fault: null, messages: there.messages } });
}

/** The same case without the people in it. */
export function withoutPeople(file: CaseFile): CaseFile {
  const mask = anonymous(file.settings);
  return {
    ...file,
    settings: mask.settings(file.settings),
    text: mask.text(file.text),
    messages: mask.value(file.messages),
    far: file.far && { ...file.far, messages: mask.value(file.far.messages) },
  };
}

/** The file's text, with the answer beside what it was made of. */
export function writeCase(file: CaseFile, view: View): string {
  const { findings, causes, outcome, next } = view;
  return `${JSON.stringify({ ...file, answer: { findings, causes, outcome, next } }, null, 2)}\n`;
}
