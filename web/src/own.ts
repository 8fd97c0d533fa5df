/** The checker on a person's own computer: its page is opened with the settings, and hands its answer back if told to. */
import { button } from "./button.ts";
import { type Context, type Screen, sub } from "./context.ts";
import { h, icon, marked } from "./dom.ts";
import { linkTo } from "./share.ts";
import type { Settings } from "./types.ts";

/** Where `mailmedic serve` is if not told otherwise: an address and no name, so that nobody else can be reached. */
const OWN = "http://127.0.0.1:8725";
/** The page there that may know who opened it. */
const PAGE = `${OWN}/for-a-page.html`;

/** The side that opens. */
export class OwnChecker {
  private opened: Window | null = null;

  /** `given` takes the text of a case file. */
  constructor(private readonly given: (text: string) => void) {
    addEventListener("message", this.heard);
  }

  open(settings: Settings): void {
    this.opened = window.open(linkTo(PAGE, settings, location.origin));
  }

  end(): void {
    removeEventListener("message", this.heard);
  }

  private readonly heard = ({ source, origin, data }: MessageEvent<unknown>): void => {
    if (this.opened === null || source !== this.opened || origin !== OWN) return;
    if (typeof data === "object" && data !== null && "mailmedic" in data && typeof data.mailmedic === "string") {
      this.given(data.mailmedic);
    }
  };
}

/** The page that opened this one and named itself in its address; null where there is none. */
function askedBy(): { window: Window; origin: string } | null {
  const named: unknown = (history.state as { back?: unknown } | null)?.back;
  const from = window.opener as Window | null;
  if (typeof named !== "string" || from === null || !URL.canParse(named)) return null;
  const { origin, protocol } = new URL(named);
  return origin === named && /^https?:$/.test(protocol) ? { window: from, origin } : null;
}

/** Above an answer, where another page asked for it: the button that hands it there, and nowhere else. */
export function offerBack(context: Context, screen: Screen, text: () => string): void {
  const asked = askedBy();
  if (asked === null) return;
  const { words, actions } = context;
  const { origin } = asked;
  const done = h("p", { class: "small" });
  const give = button(words.say("back", { origin: new URL(origin).host }), { id: "give-back", look: "main" }, () => {
    asked.window.postMessage({ mailmedic: text() }, origin);
    done.textContent = words.say("back-given");
    actions.announce(words.say("back-given"));
  });
  const says = h("p", {}, icon("dash"), " ", marked(words.say("back-says", { origin })));
  screen.root.querySelector(".title")?.before(h("div", { class: "stack asked", id: "asked" }, says, h("div", { class: "acts" }, give), done));
}

/** The way on where nothing else is left. */
export function ownPart(context: Context): HTMLElement {
  const { words, actions } = context;
  return h(
    "section",
    { class: "part stack", id: "own" },
    sub(context, {}, words.say("own")),
    h("p", {}, marked(words.say("own-says"))),
    h("div", { class: "acts" }, button(words.say("own-open"), { id: "own-open", look: "plain" }, actions.own)),
  );
}
