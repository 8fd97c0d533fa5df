/** The page's words: looked up in the language pack, filled, counted and formatted for its language. */

/** What may stand in a `{placeholder}`. */
export type Fill = Record<string, string | number>;

/** A stretch of a text: plain, bold, or what a machine says. */
export interface Run {
  kind: "plain" | "bold" | "said";
  text: string;
}

/** Words in parts. */
export type Tree = { [name: string]: string | Tree };

/** Words in parts as one list, each named by its way: `found-state-answers`. */
export function flat(front: string, tree: Tree): Record<string, string> {
  return Object.fromEntries(
    Object.entries(tree).flatMap(([name, text]): [string, string][] => {
      const key = `${front}-${name}`;
      return typeof text === "string" ? [[key, text]] : Object.entries(flat(key, text));
    }),
  );
}

const MARKS = /\*\*(.+?)\*\*|`([^`]+)`/gu;

/** Splits a text at its `**bold**` and `` `said` `` marks. */
export function runs(text: string): Run[] {
  const found: Run[] = [];
  let from = 0;
  for (const match of text.matchAll(MARKS)) {
    if (match.index > from) found.push({ kind: "plain", text: text.slice(from, match.index) });
    if (match[1] !== undefined) found.push({ kind: "bold", text: match[1] });
    else found.push({ kind: "said", text: match[2] ?? "" });
    from = match.index + match[0].length;
  }
  if (from < text.length) found.push({ kind: "plain", text: text.slice(from) });
  return found;
}

export class Words {
  private readonly plurals: Intl.PluralRules;

  constructor(
    private readonly ui: Readonly<Record<string, string>>,
    readonly lang: string,
  ) {
    this.plurals = new Intl.PluralRules(lang);
  }

  has(key: string): boolean {
    return Object.hasOwn(this.ui, key);
  }

  /** The text of `key` with its placeholders filled; a key without a text shows itself, so that it is noticed. */
  say(key: string, fill: Fill = {}): string {
    const text = this.has(key) ? (this.ui[key] ?? key) : key;
    return text.replace(/\{([a-z-]+)\}/g, (whole, name: string) =>
      Object.hasOwn(fill, name) ? String(fill[name]) : whole,
    );
  }

  /** The text for one value of a closed list; a value that has none (a newer peer's) shows itself. */
  by(prefix: string, value: string, fill: Fill = {}): string {
    return this.has(prefix + value) ? this.say(prefix + value, fill) : value;
  }

  /** The values of an open list with their texts, in the order of the alphabet of its language. */
  names(prefix: string): [string, string][] {
    const keys = Object.keys(this.ui).filter((key) => key.startsWith(prefix));
    const named = keys.map((key): [string, string] => [key.slice(prefix.length), this.say(key)]);
    return named.sort(([, one], [, other]) => one.localeCompare(other, this.lang));
  }

  /** The text of `key` in the grammatical number of `n`, which also fills `{n}`; none at all may have a text of its own. */
  count(key: string, n: number, fill: Fill = {}): string {
    const none = `${key}-zero`;
    const exact = n === 0 && this.has(none) ? none : `${key}-${this.plurals.select(n)}`;
    return this.say(this.has(exact) ? exact : `${key}-other`, { n: this.number(n), ...fill });
  }

  number(n: number): string {
    return new Intl.NumberFormat(this.lang).format(n);
  }

  /** A time given in milliseconds: below one second in ms, then in seconds with one decimal. */
  time(ms: number): string {
    if (ms < 1000) return this.say("time-ms", { n: this.number(Math.round(ms)) });
    const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
    return this.say("time-s", { n: new Intl.NumberFormat(this.lang, digits).format(ms / 1000) });
  }
}
