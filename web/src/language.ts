/** Which language the page is read in: that of its address, the one chosen here, or the first of the browser's that there is. */
import { h, on } from "./dom.ts";
import { LANGUAGES } from "./generated/languages.ts";
import type { Words } from "./words.ts";

/** Where the choice is kept; it says nothing of a case. */
const KEPT = "mailmedic-language";

/** The first of the wishes that there are words in; `de-AT` is read in `de`. English is always there. */
export function fitting(wishes: readonly (string | null)[], there: readonly string[] = LANGUAGES): string {
  const found = wishes.flatMap((wish) => {
    const whole = wish?.toLowerCase() ?? "";
    return [whole, whole.split("-")[0] ?? ""].filter((one) => there.includes(one));
  });
  return found[0] ?? "en";
}

/** The language of an element: on our own page the reader's, elsewhere that of the page around it. */
export function languageOf(element: Element): string {
  if (!element.hasAttribute("page")) return element.closest<HTMLElement>("[lang]")?.lang || "en";
  return fitting([new URL(location.href).searchParams.get("lang"), kept(), ...navigator.languages]);
}

/** A choice of all languages, each by its own name; the page is loaded again in the chosen one. */
export function languageChoice(words: Words): HTMLElement | null {
  document.documentElement.lang = words.lang;
  if (LANGUAGES.length < 2) return null;
  const select = h(
    "select",
    { id: "language" },
    LANGUAGES.map((lang) => h("option", { value: lang, lang, selected: lang === words.lang }, ownName(lang))),
  );
  on(select, { change: () => choose(select.value) });
  const label = h("label", { class: "hidden", for: "language" }, words.say("language"));
  return h("span", { class: "pick language" }, label, select);
}

/** What a language calls itself. */
function ownName(lang: string): string {
  return new Intl.DisplayNames(lang, { type: "language" }).of(lang) ?? lang;
}

function choose(lang: string): void {
  try {
    localStorage.setItem(KEPT, lang);
  } catch {
    // Nothing may be kept in this browser; then the address carries the choice.
  }
  const address = new URL(location.href);
  if (kept() === lang) address.searchParams.delete("lang");
  else address.searchParams.set("lang", lang);
  history.replaceState(history.state, "", address);
  location.reload();
}

function kept(): string | null {
  try {
    return localStorage.getItem(KEPT);
  } catch {
    return null;
  }
}
