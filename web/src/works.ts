/** It works: the whole line, what is left to do, and before and after side by side. */
import { button } from "./button.ts";
import { compare } from "./compare.ts";
import { type Context, type Screen, sub, title } from "./context.ts";
import { type Child, h, marked } from "./dom.ts";
import { drawing } from "./drawing.ts";
import { PATHS } from "./fields.ts";
import { findingNote } from "./finding.ts";
import { ladder } from "./ladder.ts";
import { wholeLine } from "./line.ts";
import { placesPart } from "./places.ts";
import { type SeenFar, farPart } from "./seen-from.ts";
import { type Difference, checked, differences, isGrave, read } from "./state.ts";
import type { Fix, Settings, View } from "./types.ts";
import { difference, fieldName, value } from "./values.ts";

export interface WorksInput {
  view: View;
  /** What another place saw, where one was asked. */
  far: SeenFar | null;
  settings: Settings;
  /** The settings of the round before, if it had others. */
  former: Settings | null;
  /** What was applied last. */
  fix: Fix | null;
  undo: boolean;
}

export function worksScreen(context: Context, { view, far, settings, former, fix, undo }: WorksInput): Screen {
  const { words, actions } = context;
  const side = checked(settings);
  const host = read(settings, `${side}.host`);
  const lead = side === "incoming" ? "works-lead-incoming" : "works-lead";
  const changed = former === null ? [] : differences(former, settings, PATHS).filter(({ path }) => path !== "client");
  const drawn = former === null ? null : drawing(context, withClient(former, settings), settings);
  const before = view.before?.ladder ?? [];
  const mangled = view.findings.some((finding) => finding.rule === "password-breaks-in-file");
  const made = fix !== null && isMade(fix, settings, changed);
  const grave = isGrave(view.findings);
  const rungs = ladder(context, { wide: false, facts: false });
  rungs.update(view.ladder);
  const head = (side: "from" | "to"): Child[] =>
    changed.map((pair, index) => [index > 0 && ", ", `${fieldName(words, pair.path)}: `, value(words, pair.path, pair[side])]);
  const root = h(
    "div",
    { class: "cols", "data-outcome": view.outcome },
    h(
      "div",
      { class: "stack" },
      title(context, words.say(view.before === null ? "title-works" : "title-works-now")),
      h("p", { class: "lead" }, marked(words.say(lead, { host }))),
      wholeLine(context, settings),
      h(
        "section",
        { class: "turn stack far", part: "frame" },
        sub(context, {}, words.say(changed.length === 0 ? "left" : changed.every(({ from }) => from === "") ? "left-fill" : "left-change")),
        // In the words of the program, where the change is one that was proposed.
        made && h("p", { id: "left-fix" }, marked(fix.says)),
        drawn ?? (changed.length > 0 && h("ul", { class: "changes" }, changed.map((pair) => difference(words, pair)))),
        h("p", {}, words.say(mangled ? "left-quote" : made || changed.length > 0 ? "left-says" : "left-same")),
        h(
          "div",
          { class: "acts" },
          button(words.say("still-fails"), { id: "still-fails", look: "link" }, () => actions.settings("text")),
        ),
      ),
      view.findings.length > 0 &&
        h(
          "section",
          { class: "part stack", id: grave ? "unsafe" : "notes" },
          grave && sub(context, {}, words.say("works-but")),
          view.findings.map((finding, index) => findingNote(context, finding, `works-finding-${index + 1}`)),
        ),
      before.length > 0 &&
        h(
          "section",
          { class: "part stack", id: "before-after" },
          sub(context, {}, words.say("before-and-after")),
          compare(context, before, view.ladder, { before: head("from"), after: head("to") }),
        ),
      farPart(context, view, far),
      placesPart(context, view),
    ),
    h(
      "aside",
      { class: "stack" },
      before.length === 0 && [sub(context, {}, words.say("how-far")), rungs.root],
      undo && [sub(context, { class: before.length === 0 ? "far" : "" }, words.say("undo-title")), h("p", { class: "small" }, words.say("undo-says"))],
      h(
        "div",
        { class: "acts" },
        undo && button(words.say("undo"), { id: "undo", look: "slim" }, actions.undo),
        h("slot", { name: "contact" }, context.provider?.contact(context)),
        button(words.say("report-title"), { id: "to-report", look: "slim" }, actions.report),
        button(words.say("change-settings"), { id: "back", look: "link small" }, () => actions.settings()),
      ),
    ),
  );
  return { name: "works", root };
}

/** Whether a fix is what was changed: all of it is so now, and something of it was not before. */
function isMade(fix: Fix, settings: Settings, changed: readonly Difference[]): boolean {
  if (changed.length === 0) return fix.changes.some((change) => "retype" in change);
  const sets = fix.changes.flatMap((change) => ("set" in change ? [change] : []));
  const done = sets.every(({ set, to }) => read(settings, set) === String(to));
  return done && sets.some(({ set }) => changed.some(({ path }) => path === set));
}

/** The former settings in the program that is chosen now: another program is no change to make. */
function withClient(former: Settings, { client }: Settings): Settings {
  return client === undefined ? former : { ...former, client };
}
