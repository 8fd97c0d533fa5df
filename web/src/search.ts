/** From a mail address to its settings: what it takes, the search itself, and the screen while it runs. */
import { domainOf } from "./address.ts";
import { button } from "./button.ts";
import { commandLine } from "./command.ts";
import { type Context, type Screen, sub, title } from "./context.ts";
import { h, icon, marked } from "./dom.ts";
import { Finder } from "./finder.ts";
import { foundScreen } from "./found.ts";
import type { SearchReport } from "./generated/types.ts";
import { quoted } from "./state.ts";
import type { Settings } from "./types.ts";
import { barrierSays } from "./unreached.ts";

/** What pressing the button tells whom, and the button: that is the whole consent. */
export function findOffer(context: Context, address: string): HTMLElement {
  const { words, actions, checker, reach } = context;
  const fill = { address, checker, domain: domainOf(address) };
  const learns = ["find-learns-domain", "find-learns-autodiscover", "find-learns-database", "find-learns-checker"];
  return h(
    "section",
    { id: "find-offer", class: "stack" },
    sub(context, {}, words.say("find")),
    h("p", {}, marked(words.say("find-says", fill))),
    h("p", { class: "small" }, words.say("find-learns")),
    h("ul", { class: "promise small near" }, learns.map((key) => h("li", {}, marked(words.say(key, fill))))),
    reach.asks !== null && h("p", { class: "small" }, words.by("browser-asks-", reach.asks)),
    h("div", { class: "acts" }, button(words.say("find"), { id: "find", look: "main" }, () => actions.find(address))),
  );
}

export interface SearchHost {
  /** Shows a screen; `asked` tells whether a person wanted it just now. */
  show(screen: Screen, asked: boolean): void;
}

export class Search {
  private finder: Finder | null = null;

  constructor(
    private readonly context: Context,
    private readonly probe: URL,
    private readonly host: SearchHost,
  ) {}

  begin(address: string, typed: Settings): void {
    const { words, actions } = this.context;
    this.end();
    const screen = searchScreen(this.context, address, () => this.end());
    this.host.show(screen, true);
    actions.announce(words.say("title-find", { address }));
    this.finder = new Finder(this.probe.href, address, typed, {
      searching: (done, all) => screen.progress(done, all),
      proposed: (report) => this.show(this.found(report, address, typed)),
      failed: (why, fault, thrown = false) => void this.fail(address, why, fault, thrown),
    });
  }

  /** A report that cannot be shown is of a checker of another version. */
  private found(report: SearchReport, address: string, typed: Settings): Screen {
    try {
      return foundScreen(this.context, report, typed);
    } catch {
      return failedScreen(this.context, address, "failed", "other-version");
    }
  }

  /** What came of it, which nobody asked for in this moment. */
  private show(screen: Screen): void {
    this.host.show(screen, false);
    this.context.actions.announce(screen.root.querySelector(".title")?.textContent ?? "");
  }

  private async fail(address: string, why: string, fault: string, thrown: boolean): Promise<void> {
    if (why === "no-checker") await this.context.reach.learn(thrown);
    if (this.finder !== null) this.show(failedScreen(this.context, address, why, fault));
  }

  end(): void {
    this.finder?.end();
    this.finder = null;
  }
}

interface Searching extends Screen {
  progress(done: number, all: number): void;
}

function searchScreen(context: Context, address: string, leave: () => void): Searching {
  const { words, actions } = context;
  const progress = h("p", { class: "num", id: "progress" }, words.say("progress-first"));
  const root = h(
    "div",
    { class: "stack" },
    title(context, marked(words.say("title-find", { address: `\`${address}\`` }))),
    h("p", { class: "lead quiet" }, words.say("find-lead")),
    progress,
    h(
      "div",
      { class: "acts far" },
      button(words.say("stop"), { id: "stop", look: "plain" }, () => actions.settings("text")),
      h("span", { class: "small quiet" }, words.say("find-esc")),
    ),
  );
  return {
    name: "find",
    root,
    leave,
    progress(done, all) {
      const fill = { done: words.number(done), all: words.number(all) };
      progress.textContent = words.say("found-progress", fill);
    },
  };
}

/** The search came to nothing: why, and the one command that would do it. */
function failedScreen(context: Context, address: string, why: string, fault: string): Screen {
  const { words, actions } = context;
  const root = h(
    "div",
    { class: "stack", "data-how": why },
    h(
      "p",
      { class: "chip warn", id: "how" },
      icon("warn"),
      h("span", {}, words.say(`find-${why}`), fault !== "" && ` ${words.by("fault-", fault)}`),
    ),
    title(context, words.say("title-find-failed")),
    h("p", { class: "lead" }, words.say("find-failed-lead")),
    why === "no-checker" && barrierSays(context),
    h(
      "section",
      { class: "stack far", id: "command" },
      sub(context, {}, words.say("find-command")),
      commandLine(context, ["mailmedic discover", quoted(address)]),
      h("p", { class: "small quiet" }, words.say("find-command-hint")),
    ),
    h(
      "div",
      { class: "acts far" },
      button(words.say("find-again"), { id: "again", look: "plain" }, () => actions.find(address)),
      button(words.say("find-by-hand"), { id: "back", look: "link" }, () => actions.settings("host")),
    ),
  );
  return { name: "found", root };
}
