/** Settings that came from elsewhere, and a link that carries them: behind the `#`, which no server is sent. */
import { PATHS } from "./fields.ts";
import { write } from "./state.ts";
import type { Settings } from "./types.ts";

const NAME = "#settings=";
const BACK = "&back=";
/** The longest link that is read, in characters. */
const LONGEST = 8000;

/** All members that settings may have; a secret is none of them. */
const MEMBERS = [...PATHS, "outgoing.protocol", "incoming.mechanism"];

/** Settings of a foreign value: the members we know, and of them only texts and numbers. */
export function known(value: unknown): Settings {
  let settings: Settings = {};
  for (const path of MEMBERS) {
    let at: unknown = value;
    for (const name of path.split(".")) {
      at = typeof at === "object" && at !== null && Object.hasOwn(at, name) ? (at as Record<string, unknown>)[name] : null;
    }
    if (typeof at === "string" || typeof at === "number") settings = write(settings, path, at);
  }
  return settings;
}

/** The address of a page with the settings behind it, and the origin of whoever waits for the answer. */
export function linkTo(page: string, settings: Settings, back?: string): string {
  const bytes = new TextEncoder().encode(JSON.stringify(known(settings)));
  const letters = btoa(String.fromCharCode(...bytes));
  const named = NAME + letters.replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
  return page.replace(/#.*$/s, "") + named + (back === undefined ? "" : BACK + encodeURIComponent(back));
}

/** The settings that an address carries; `null` where it carries none. */
export function fromLink(hash: string): Settings | null {
  if (!hash.startsWith(NAME) || hash.length > LONGEST) return null;
  try {
    const [encoded = ""] = hash.slice(NAME.length).split("&");
    const letters = atob(encoded.replaceAll("-", "+").replaceAll("_", "/"));
    const text = new TextDecoder().decode(Uint8Array.from(letters, (one) => one.charCodeAt(0)));
    const settings = known(JSON.parse(text));
    return Object.keys(settings).length > 0 ? settings : null;
  } catch {
    return null;
  }
}

/** Who waits for the answer, by an address; `null` where nobody does. */
export function wantsBack(hash: string): string | null {
  const [, back] = hash.split(BACK);
  try {
    return back === undefined ? null : decodeURIComponent(back);
  } catch {
    return null;
  }
}

/** Takes the settings out of the address of the page, so that a reload does not bring them back over later ones. */
export function takeFromLink(): Settings | null {
  const settings = fromLink(location.hash);
  const state: unknown = { back: wantsBack(location.hash) };
  if (settings !== null) history.replaceState(state, "", location.pathname + location.search);
  return settings;
}
