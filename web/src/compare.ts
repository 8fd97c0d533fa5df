/** Before and after, or two places, rung by rung, side by side. */
import type { Context } from "./context.ts";
import { type Child, type IconName, h, icon, marked } from "./dom.ts";
import { measure } from "./ladder.ts";
import { miniLine } from "./line.ts";
import type { Rung } from "./types.ts";
import type { Words } from "./words.ts";

const ICONS: Partial<Record<Rung["state"], { icon: IconName; tone: string }>> = {
  passed: { icon: "ok", tone: "t-ok" },
  broke: { icon: "cut", tone: "t-bad" },
  "not-sent": { icon: "dash", tone: "" },
  cause: { icon: "dash", tone: "" },
};

/**
 * `heads` are one short line under the titles, "Before" and "After" where they are no others; and the way to draw over the first
 * column, where `before` is only a part of it.
 */
export function compare(
  { words }: Context,
  before: readonly Rung[],
  after: readonly Rung[],
  heads: { before: Child[]; after: Child[]; way?: readonly Rung[] },
  titles: readonly [string, string] = ["before", "after"],
): HTMLElement {
  const rows = after.map((now) => {
    const then = before.find((rung) => rung.rung === now.rung);
    const differs = then !== undefined && then.state !== now.state;
    return h(
      "tr",
      { class: differs ? "differ" : "", "data-rung": now.rung },
      h("th", { scope: "row" }, now.title, differs && h("span", { class: "hidden" }, ", ", words.say("differs"))),
      h("td", {}, cell(words, then, differs)),
      h("td", {}, cell(words, now, differs)),
    );
  });
  return h(
    "table",
    { class: "compare" },
    h(
      "thead",
      {},
      h(
        "tr",
        {},
        h("td"),
        h("th", { scope: "col" }, words.say(titles[0]), h("small", {}, heads.before), miniLine(heads.way ?? before)),
        h("th", { scope: "col" }, words.say(titles[1]), h("small", {}, heads.after), miniLine(after)),
      ),
    ),
    h("tbody", {}, rows),
  );
}

function cell(words: Words, rung: Rung | undefined, differs: boolean): Child {
  const look = rung === undefined ? undefined : ICONS[rung.state];
  if (rung === undefined || look === undefined) return [icon("none"), words.say("not-checked")];
  const time = measure(words, rung);
  if (!differs && time !== "") {
    return [icon(look.icon), h("span", { class: "hidden" }, words.by("rung-state-", rung.state), " "), time];
  }
  return [
    h("span", { class: look.tone }, icon(look.icon), words.by("rung-state-", rung.state)),
    rung.says ? h("small", {}, marked(rung.says)) : null,
  ];
}
