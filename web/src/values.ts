/** Settings and their changes in words. */
import { type Child, h, marked, said } from "./dom.ts";
import { fieldAt } from "./fields.ts";
import { type Difference, read } from "./state.ts";
import type { Change, Fix, Settings } from "./types.ts";
import type { Words } from "./words.ts";

/** The name of the field at a path; a path without a field names itself. */
export function fieldName(words: Words, path: string): string {
  const field = fieldAt(path);
  return field === undefined ? path : words.say(`field-${field.id}`);
}

/** A value as a person reads it: a choice in its words, anything else as it is. */
export function valueText(words: Words, path: string, value: string | number): string {
  const kind = fieldAt(path)?.kind;
  const text = String(value);
  if (text === "") return words.say("value-empty");
  if (kind === "security") return words.by("security-", text);
  if (kind === "auth") return words.by("auth-", text);
  if (kind === "protocol") return words.by("protocol-", text);
  return text;
}

/** The same with what a machine is given as such. */
export function value(words: Words, path: string, text: string): Child {
  const kind = fieldAt(path)?.kind;
  const word = text === "" || kind === "security" || kind === "auth" || kind === "protocol";
  return word ? valueText(words, path, text) : said(text);
}

/** "Login: none, now password", with the former value struck where there was one. */
export function difference(words: Words, pair: Difference): HTMLElement {
  return h(
    "li",
    {},
    `${fieldName(words, pair.path)}: `,
    pair.from !== "" && [
      h("s", { class: "quiet" }, h("span", { class: "hidden" }, words.say("was")), value(words, pair.path, pair.from)),
      " ",
    ],
    h("b", {}, h("span", { class: "hidden" }, words.say("now")), value(words, pair.path, pair.to)),
  );
}

/** What the changes of a fix would turn into what. */
export function preview(words: Words, settings: Settings, changes: readonly Change[]): HTMLElement | null {
  const rows = changes.flatMap((change) => {
    if ("set" in change) {
      return [difference(words, { path: change.set, from: read(settings, change.set), to: String(change.to) })];
    }
    if ("clear" in change) {
      return [difference(words, { path: change.clear, from: read(settings, change.clear), to: "" })];
    }
    if ("retype" in change) return change.retype.endsWith(".password") ? [h("li", {}, words.say("change-retype"))] : [];
    return [h("li", {}, `${words.by("ask-", change.ask)} `, marked(change.what))];
  });
  return rows.length === 0 ? null : h("ul", { class: "changes" }, rows);
}

/** Whether a fix changes something in the form by itself. */
export function changesForm(fix: Fix): boolean {
  return fix.changes.some((change) => "set" in change || "clear" in change);
}

/** The label of the button that applies a fix in the form. */
export function applyLabel(words: Words, fix: Fix): string {
  const changes = fix.changes.filter((change) => "set" in change || "clear" in change);
  const only = changes.length === 1 ? changes[0] : undefined;
  if (only !== undefined && "set" in only) {
    const fill = { field: fieldName(words, only.set), value: valueText(words, only.set, only.to) };
    return words.say("set-to", fill);
  }
  if (only !== undefined && "clear" in only) return words.say("clear", { field: fieldName(words, only.clear) });
  return fix.title || words.say("apply");
}
