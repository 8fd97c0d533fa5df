/** One cause: its title with how sure we are, what speaks for and against it, and what else it could be. */
import { button } from "./button.ts";
import { type Context, sub } from "./context.ts";
import { type Child, h, icon, marked } from "./dom.ts";
import { fold, lineRange, sameDialogue, transcript } from "./transcript.ts";
import type { Cause, Clue, Fix, View } from "./types.ts";
import { changesForm } from "./values.ts";
import type { Words } from "./words.ts";

/** "Probably:" before the title of a likely cause; a confirmed one stands alone. */
export function standingTitle(words: Words, cause: Cause): Child[] {
  if (cause.standing === "confirmed") return marked(cause.title);
  return [h("span", { class: "quiet standing" }, words.by("standing-", cause.standing)), " ", ...marked(cause.title)];
}

/** The same as one plain sentence. */
export function standingSentence(words: Words, cause: Cause): string {
  return cause.standing === "confirmed" ? cause.title : `${words.by("standing-", cause.standing)} ${cause.title}`;
}

/** The fix to begin with: the best one, unless others have to make it and the person can do something. */
export function firstFix(cause: Cause): Fix | undefined {
  const [best] = cause.fixes;
  return best?.who === "you" ? best : (cause.fixes.find((fix) => fix.who === "you" && changesForm(fix)) ?? best);
}

/** The whole answer as one. */
export function answerSentence(words: Words, view: View): string {
  const first = view.causes.find((cause) => cause.standing !== "ruled-out");
  return first === undefined
    ? words.say("title-unknown")
    : words.say("live-answer", { title: standingSentence(words, first) });
}

/** Evidence for and against. Each clue opens the lines it rests on; one transcript is open at a time. */
export function proofs(context: Context, cause: Cause, view: View): HTMLElement {
  const { words } = context;
  const opened: { close: (() => void) | null } = { close: null };
  const row = (clue: Clue, speaksFor: boolean): HTMLElement => {
    const item = h(
      "li",
      { "data-clue": clue.clue },
      icon(speaksFor ? "ok" : "cut"),
      h(
        "span",
        {},
        h("span", { class: "hidden" }, words.say(speaksFor ? "speaks-for" : "speaks-against"), " "),
        marked(clue.says),
      ),
    );
    item.append(opener(context, clue, view, item, opened) ?? h("span"));
    return item;
  };
  const nothing = h(
    "li",
    {},
    icon("dash"),
    h("span", { class: "quiet" }, words.say("nothing-against")),
    h("span"),
  );
  return h(
    "ul",
    { class: "proof" },
    cause.for.map((clue) => row(clue, true)),
    cause.against.map((clue) => row(clue, false)),
    cause.against.length === 0 && nothing,
  );
}

function opener(
  context: Context,
  clue: Clue,
  view: View,
  item: HTMLElement,
  opened: { close: (() => void) | null },
): HTMLElement | null {
  const { words } = context;
  const hits = view.transcript.filter((line) => clue.evidence.includes(line.evidence));
  if (hits.length === 0) return null;
  const lines = sameDialogue(view.transcript, view.evidence, clue.evidence);
  const made = button(lineRange(words, hits), { look: "link small" }, () => {
    const wasOpen = made.getAttribute("aria-expanded") === "true";
    opened.close?.();
    if (wasOpen) return;
    const wire = transcript(context, fold(lines, clue.evidence));
    const all = button(words.count("all-lines", view.transcript.length), { look: "link" }, () => {
      wire.replaceWith(transcript(context, fold(view.transcript, clue.evidence, view.transcript.length)));
      all.parentElement?.remove();
      made.focus();
    });
    const more = h("p", { class: "more small" }, all);
    item.append(wire, more);
    made.setAttribute("aria-expanded", "true");
    opened.close = () => {
      for (const part of item.querySelectorAll(".wire, .more")) part.remove();
      made.setAttribute("aria-expanded", "false");
      opened.close = null;
    };
  });
  made.classList.add("num");
  made.setAttribute("aria-expanded", "false");
  return made;
}

/** The causes after the first; those ruled out are folded. */
export function otherCauses(context: Context, causes: readonly Cause[]): HTMLElement | null {
  if (causes.length === 0) return null;
  const { words } = context;
  const item = (cause: Cause): HTMLElement =>
    h(
      "li",
      { "data-cause": cause.id, "data-standing": cause.standing },
      h("b", {}, marked(cause.title)),
      h("span", { class: "stand" }, words.by("stands-", cause.standing)),
      h("p", { class: "small quiet" }, marked((cause.standing === "ruled-out" ? reason(cause) : null) ?? cause.says)),
    );
  const open = causes.filter((cause) => cause.standing !== "ruled-out");
  const out = causes.filter((cause) => cause.standing === "ruled-out");
  return h(
    "section",
    { class: "part stack", id: "others" },
    sub(context, {}, words.say(open.length > 0 ? "others-open" : "others-out")),
    open.length > 0 && h("ul", { class: "others" }, open.map(item)),
    out.length > 0 &&
      h(
        "details",
        {},
        h("summary", { class: "small" }, words.count("ruled-out", out.length)),
        h("ul", { class: "others" }, out.map(item)),
      ),
  );
}

/** What rules a cause out is more telling than what it would mean. */
function reason(cause: Cause): string | null {
  return cause.against[0]?.says ?? null;
}
