/** What every part of the page is given: the words, the heading level, and what a person can make happen. */
import type { Beside } from "./casefile.ts";
import { type Child, h } from "./dom.ts";
import type { Programs } from "./programs.ts";
import type { Reach } from "./reach.ts";
import type { Fix, Settings, View } from "./types.ts";
import type { Words } from "./words.ts";

/** What buttons do. Each part only says that it was pressed. */
export interface Actions {
  /** The person changed a field or the error text. */
  edit(settings: Settings, text: string): void;
  /** The person pasted something into the field for the error text, which now holds `text`. */
  paste(text: string, before: string): void;
  /** Goes on to the consent, or to the answer where nothing can be checked. */
  check(): void;
  /** The same for the server that mail is fetched from. */
  receive(): void;
  /** Tells the rules what may be known of the password being typed; `null` where there is none. */
  shape(bits: number | null): void;
  /** Agrees to the plan. The bytes of the password are given away; the caller forgets them. */
  start(password: Uint8Array | null): void;
  stop(): void;
  /** Changes the form as the fix says; with `again` goes on to the next check. */
  apply(fix: Fix, again: boolean): void;
  undo(): void;
  /** Back to the form, to one field of it if named. */
  settings(field?: string): void;
  announce(sentence: string): void;
  /** Shows the report on the answer. */
  report(): void;
  /** Back to the answer that was shown last. */
  answer(): void;
  /** Opens the text of a case file. */
  open(text: string): void;
  /** What a case file comes to, alone and with the case here; null for any other text. */
  replay(text: string): Beside | null;
  /** Looks for the settings of an address; whoever pressed was told who learns what. */
  find(address: string): void;
  /** Tells the answer in the words of a mail program. */
  program(id: string): void;
  /** Opens the checker on this person's own computer. */
  own(): void;
  /** Takes found settings into the form, and goes on to the check. */
  use(found: Settings): void;
  /** Tells the page around it that help is asked for; false where that page takes it from there. */
  contact(detail: Contact): boolean;
}

/** The report as it is shown, and what it is about. */
export interface Report {
  /** The cause in one sentence. */
  title: string;
  report: string;
  form: string;
  /** Whether the people are left out. */
  masked: boolean;
  cause: string | null;
  outcome: string;
}

/** Detail of the event `mm-contact`. It holds no secret, and what the person saw. */
export interface Contact extends Report {
  to: { email?: string; url?: string };
}

/** What a provider's profile adds to the screens. */
export interface Provider {
  name: string;
  title: string | null;
  /** Who runs the checker. */
  operator: string | null;
  /** Whether a login may be made with a checker that is not the user's own. */
  login: boolean;
  /** How the settings differ from the provider's own. */
  ours(context: Context): { root: HTMLElement; update(settings: Settings): void };
  /** The provider's own words on a cause. */
  hint(context: Context, cause: string): HTMLElement | null;
  /** Which secret is wanted. */
  secret(context: Context): HTMLElement | null;
  /** The way to the provider's support, by the report. */
  contact(context: Context): HTMLElement | null;
  /** The button that hands the report to the provider's support. */
  send(context: Context, report: () => Report): HTMLElement | null;
}

export interface Context {
  words: Words;
  /** What is known of mail programs. */
  programs: Programs;
  /** The level of the title's heading: 1 on the full page, the host's own in an embed. */
  level: number;
  /** Whether this is our own page, and not one of somebody else. */
  page: boolean;
  /** The name of the checker's host. */
  checker: string;
  /** The name of the checker's host at another place, which looks beside it; null where there is none. */
  far: string | null;
  /** Whether this page gets through to it. */
  reach: Reach;
  /** Whether a login may be tried with this checker. */
  login: boolean;
  provider: Provider | null;
  actions: Actions;
}

/** A screen of the page. */
export interface Screen {
  name: "start" | "consent" | "check" | "answer" | "works" | "report" | "find" | "found";
  root: HTMLElement;
  /** Takes in a changed view of the case; without the diagnosis it holds findings alone. */
  update?(view: View, isWhole: boolean): void;
  /** Nothing more comes from here; another place still looks. */
  waits?(): void;
  /** Another screen takes its place: what must not stay is gone afterwards. */
  leave?(): void;
}

/** The title of a screen. It takes the focus when the screen changes. */
export function title(context: Context, ...children: Child[]): HTMLElement {
  return heading(context.level, { class: "title", part: "heading", tabindex: -1 }, children);
}

/** The heading of a part of a screen. */
export function sub(context: Context, props: Record<string, string>, ...children: Child[]): HTMLElement {
  return heading(context.level + 1, { ...props, class: `sub ${props["class"] ?? ""}`.trim() }, children);
}

function heading(level: number, props: Record<string, string | number>, children: Child[]): HTMLElement {
  const tag = `h${Math.min(Math.max(level, 1), 6)}` as "h1";
  return h(tag, props, ...children);
}
