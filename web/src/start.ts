/** The start: the error text, the settings with their findings, and what both say without a check. */
import { addressIn } from "./address.ts";
import { button } from "./button.ts";
import { firstFix, otherCauses, proofs, standingTitle } from "./cause.ts";
import { bringAndTake, takeDrops } from "./bring.ts";
import { type Context, type Screen, sub, title } from "./context.ts";
import { h, marked, on } from "./dom.ts";
import { form } from "./form.ts";
import { unknownLine } from "./line.ts";
import { findOffer } from "./search.ts";
import { read } from "./state.ts";
import type { Settings, View } from "./types.ts";
import { applyLabel, changesForm } from "./values.ts";

export interface Start extends Screen {
  /** Shows settings and text that did not come from this screen's own fields. */
  fill(settings: Settings, text: string): void;
  field(id: string): HTMLElement | null;
  /** Says under the text what was read out of it. */
  read(sentences: readonly string[]): void;
  /** Says beside the button why there is nothing to check yet. */
  missing(sentence: string): void;
  /** Whether a check is possible, and whether there is a change to take back. */
  offer(check: boolean, undo: boolean): void;
}

export function startScreen(context: Context, settings: Settings, text: string): Start {
  const { words, actions } = context;
  const ours = context.provider?.ours(context);
  let now = settings;
  let before = text;
  const box = on(
    h("textarea", {
      id: "text",
      class: "near",
      rows: 4,
      spellcheck: "false",
      autocapitalize: "off",
      autocomplete: "off",
      "aria-describedby": "text-hint",
      dir: "auto",
    }),
    {
      beforeinput: () => {
        before = box.value;
      },
      input: (event) => {
        actions.edit(now, box.value);
        const pasted = event instanceof InputEvent && /^insertFrom(Paste|Drop)/.test(event.inputType);
        if (pasted && holdsSettings(box.value)) actions.paste(box.value, before);
      },
      keydown: (event) => {
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) actions.check();
      },
    },
  );
  box.value = text;
  const hint = h("p", { class: "small quiet near", id: "text-hint" }, words.say("text-hint"));
  const readAs = h("ul", { class: "promise small", id: "read-as" });
  readAs.hidden = true;
  const fields = form(context, settings, (changed) => {
    now = changed;
    actions.edit(changed, box.value);
  });
  on(fields.root, {
    keydown: (event) => {
      if (event.key === "Enter" && event.target instanceof HTMLInputElement) actions.check();
    },
  });
  const go = button(words.say("find-out"), { id: "check", look: "main", describedby: "missing" }, actions.check);
  const undo = button(words.say("undo"), { id: "undo", look: "link" }, actions.undo);
  undo.hidden = true;
  const missing = h("p", { class: "small t-warn", id: "missing" });
  const known = h("section", { id: "offline", class: "stack" });
  known.hidden = true;
  // On a phone the answer stands right under the text; without one there is nothing to show there.
  const side = h("aside", { class: "stack bare" }, known, h("div", { class: "not-narrow" }, promises(context)));
  const root = h(
    "div",
    { class: "stack" },
    startTitle(context),
    h("slot", { name: "intro" }, h(
      "figure",
      { class: "hero stack" },
      unknownLine(context),
      h("figcaption", { class: "small quiet" }, words.say("line-hint")),
    )),
    h(
      "div",
      { class: "cols entry far" },
      h("div", { class: "stack" }, h("label", { class: "label", for: "text" }, words.say("field-text")), box, hint, readAs),
      side,
      h(
        "div",
        { class: "stack" },
        sub(context, { id: "settings-title" }, words.say("settings")),
        h("p", { class: "small quiet near" }, words.say("settings-hint")),
        fields.root,
        // Behind the fields, so that nothing moves under the hand that types.
        ours?.root,
        h("div", { class: "acts far" }, go, undo),
        missing,
        bringAndTake(context, () => now),
        h("div", { class: "narrow far" }, promises(context)),
      ),
    ),
  );
  takeDrops(root, actions.open);
  ours?.update(now);
  let shown = "";
  return {
    name: "start",
    root,
    update(view, isWhole) {
      ours?.update(now);
      fields.findings(view.findings);
      hint.textContent = view.masked > 0 ? words.count("masked", view.masked) : words.say("text-hint");
      const address = addressToFind(box.value, now);
      const isError = box.value.trim() !== "" && addressIn(box.value) === null;
      const key = JSON.stringify([view.causes, isError, address, isWhole]);
      if (key === shown) return;
      shown = key;
      const parts = isWhole ? knownParts(context, view, isError) : stillReading(context, isError);
      if (address !== null) parts.push(findOffer(context, address));
      known.replaceChildren(...parts);
      known.hidden = parts.length === 0;
      side.classList.toggle("bare", known.hidden);
    },
    fill(settings, text) {
      now = settings;
      fields.fill(settings);
      if (box.value !== text) box.value = text;
      missing.textContent = "";
    },
    read(sentences) {
      readAs.replaceChildren(...sentences.map((sentence) => h("li", {}, marked(sentence))));
      readAs.hidden = sentences.length === 0;
    },
    field(id) {
      if (id === "find") return known.querySelector<HTMLElement>("#find");
      return id === "text" ? box : fields.control(id);
    },
    missing(sentence) {
      missing.textContent = sentence;
    },
    offer(check, canUndo) {
      go.textContent = words.say(check ? "check" : "find-out");
      if (check) missing.textContent = "";
      undo.hidden = !canUndo;
    },
  };
}

/** Whether a reader of settings is worth loading: a line alone that is no address is an error. */
function holdsSettings(text: string): boolean {
  return text.trim().includes("\n") || text.includes("://");
}

/** Whose settings could be looked for: the address that was pasted, or that of settings without a server. */
function addressToFind(text: string, settings: Settings): string | null {
  const named = read(settings, "outgoing.host") !== "" || read(settings, "incoming.host") !== "";
  return addressIn(text) ?? (named ? null : addressIn(read(settings, "address")));
}

/** A text waits for the diagnosis, which a slow network may still be bringing. */
function stillReading({ words }: Context, hasText: boolean): HTMLElement[] {
  return hasText ? [h("p", { class: "small quiet" }, words.say("text-waits"))] : [];
}

/** What text and settings say by themselves. */
function knownParts(context: Context, view: View, hasText: boolean): HTMLElement[] {
  const { words, actions } = context;
  const [first, ...rest] = view.causes;
  if (first === undefined) {
    return hasText ? [h("p", { class: "small quiet" }, words.say("text-says-nothing"))] : [];
  }
  const told = firstFix(first);
  const fix = told !== undefined && told.who === "you" && changesForm(told) ? told : undefined;
  return [
    h("p", { class: "small quiet" }, words.say("known-offline")),
    sub(
      context,
      { class: "near", "data-cause": first.id, "data-standing": first.standing },
      standingTitle(words, first),
    ),
    h("p", {}, marked(first.says)),
    told !== undefined && h("p", { "data-fix": told.id }, h("b", {}, `${words.say("fix")}: `), marked(told.says)),
    context.provider?.hint(context, first.id),
    fix !== undefined &&
      h("div", { class: "acts" }, button(applyLabel(words, fix), { look: "slim" }, () => actions.apply(fix, false))),
    h("div", { class: "small" }, proofs(context, first, view)),
    otherCauses(context, rest),
  ].filter((part) => part instanceof HTMLElement);
}

/** The page around it and the provider may have a title of their own. */
function startTitle(context: Context): HTMLElement {
  const { words, provider } = context;
  const own = [words.say("title-start"), h("br"), h("span", { class: "quiet" }, words.say("title-start-do"))];
  return title(context, h("slot", { name: "title" }, provider?.title ?? own));
}

function promises(context: Context): HTMLElement {
  const { words } = context;
  const keys = ["promise-send", "promise-try", "promise-keep"];
  return h(
    "section",
    { class: "stack" },
    sub(context, {}, words.say("promise")),
    h("ul", { class: "promise small" }, keys.map((key) => h("li", {}, words.say(key)))),
  );
}
