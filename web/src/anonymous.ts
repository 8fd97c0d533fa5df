/** Takes the people out of a case: mailboxes, user names and public addresses get numbers, the same everywhere. */
import { read, write } from "./state.ts";
import type { Settings } from "./types.ts";

const MAILBOX = /[\p{L}\p{N}.!#$%&'*+/=?^_{|}~-]+@(?=[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+)/gu;
const V4 = /(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\d.]*\d)/g;
/** Eight groups, or fewer with `::`; a time of day is neither. */
const V6 = /(?<![\w:])(?:(?:[\da-f]{1,4}:){7}[\da-f]{1,4}|(?=[\da-f:]*::)[\da-f:]{2,}[\da-f:.]*)(?![\w:])/gi;
/** Addresses that say nothing of anybody: of this machine, of private networks, and of nobody. */
const PLAIN = /^(?:0\.|10\.|127\.|169\.254\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|::1?$|f[cd][\da-f]{2}:|fe80:)/i;

const NAMES = ["outgoing.username", "incoming.username"] as const;

/** A replacement for strings, which gives what it has seen the same number again. */
export interface Anonymous {
  text(text: string): string;
  settings(settings: Settings): Settings;
  /** Each string in a value out of JSON. */
  value<T>(value: T): T;
}

export function anonymous(of: Settings): Anonymous {
  const known = new Map<string, string>();
  const numbered = (what: string, make: (n: number) => string): string => {
    const key = what.toLowerCase();
    const kind = make(0);
    const n = [...known.values()].filter((one) => one.replace(/\d+$/, "0") === kind).length + 1;
    const made = known.get(key) ?? make(n);
    known.set(key, made);
    return made;
  };
  // Everybody has a postmaster (RFC 5321 section 4.5.1).
  const user = (name: string): string => (/^postmaster$/i.test(name) ? name : numbered(name, (n) => `user${n}`));
  const address = (one: string): string => {
    if (PLAIN.test(one)) return one;
    return one.includes(":") ? numbered(one, (n) => `2001:db8::${n}`) : numbered(one, (n) => `192.0.2.${n}`);
  };
  /** A name alone, the part behind a domain, or the part before one. */
  const bare = (name: string): string => {
    const slash = name.indexOf("\\");
    return name.slice(slash + 1).replace(/@.*$/s, "");
  };
  const bares = NAMES.map((path) => bare(read(of, path)).trim()).filter((name) => name.length > 2);
  // The computer's name in HELO keeps its form and its domain, for both are judged.
  const hello = read(of, "hello").trim();
  const own = ["outgoing.host", "incoming.host"].every((path) => read(of, path).toLowerCase() !== hello.toLowerCase());
  const computer = own && /^(?!localhost\b)[a-z\d-]+(?:\.[a-z\d-]*[a-z][a-z\d-]*)*$/i.test(hello) ? hello : "";
  const boundary = (name: string): RegExp =>
    new RegExp(`(?<![\\p{L}\\p{N}.@-])${name.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")}(?![\\p{L}\\p{N}.-])`, "giu");
  const text = (given: string): string => {
    let now = given.replace(MAILBOX, (mailbox) => `${user(mailbox.slice(0, -1))}@`);
    now = now.replace(V6, address).replace(V4, address);
    if (computer !== "" && (computer.includes(".") || /\s/.test(now))) {
      now = now.replace(boundary(computer), (name) => name.replace(/^[^.]+/, () => numbered(name, (n) => `computer${n}`)));
    }
    // A word alone may be one of ours (`smtp`, `password`), so a bare name is looked for in sentences only.
    if (/[\s\\:]/.test(now)) for (const name of bares) now = now.replace(boundary(name), () => user(name));
    return now;
  };
  const value = <T>(given: T): T => {
    if (typeof given === "string") return text(given) as T;
    if (Array.isArray(given)) return given.map((one: unknown) => value(one)) as T;
    if (typeof given !== "object" || given === null) return given;
    return Object.fromEntries(Object.entries(given).map(([name, one]) => [name, value(one as unknown)])) as T;
  };
  return {
    text,
    value,
    settings(settings) {
      let now = settings;
      for (const path of ["address", "from", "hello", "outgoing.host", "incoming.host"]) {
        now = write(now, path, text(read(now, path)));
      }
      if (computer !== "") now = write(now, "hello", text(` ${hello}`).trim());
      for (const path of NAMES) {
        const name = read(now, path);
        const alone = bare(name);
        if (alone !== "") now = write(now, path, name.replace(alone, () => user(alone)));
      }
      return now;
    },
  };
}
