/** What only the full page has: the head, the trail, the ground of the document. An embed has none of it. */
import { button } from "./button.ts";
import type { Context, Screen } from "./context.ts";
import { h, icon } from "./dom.ts";
import { languageChoice } from "./language.ts";
import { documentSheet } from "./styles.ts";
import type { Words } from "./words.ts";

/** The root of everything: on our own page with its head, elsewhere as a region of somebody's page. */
export function surround({ words, page }: Context, lang: string, place: HTMLElement, live: HTMLElement): HTMLElement {
  const region = page ? {} : { role: "region", "aria-label": words.say("product") };
  const main = h(page ? "main" : "div", { class: page ? "page" : "" }, place);
  return h("div", { class: "mm", lang, dir: words.say("direction"), ...region }, page && head(words), main, live);
}

function head(words: Words): HTMLElement {
  const mark = h("span", { class: "mark" }, icon("mark"), words.say("product"));
  return h("header", { class: "head" }, mark, languageChoice(words));
}

/** A word before the title of an answer: where it is from. */
export function mark({ words }: Context, screen: Screen, says: string, when: string): void {
  const sentence = h("span", {}, words.say(says, { when: words.moment(when) }));
  screen.root.querySelector(".title")?.before(h("p", { class: "chip", id: says }, icon("dash"), sentence));
}

/** Where one is: the settings, and the step after them. The start has no trail. */
export function trail({ words, actions }: Context, name: Screen["name"]): HTMLElement | null {
  if (name === "start") return null;
  return h(
    "nav",
    { "aria-label": words.say("trail") },
    h(
      "ol",
      { class: "trail" },
      h("li", {}, button(words.say("settings"), { look: "link" }, () => actions.settings())),
      h("li", { "aria-current": "step" }, words.by("trail-", name)),
    ),
  );
}

let dressed = false;

export function dressDocument(): void {
  if (dressed) return;
  dressed = true;
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, documentSheet()];
}

/** The title of the browser's window follows the screen. */
export function nameWindow({ words }: Context, screen: Screen): void {
  const shown = screen.root.querySelector(".title")?.textContent ?? "";
  document.title = screen.name === "start" ? words.say("product") : `${shown} – ${words.say("product")}`;
}
