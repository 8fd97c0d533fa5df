/** What an element gives to its app. */
import type { Provider } from "./context.ts";
import type { Pack } from "./engine.ts";
import type { Answer, Settings, View } from "./types.ts";

/** What an app leaves to the next one, when an attribute of its element changes. It never leaves memory. */
export interface Kept {
  settings: Settings;
  text: string;
  /** The case file of the answer that is shown; null where none is. */
  file: string | null;
}

export interface Options {
  pack: Pack;
  /** The websocket address of the checker. */
  probe: URL;
  /** The websocket address of a checker at another place, which looks as well; null where there is none. */
  far: URL | null;
  /** Whether this is our own page. */
  page: boolean;
  level: number;
  /** Whether a login may be tried with this checker. */
  login: boolean;
  provider: Provider | null;
  /** What to begin with; on our own page, null recalls what this tab had. */
  kept: Kept | null;
  /** Tells the host page something; false where it takes the matter from there. */
  tell(event: "mm-finding" | "mm-verdict" | "mm-contact", detail: unknown): boolean;
}

/** The answer as the host page is told it: the contract's JSON, without what was said word by word. */
export function verdictOf({ version, findings, causes, outcome, next, masked }: View): Answer {
  return { version, findings, causes, outcome, next, masked };
}
