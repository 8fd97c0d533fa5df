/** The lines a clue rests on, inside the dialogue they come from, long runs folded. */
import type { Context } from "./context.ts";
import { h } from "./dom.ts";
import type { Evidence, Line } from "./types.ts";
import type { Words } from "./words.ts";

/** A shown line, or a run of lines left out. */
export type Row = { line: Line; hit: boolean } | { from: number; to: number };

const AROUND = 3;

/** The lines of the same dialogues as the evidence named. */
export function sameDialogue(lines: readonly Line[], evidence: readonly Evidence[], ids: readonly number[]): Line[] {
  const stepOf = new Map(evidence.map((one) => [one.id, one.step]));
  const steps = new Set(ids.map((id) => stepOf.get(id)));
  return lines.filter((line) => steps.has(stepOf.get(line.evidence)));
}

/** Keeps the lines hit and those around them; what lies between becomes one row. A run of one line stays. */
export function fold(lines: readonly Line[], ids: readonly number[], around = AROUND): Row[] {
  const hits = lines.flatMap((line, index) => (ids.includes(line.evidence) ? [index] : []));
  const rows: Row[] = [];
  let skipped: Line[] = [];
  const flush = (): void => {
    const [first] = skipped;
    const last = skipped.at(-1);
    if (first !== undefined && last !== undefined) {
      if (skipped.length === 1) rows.push({ line: first, hit: false });
      else rows.push({ from: first.n, to: last.n });
    }
    skipped = [];
  };
  lines.forEach((line, index) => {
    if (hits.some((hit) => Math.abs(hit - index) <= around)) {
      flush();
      rows.push({ line, hit: hits.includes(index) });
    } else skipped.push(line);
  });
  flush();
  return rows;
}

export function transcript({ words }: Context, rows: readonly Row[]): HTMLElement {
  return h(
    "ol",
    { class: "wire", part: "transcript", "aria-label": words.say("transcript"), dir: "ltr" },
    rows.map((row) => ("line" in row ? lineItem(words, row.line, row.hit) : foldItem(words, row.from, row.to))),
  );
}

function lineItem(words: Words, line: Line, hit: boolean): HTMLElement {
  const ours = line.who === "checker";
  const classes = [ours ? "we" : "", hit ? "hit" : ""].join(" ").trim();
  return h(
    "li",
    { class: classes, "data-line": line.n },
    h("span", {}, String(line.n)),
    h(
      "span",
      {},
      h("span", { class: "who-l" }, words.by("who-", line.who)),
      h("span", { class: "who-s", "aria-hidden": "true" }, ours ? "C" : "S"),
    ),
    h("span", { translate: "no" }, line.line),
  );
}

function foldItem(words: Words, from: number, to: number): HTMLElement {
  const text = words.count("lines-folded", to - from + 1, { from, to });
  return h("li", { class: "note" }, h("span"), h("span"), h("span", {}, text));
}

/** "line 31" or "lines 16–30". */
export function lineRange(words: Words, lines: readonly Line[]): string {
  const numbers = lines.map((line) => line.n);
  const from = Math.min(...numbers);
  const to = Math.max(...numbers);
  return from === to ? words.say("line-one", { n: from }) : words.say("line-range", { from, to });
}
