/** It works: the whole line, what is left to do, and before and after side by side. */
import { button } from "./button.ts";
import { compare } from "./compare.ts";
import { type Context, type Screen, sub, title } from "./context.ts";
import { h, marked } from "./dom.ts";
import { PATHS } from "./fields.ts";
import { findingNote } from "./finding.ts";
import { ladder } from "./ladder.ts";
import { wholeLine } from "./line.ts";
import { placesPart } from "./places.ts";
import { checked, differences, isGrave, read } from "./state.ts";
import type { Settings, View } from "./types.ts";
import { difference, fieldName, valueText } from "./values.ts";

export interface WorksInput {
  view: View;
  settings: Settings;
  /** The settings of the round before, if it had others. */
  former: Settings | null;
  undo: boolean;
}

export function worksScreen(context: Context, { view, settings, former, undo }: WorksInput): Screen {
  const { words, actions } = context;
  const side = checked(settings);
  const host = read(settings, `${side}.host`);
  const lead = side === "incoming" ? "works-lead-incoming" : "works-lead";
  const changed = former === null ? [] : differences(former, settings, PATHS);
  const before = view.before?.ladder ?? [];
  const grave = isGrave(view.findings);
  const rungs = ladder(context, { wide: false, facts: false });
  rungs.update(view.ladder);
  const head = (side: "from" | "to"): string =>
    changed.map((pair) => `${fieldName(words, pair.path)}: ${valueText(words, pair.path, pair[side])}`).join(", ");
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
        sub(context, {}, words.say(changed.length > 0 ? "left-change" : "left")),
        changed.length > 0 && h("ul", { class: "changes" }, changed.map((pair) => difference(words, pair))),
        h("p", {}, words.say("left-says")),
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
          compare(context, before, view.ladder, { before: [head("from")], after: [head("to")] }),
        ),
      placesPart(context, view),
    ),
    h(
      "aside",
      { class: "stack" },
      before.length === 0 && [sub(context, {}, words.say("how-far")), rungs.root],
      undo && [sub(context, {}, words.say("undo-title")), h("p", { class: "small" }, words.say("undo-says"))],
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
