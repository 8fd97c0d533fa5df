/** What a password looks like without showing it: how long it is, and which of its characters are no ordinary ones. */

/** Kinds of characters that people type without knowing, or that are written in more than one way. */
export type Kind = "start" | "end" | "inner" | "hard" | "invisible" | "control" | "typographic" | "foreign";

/** In the order in which they are told. */
const KINDS: readonly Kind[] = ["start", "end", "inner", "hard", "invisible", "control", "typographic", "foreign"];

/** Those that seldom are meant. */
const ODD: ReadonlySet<Kind> = new Set(["start", "end", "hard", "invisible", "control", "typographic"]);

export interface Look {
  /** How many characters. */
  length: number;
  /** How many of each kind there is, in the order to tell them. */
  kinds: { kind: Kind; n: number }[];
  /** Whether something in it is seldom meant. */
  odd: boolean;
}

const CONTROL = /\p{Cc}/u;
const INVISIBLE = /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;
const TYPOGRAPHIC = /[\u2010-\u201f\u2026\u00ab\u00bb]/u;
/** Unicode's white space; `\s` also takes U+FEFF for some. */
const WHITE = /^[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]$/u;
const HARD = /[\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/u;

/** The kind of each character, `null` for an ordinary one. */
export function kindsOf(password: string): (Kind | null)[] {
  const characters = [...password];
  const first = characters.findIndex((one) => one !== " ");
  const last = characters.findLastIndex((one) => one !== " ");
  return characters.map((one, at) => {
    if (one === " ") return at < first || first < 0 ? "start" : at > last ? "end" : "inner";
    if (CONTROL.test(one)) return "control";
    if (INVISIBLE.test(one)) return "invisible";
    if (HARD.test(one)) return "hard";
    if (TYPOGRAPHIC.test(one)) return "typographic";
    return one > "\u007f" ? "foreign" : null;
  });
}

/** Length and kinds. */
export function look(password: string): Look {
  const found = kindsOf(password);
  const kinds = KINDS.map((kind) => ({ kind, n: found.filter((one) => one === kind).length })).filter(({ n }) => n > 0);
  return { length: found.length, kinds, odd: kinds.some(({ kind }) => ODD.has(kind)) };
}

/** One place of the picture of a password: ordinary characters are a dot, for the picture stands in the page. */
export interface Place {
  sign: string;
  kind: Kind | null;
}

const SIGNS: Partial<Record<Kind, string>> = { start: "\u2423", end: "\u2423", inner: "\u2423" };

/** The picture: dots, signs for blanks, and the number (U+2019) of what is no ordinary character. */
export function picture(password: string): Place[] {
  const characters = [...password];
  return kindsOf(password).map((kind, at) => {
    if (kind === null) return { sign: "\u2022", kind };
    const number = (characters[at]?.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
    return { sign: SIGNS[kind] ?? `U+${number}`, kind };
  });
}

/** Whether blanks part a text into groups of one length, counted in bytes as the rules do. */
function grouped(text: string): boolean {
  const lengths = text
    .replace(/^ +| +$/g, "")
    .split(" ")
    .map((group) => new TextEncoder().encode(group).length);
  const first = lengths[0] ?? 0;
  return lengths.length > 1 && first >= 3 && first <= 8 && lengths.every((length) => length === first);
}

/** What the rules may know of a password: a bit for each member of core's `PasswordShape`, in their order. */
export function shapeBits(password: string): number {
  const characters = [...password];
  const white = (one: string | undefined): boolean => one !== undefined && WHITE.test(one);
  const capitals = password.match(/[A-Z]/g)?.length ?? 0;
  const members = [
    white(characters[0]) || white(characters.at(-1)),
    TYPOGRAPHIC.test(password),
    characters.some((one) => one > "\u007f" && !TYPOGRAPHIC.test(one)),
    CONTROL.test(password) || INVISIBLE.test(password),
    grouped(password),
    capitals >= 4 && !/[a-z]/.test(password),
    /[#$"'`\\ ]/.test(password),
    /[#;]/.test(password),
    /[@:/?#[\]%+& ]/.test(password),
    /["'\\$]/.test(password),
  ];
  return members.reduce((bits, has, at) => bits | (has ? 1 << at : 0), 0);
}
