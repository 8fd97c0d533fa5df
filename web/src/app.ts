/** One case from the form to the answer: holds the state, and decides which screen is shown. */
import { addressIn } from "./address.ts";
import { type How, answerScreen } from "./answer.ts";
import { answerSentence } from "./cause.ts";
import { type CaseFile, type Round, answerTo, belongs, emptyRound, openCase, planOf, readCase, replayed, viewOf, withoutPeople } from "./casefile.ts";
import { checkScreen } from "./check.ts";
import { Checker } from "./checker.ts";
import { consentScreen } from "./consent.ts";
import type { Context, Screen } from "./context.ts";
import { h, icon } from "./dom.ts";
import { Case, readPaste } from "./engine.ts";
import { fieldAt, firstEmpty } from "./fields.ts";
import { type Told, handOnScreen } from "./handon.ts";
import { Live } from "./live.ts";
import { type Kept, type Options, verdictOf } from "./options.ts";
import { readAs } from "./pasted.ts";
import { dressDocument, head, nameWindow, trail } from "./page.ts";
import { Search } from "./search.ts";
import { takeFromLink } from "./share.ts";
import { type Start, startScreen } from "./start.ts";
import { apply, checked, merge, read, recall, recallCase, receivingOnly, remember, withFound, write } from "./state.ts";
import type { Fix, Plan, Settings, View } from "./types.ts";
import { Words } from "./words.ts";
import { worksScreen } from "./works.ts";

/** How long in milliseconds a stopped checker may take to say what it still saw. */
const STOP_GRACE = 1000;

export class App {
  readonly root: HTMLElement;
  private readonly context: Context;
  private readonly live = new Live();
  private readonly place = h("div");
  private trouble: Case;
  private readonly start: Start;
  private screen: Screen;
  private settings: Settings;
  private text: string;
  private readonly undone: Settings[] = [];
  /** The settings of the latest check and of the one before it. */
  private checked: Settings | null = null;
  private former: Settings | null = null;
  /** Only the server that mail is fetched from is being checked. */
  private receiving = false;
  /** What a report is made of, beside settings and text: when, how it ended, and what was heard. */
  private round: Round = emptyRound();
  private answered: Screen | null = null;
  /** What was agreed to: no second question for the same or less. */
  private agreed: { host: string; connections: number } | null = null;
  private checker: Checker | null = null;
  private readonly search: Search;
  private fault = "";
  private frame = 0;
  private stopping: ReturnType<typeof setTimeout> | undefined;
  private told = "[]";
  private errors = 0;

  constructor(private readonly options: Options) {
    const { pack, page, level, login, provider, kept: held } = options;
    this.trouble = new Case(pack.text);
    const linked = page ? takeFromLink() : null;
    this.settings = linked ?? held?.settings ?? (page ? recall() : {});
    this.text = held?.text ?? "";
    const kept = linked !== null ? null : held !== null ? held.file : page ? recallCase() : null;
    const words = new Words(pack.ui, pack.lang);
    this.context = { words, level, page, login, provider, checker: options.probe.host, actions: this.actions() };
    this.search = new Search(this.context, options.probe, {
      show: (screen, asked) => this.show(screen, asked || this.holdsFocus() ? "title" : "none"),
    });
    this.start = startScreen(this.context, this.settings, this.text);
    this.screen = this.start;
    const main = h(page ? "main" : "div", { class: page ? "page" : "" }, this.place);
    this.root = h(
      "div",
      { class: "mm", lang: pack.lang, role: page ? null : "region", "aria-label": page ? null : words.say("product") },
      page && head(this.context),
      main,
      this.live.root,
    );
    if (page) {
      dressDocument();
      addEventListener("hashchange", this.linked);
    }
    this.feed();
    this.show(this.start, "none");
    if (kept !== null) this.open(kept, held === null ? "case-kept" : null);
  }

  /** After the element is on the page: the cursor waits in the field, on our own page only. */
  ready(): void {
    if (this.options.page) this.start.field("text")?.focus({ preventScroll: true });
  }

  end(): void {
    cancelAnimationFrame(this.frame);
    clearTimeout(this.stopping);
    removeEventListener("hashchange", this.linked);
    this.live.end();
    this.screen.leave?.();
    this.checker?.end();
    this.search.end();
    this.trouble.free();
  }

  private actions(): Context["actions"] {
    return {
      edit: (settings, text) => {
        this.settings = settings;
        this.text = text;
        this.later();
      },
      paste: (text) => void this.paste(text),
      check: () => this.check(this.screen !== this.start && this.receiving),
      receive: () => this.check(true),
      shape: (bits) => {
        this.know(bits);
        this.later();
      },
      start: (password) => this.run(password),
      stop: () => this.stop(),
      apply: (fix, again) => this.apply(fix, again),
      undo: () => this.undo(),
      settings: (field) => this.toStart(field),
      announce: (sentence) => this.live.say(sentence),
      report: () => this.report(),
      answer: () => {
        if (this.answered !== null) this.show(this.answered, "title");
      },
      open: (text) => this.open(text),
      replay: (text) => replayed(this.options.pack, text, this.file()),
      find: (address) => this.find(address),
      use: (found) => this.use(found),
      contact: (detail) => this.options.tell("mm-contact", detail),
    };
  }

  /** What the next app begins with. */
  keep(): Kept {
    const told = ["answer", "works", "report"].includes(this.screen.name) && this.answered !== null;
    return { settings: this.settings, text: this.text, file: told ? JSON.stringify(this.file()) : null };
  }

  /** Takes settings out of what was pasted; what else stood there stays as the text. */
  private async paste(text: string): Promise<void> {
    if (readCase(text) !== null) {
      this.open(text);
      return;
    }
    const pasted = await readPaste(text);
    if (pasted === null || this.text !== text) return;
    this.undone.push(this.settings);
    this.settings = merge(this.settings, pasted.settings);
    this.text = pasted.rest;
    this.start.fill(this.settings, this.text);
    this.trouble.setMangled(pasted.mangles.length > 0);
    const sentences = readAs(this.context.words, this.options.pack.forms, pasted);
    this.start.read(sentences);
    this.feed();
    this.refresh();
    this.live.say(sentences[0] ?? "");
  }

  /** Typing is taken in once a frame. */
  private later(): void {
    if (this.frame !== 0) return;
    this.frame = requestAnimationFrame(() => {
      this.frame = 0;
      if (this.screen === this.start) this.feed();
      this.refresh();
    });
  }

  /** The settings that are looked at and checked. */
  private get subject(): Settings {
    return this.receiving ? receivingOnly(this.settings) : this.settings;
  }

  /** Gives settings and text to the rules. */
  private feed(): void {
    try {
      this.trouble.setSettings(JSON.stringify(this.subject));
      this.trouble.setText(this.text);
    } catch (error) {
      this.start.missing(error instanceof Error ? error.message : String(error));
    }
    if (this.options.page) remember(this.settings);
  }

  private view(all = false): View {
    return viewOf(this.trouble, all);
  }

  private plan(): Plan | null {
    return planOf(this.trouble);
  }

  private refresh(): void {
    const view = this.view();
    this.screen.update?.(view);
    if (this.screen !== this.start) return;
    this.start.offer(this.plan() !== null, this.undone.length > 0);
    const findings = JSON.stringify(view.findings);
    if (findings === this.told) return;
    this.told = findings;
    this.options.tell("mm-finding", { findings: view.findings });
    const errors = view.findings.filter((finding) => finding.severity === "error").length;
    if (errors !== this.errors) this.live.say(this.context.words.count("problems", errors));
    this.errors = errors;
  }

  private show(screen: Screen, focus: "title" | "none" | HTMLElement | null): void {
    if (screen !== this.screen) this.screen.leave?.();
    this.screen = screen;
    const way = this.options.page ? trail(this.context, screen.name) : null;
    this.place.replaceChildren(...(way === null ? [] : [way]), screen.root);
    this.root.dataset["screen"] = screen.name;
    if (this.options.page) nameWindow(this.context, screen);
    this.refresh();
    if (focus === "none" || focus === null) return;
    const target = focus === "title" ? screen.root.querySelector<HTMLElement>(".title") : focus;
    if (focus === "title") this.root.scrollIntoView({ block: "start" });
    target?.focus({ preventScroll: focus === "title" });
  }

  /** The focus moves by itself only if it would be lost with the screen that goes. */
  private holdsFocus(): boolean {
    return (this.root.getRootNode() as ShadowRoot).activeElement !== null;
  }

  private toStart(field?: string): void {
    this.hangUp();
    this.know(null);
    this.sendingAgain();
    if (this.options.page) remember(this.settings);
    this.start.fill(this.settings, this.text);
    this.show(this.start, field === undefined ? "title" : this.start.field(field));
  }

  /** The form is about all settings, whatever was checked. */
  private sendingAgain(): void {
    if (!this.receiving) return;
    this.receiving = false;
    this.feed();
  }

  private check(receiving: boolean): void {
    this.receiving = receiving;
    cancelAnimationFrame(this.frame);
    this.frame = 0;
    this.feed();
    const plan = this.plan();
    if (plan === null) {
      this.explain();
      if (this.screen === this.start) this.sendingAgain();
      return;
    }
    this.dial();
    const host = read(this.subject, `${checked(this.subject)}.host`);
    const agreed = this.agreed?.host === host && plan.connections <= this.agreed.connections;
    if (agreed && !plan.password) this.run(null);
    else this.show(consentScreen(this.context, plan, this.subject, this.options.probe.host), "title");
  }

  /** Nothing can be dialled: the answer from what is known, or the field that is missing or wrong. */
  private explain(): void {
    const view = this.view(true);
    const wrong = view.findings.find((finding) => finding.severity === "error" && fieldAt(finding.at[0] ?? ""));
    const { words } = this.context;
    const offer = this.start.field("find");
    if (view.causes.some((cause) => cause.standing !== "ruled-out")) {
      this.round = emptyRound();
      this.show(this.answer(view, "nothing-to-check"), "title");
      this.options.tell("mm-verdict", verdictOf(view));
    } else if (wrong !== undefined) {
      this.start.missing(words.say("mend-first"));
      this.toField(fieldAt(wrong.at[0] ?? "")?.id ?? "host");
    } else if (this.screen === this.start && offer !== null) {
      this.start.missing(words.say("find-first"));
      offer.focus();
    } else {
      const empty = firstEmpty(this.settings, this.receiving ? "receiving" : "main");
      this.start.missing(words.say(empty.endsWith("host") ? "missing-host" : "missing-more"));
      this.toField(empty);
    }
  }

  private toField(id: string): void {
    if (this.screen !== this.start) this.show(this.start, "none");
    this.start.field(id)?.focus();
  }

  private dial(): void {
    this.hangUp();
    const made: Checker = new Checker(this.options.probe.href, {
      message: (json) => this.heard(json),
      gone: (reached) => this.gone(reached),
    });
    this.checker = made;
  }

  private hangUp(): void {
    clearTimeout(this.stopping);
    this.checker?.end();
    this.checker = null;
  }

  private run(password: Uint8Array | null): void {
    const plan = this.plan();
    if (password === null) this.know(null);
    this.round = { ...emptyRound(), shape: this.round.shape };
    const host = read(this.subject, `${checked(this.subject)}.host`);
    this.agreed = { host, connections: plan?.connections ?? 0 };
    this.trouble.startRound();
    this.former = this.checked;
    this.checked = this.subject;
    this.fault = "";
    if (this.checker === null || !this.checker.usable) this.dial();
    this.show(checkScreen(this.context, this.subject), "title");
    this.live.say(this.context.words.say("live-check", { host }));
    this.checker?.run(this.subject, password);
  }

  private heard(json: string): void {
    let message: { say: string; why?: string; fault?: string };
    try {
      this.trouble.hear(json);
      message = JSON.parse(json) as typeof message;
      if (belongs(message)) this.round.messages.push(message);
    } catch {
      // A checker of another version; it is not believed any further.
      message = { say: "failed", fault: "other-version" };
    }
    if (this.screen.name !== "check") return;
    if (message.say === "finished") {
      const how = message.why === "stopped" || message.why === "time" ? message.why : "checked";
      this.conclude(how);
    } else if (message.say === "failed") {
      this.fault = message.fault ?? "";
      this.conclude("failed");
    } else this.later();
  }

  private gone(reached: boolean): void {
    if (this.screen.name === "check") this.conclude(reached ? "lost" : "no-checker");
    else if (this.screen.name === "consent" && !reached) this.conclude("no-checker");
  }

  private stop(): void {
    if (this.screen.name !== "check") return;
    this.checker?.stop();
    clearTimeout(this.stopping);
    this.stopping = setTimeout(() => this.conclude("stopped"), STOP_GRACE);
  }

  /** A link with settings that is opened in this very tab loads nothing anew. */
  private readonly linked = (): void => {
    const settings = takeFromLink();
    if (settings === null) return;
    this.undone.push(this.settings);
    this.settings = settings;
    this.feed();
    this.toStart();
  };

  /** Esc stops a running check or search. */
  escape(): void {
    if (this.screen.name === "find") this.toStart("text");
    else this.stop();
  }

  private find(address: string): void {
    this.hangUp();
    this.sendingAgain();
    this.settings = write(this.settings, "address", address);
    this.feed();
    this.search.begin(address, this.settings);
  }

  private use(found: Settings): void {
    this.undone.push(this.settings);
    // In the end it is told what to change in the mail program.
    this.checked = this.settings;
    this.settings = withFound(this.settings, found);
    // The address stands among the settings now; it was no error.
    if (addressIn(this.text) !== null) this.text = "";
    this.start.fill(this.settings, this.text);
    this.check(false);
  }

  /** An answer that is only shown anew is told to nobody. */
  private conclude(how: How, anew = false): void {
    this.hangUp();
    cancelAnimationFrame(this.frame);
    this.frame = 0;
    const view = this.view(true);
    const { words } = this.context;
    const works = how === "checked" && view.outcome === "works";
    this.round.how = how;
    const screen = works
      ? worksScreen(this.context, { view, settings: this.subject, former: this.former, undo: this.undone.length > 0 })
      : this.answer(view, how);
    this.answered = screen;
    this.show(screen, this.holdsFocus() ? "title" : "none");
    const sentence = works ? words.say("title-works-now") : answerSentence(words, view);
    this.live.say(how === "checked" ? sentence : `${words.by("how-far-", how)} ${sentence}`);
    if (this.options.page) remember(this.settings, JSON.stringify({ ...this.file(), text: "" }));
    if (!anew) this.options.tell("mm-verdict", verdictOf(view));
  }

  private answer(view: View, how: How): Screen {
    const { subject: settings, fault } = this;
    const undo = this.undone.length > 0;
    this.round.how = how;
    this.answered = answerScreen(this.context, { view, settings, plan: this.plan(), how, undo, fault });
    return this.answered;
  }

  /** Tells the rules what may be known of the password. */
  private know(shape: number | null): void {
    this.round.shape = shape;
    this.trouble.setShape(shape);
  }

  private file(): CaseFile {
    const { settings, receiving, round } = this;
    return { mailmedic: 1, ...round, settings, receiving, text: this.trouble.text() };
  }

  private report(): void {
    const file = this.file();
    const told = (masked: boolean): Told => {
      const told = masked ? withoutPeople(file) : file;
      return { file: told, view: answerTo(this.options.pack, told) };
    };
    this.show(handOnScreen(this.context, told), "title");
  }

  /** Takes a case file in place of what is here, and shows the answer that it comes to. */
  private open(text: string, says: "case-opened" | "case-kept" | null = "case-opened"): void {
    const read = openCase(this.options.pack, text);
    if (read === null) {
      const sentence = this.context.words.say("case-bad");
      this.start.read([sentence]);
      this.live.say(sentence);
      return;
    }
    const { file, opened } = read;
    const { settings, receiving, messages, when, how, shape } = file;
    if (says === "case-opened") this.undone.push(this.settings);
    this.settings = settings;
    this.trouble.free();
    this.trouble = opened;
    this.text = opened.text();
    this.round = { when, how, shape, messages };
    this.former = null;
    this.checked = settings;
    this.start.read([]);
    this.start.fill(settings, this.text);
    if (this.options.page) remember(settings);
    this.receiving = receiving;
    if (messages.length === 0 && this.view().causes.length === 0) {
      this.toStart();
      return;
    }
    this.conclude(how, says === null);
    if (says === null) return;
    const sentence = h("span", {}, this.context.words.say(says, { when }));
    this.screen.root.querySelector(".title")?.before(h("p", { class: "chip", id: says }, icon("dash"), sentence));
  }

  private apply(fix: Fix, again: boolean): void {
    const { settings, retype } = apply(this.settings, fix.changes);
    if (JSON.stringify(settings) !== JSON.stringify(this.settings)) this.undone.push(this.settings);
    this.settings = settings;
    this.start.fill(settings, this.text);
    this.feed();
    this.live.say(this.context.words.say("live-applied"));
    const [changed] = fix.changes.flatMap((change) => {
      if ("set" in change) return [change.set];
      return "clear" in change ? [change.clear] : [];
    });
    const field = fieldAt(changed ?? "")?.id;
    if (!again || this.plan() === null) {
      this.toStart(field ?? "text");
      return;
    }
    this.check(this.receiving);
    if (retype) this.root.querySelector<HTMLElement>("#password, #token")?.focus();
  }

  private undo(): void {
    const settings = this.undone.pop();
    if (settings === undefined) return;
    this.settings = settings;
    this.feed();
    this.toStart();
    this.live.say(this.context.words.say("live-undone"));
  }
}
