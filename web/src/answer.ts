/** The answer: the cause, where the line is cut, what to do, why we think so, and what else it could be. */
import { button } from "./button.ts";
import { firstFix, otherCauses, proofs, standingTitle } from "./cause.ts";
import { type Context, type Screen, sub, title } from "./context.ts";
import { type Child, h, icon, marked, on } from "./dom.ts";
import { drawing } from "./drawing.ts";
import { ladder } from "./ladder.ts";
import { breakOf, cutLine, openLine } from "./line.ts";
import { matrix } from "./matrix.ts";
import { placesPart } from "./places.ts";
import { reportFor } from "./report.ts";
import { type SeenFar, farPart } from "./seen-from.ts";
import { apply } from "./state.ts";
import type { Cause, Fix, Plan, Settings, View } from "./types.ts";
import { commandPart, unreachedPart } from "./unreached.ts";
import { applyLabel, changesForm, preview } from "./values.ts";

/** Why the answer rests on less than a whole check; `checked` where it does not. */
export type How = "checked" | "stopped" | "time" | "lost" | "failed" | "no-checker" | "nothing-to-check";

/** Causes for which what each port speaks is part of the answer. */
const PORT_CAUSES: readonly string[] = [
  "tls-on-plain-port",
  "plain-on-tls-port",
  "unsuitable-port",
  "port-blocked",
  "nothing-listening",
  "login-needs-tls",
  "login-not-offered",
  "starttls-not-offered",
];

export interface AnswerInput {
  view: View;
  /** What another place saw, where one was asked. */
  far: SeenFar | null;
  settings: Settings;
  plan: Plan | null;
  how: How;
  undo: boolean;
  /** What the checker named as its own fault. */
  fault: string;
}

export function answerScreen(context: Context, input: AnswerInput): Screen {
  const { words, actions } = context;
  const { view, settings, how } = input;
  const causes = view.causes.filter((cause) => cause.standing !== "ruled-out");
  const [first] = causes;
  const broke = breakOf(view.ladder);
  const heading = title(context, first === undefined ? words.say("title-unknown") : standingTitle(words, first));
  if (how !== "checked") heading.setAttribute("aria-describedby", "how");
  const root = h(
    "div",
    { class: "cols" },
    h(
      "div",
      { class: "stack" },
      how !== "checked" &&
        h(
          "p",
          { class: "chip warn", id: "how", "data-how": how },
          icon("warn"),
          h("span", {}, words.by("how-far-", how), input.fault !== "" && ` ${words.by("fault-", input.fault)}`),
        ),
      heading,
      h("p", { class: "lead" }, first === undefined ? words.say("unknown-lead") : marked(first.says)),
      broke !== null
        ? cutLine(context, settings, broke)
        : view.evidence.length > 0 && openLine(context, settings, view.ladder),
      first !== undefined && context.provider?.hint(context, first.id),
      first !== undefined && fixFrame(context, first, input),
      view.evidence.length > 0 && foldedLadder(context, view),
      how === "no-checker"
        ? unreachedPart(context, settings, input.plan)
        : !context.login && (input.plan?.logins ?? 0) > 0 && commandPart(context, settings, input.plan),
      view.next.length > 0 && nextPart(context, view),
      first !== undefined && whyPart(context, first, view),
      farPart(context, view, input.far),
      otherCauses(context, view.causes.filter((cause) => cause !== first)),
      matrixPart(context, view, first),
      placesPart(context, view),
    ),
    h(
      "aside",
      { class: "stack" },
      view.evidence.length > 0 &&
        h("div", { class: "not-narrow stack" }, sub(context, {}, words.say("how-far")), fullLadder(context, view)),
      h(
        "div",
        { class: "acts far" },
        how === "no-checker"
          ? button(words.say("try-again"), { id: "again", look: "slim" }, actions.check)
          : button(words.say("check-again"), { id: "again", look: "slim" }, actions.check),
        input.undo && button(words.say("undo"), { id: "undo", look: "slim" }, actions.undo),
        h("slot", { name: "contact" }, context.provider?.contact(context)),
        button(words.say(reportFor(view)), { id: "to-report", look: "slim" }, actions.report),
        button(words.say("change-settings"), { id: "back", look: "link small" }, () => actions.settings()),
      ),
    ),
  );
  root.dataset["outcome"] = view.outcome;
  if (first !== undefined) {
    root.dataset["cause"] = first.id;
    root.dataset["standing"] = first.standing;
  }
  return { name: "answer", root };
}

function fullLadder(context: Context, view: View): HTMLElement {
  const made = ladder(context, { wide: false, facts: false });
  made.update(view.ladder);
  return made.root;
}

/** On a phone the ladder folds to one line, under what to do. */
function foldedLadder(context: Context, view: View): HTMLElement {
  const passed = view.ladder.filter((rung) => rung.state === "passed").length;
  const { words } = context;
  return h(
    "details",
    { class: "narrow" },
    h("summary", { class: "small" }, words.count("how-far-short", passed, { all: words.number(view.ladder.length) })),
    fullLadder(context, view),
  );
}

/** The ink frame: what to do now. Further ways stand below it. */
function fixFrame(context: Context, cause: Cause, { view, settings, plan }: AnswerInput): Child {
  const { words, actions } = context;
  const report = words.say(reportFor(view));
  const first = firstFix(cause);
  if (first === undefined) return null;
  const rest = cause.fixes.filter((fix) => fix !== first);
  const acts = (fix: Fix, id: string | undefined, look: "main" | "slim"): Child => {
    const doable = changesForm(fix) || fix.changes.some((change) => "retype" in change);
    // What others have to do begins with the report for them; what no button can do is done in the form.
    if (!doable && look === "slim") return null;
    if (!doable && fix.who === "you") return h("div", { class: "acts" }, button(words.say("change-settings"), { id: "change", look }, () => actions.settings("host")));
    if (!doable) return h("div", { class: "acts" }, button(report, { id: "hand-on", look }, actions.report));
    const label = look === "slim" ? applyLabel(words, fix) : words.say(plan === null ? "apply-and-fill" : "apply-and-check");
    const press = (): void => actions.apply(fix, true);
    return h("div", { class: "acts" }, button(label, id === undefined ? { look } : { id, look }, press));
  };
  // The window stands below the button, which is to be seen without scrolling.
  const body = (fix: Fix, id: string | undefined, look: "main" | "slim", picker: Child = null): Child[] => {
    const drawn = drawing(context, settings, apply(settings, fix.changes).settings);
    // What the window shows is not listed once more.
    const listed = fix.changes.filter((change) => drawn === null || !("set" in change || "clear" in change));
    return [
      h("p", {}, marked(fix.says)),
      fix.lines !== undefined && [
        h("p", { class: "small quiet" }, words.say("fix-lines")),
        h("pre", { class: "said", tabindex: 0, translate: "no" }, fix.lines),
      ],
      preview(words, settings, listed),
      acts(fix, id, look),
      picker,
      drawn,
    ];
  };
  return [
    h(
      "section",
      { class: "turn stack far", part: "frame", id: "fix", "data-fix": first.id, "data-who": first.who },
      first.who !== "you" && h("p", { class: "small quiet" }, words.by("who-fixes-", first.who)),
      sub(context, {}, marked(first.title ?? words.say("fix"))),
      body(first, "apply", "main", first.who === "you" && programPicker(context, settings)),
    ),
    rest.length > 0 &&
      h(
        "details",
        { id: "other-fixes" },
        h("summary", { class: "small" }, words.count("other-fixes", rest.length)),
        h(
          "ul",
          { class: "ways" },
          rest.map((fix) =>
            h(
              "li",
              { class: "stack", "data-fix": fix.id },
              h(
                "p",
                {},
                h("b", {}, marked(fix.title ?? words.say("fix"))),
                " ",
                h("span", { class: "small quiet" }, words.by("who-fixes-", fix.who)),
              ),
              body(fix, undefined, "slim"),
            ),
          ),
        ),
      ),
  ];
}

/** Which program is meant: its own words and clicks are known for many. */
function programPicker({ words, actions }: Context, { client = "" }: Settings): HTMLElement {
  const programs = words.list("client-").map((id) => h("option", { value: id }, words.by("client-", id)));
  const pick = h("select", { id: "program" }, h("option", { value: "" }, words.say("choose")), programs);
  pick.value = client;
  on(pick, { change: () => actions.program(pick.value) });
  return h("div", { class: "picker" }, h("label", { class: "label", for: pick.id }, words.say("program-words")), h("span", { class: "pick" }, pick));
}

function whyPart(context: Context, cause: Cause, view: View): HTMLElement {
  const key = cause.standing === "confirmed" ? "why-sure" : "why";
  return h(
    "section",
    { class: "part stack", id: "why" },
    sub(context, {}, context.words.say(key)),
    proofs(context, cause, view),
  );
}

function nextPart(context: Context, view: View): HTMLElement {
  return h(
    "section",
    { class: "part stack", id: "next" },
    sub(context, {}, context.words.say("next")),
    h("ul", { class: "promise" }, view.next.map((next) => h("li", {}, marked(next.says)))),
  );
}

function matrixPart(context: Context, view: View, cause: Cause | undefined): Child {
  if (view.matrix.length === 0) return null;
  const open = cause !== undefined && PORT_CAUSES.includes(cause.id);
  return h(
    "details",
    { class: "part", id: "ports", open },
    h("summary", { class: "small" }, context.words.say("all-ports")),
    matrix(context, view.matrix),
  );
}
