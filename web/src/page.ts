/** What only the full page has: the head, the trail, the ground of the document. An embed has none of it. */
import { button } from "./button.ts";
import type { Context, Screen } from "./context.ts";
import { h, icon } from "./dom.ts";
import { languageChoice } from "./language.ts";
import { documentSheet } from "./styles.ts";

export function head({ words }: Context): HTMLElement {
  const mark = h("span", { class: "mark" }, icon("mark"), words.say("product"));
  return h("header", { class: "head" }, mark, languageChoice(words));
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
