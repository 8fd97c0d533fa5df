/** One case from the form to the answer: holds the state, and decides which screen is shown. */
import { addressIn } from "./address.ts";
import { type How, answerScreen } from "./answer.ts";
import { answerSentence } from "./cause.ts";
import { type CaseFile, type Round, belongs, emptyRound, openCase, planOf, readCase, replayed, viewOf, writeCase } from "./casefile.ts";
import { checkScreen } from "./check.ts";
import { consentScreen } from "./consent.ts";
import type { Context, Screen } from "./context.ts";
import { h } from "./dom.ts";
import { type Fault, readPaste } from "./engine.ts";
import { fieldAt } from "./fields.ts";
import { handOnScreen } from "./handon.ts";
import { Live } from "./live.ts";
import { missing } from "./missing.ts";
import { News } from "./news.ts";
import { type Kept, type Options, verdictOf } from "./options.ts";
import { OwnChecker, offerBack } from "./own.ts";
import { readAs } from "./pasted.ts";
import { dressDocument, mark, nameWindow, surround, trail } from "./page.ts";
import { Reach } from "./reach.ts";
import { Search } from "./search.ts";
import { type SeenFar, seenFrom, toldBy } from "./seen-from.ts";
import { takeFromLink } from "./share.ts";
import { type Start, startScreen } from "./start.ts";
import { Steps } from "./steps.ts";
import { apply, changedBy, checked, merge, read, recall, recallCase, receivingOnly, remember, withFound, write } from "./state.ts";
import { Talks } from "./talks.ts";
import { Trouble } from "./trouble.ts";
import type { Fix, Settings, View } from "./types.ts";
import { type Claims, NO_CLAIMS, Undone } from "./undone.ts";
import { Words } from "./words.ts";
import { worksScreen } from "./works.ts";

export class App {
  readonly root: HTMLElement;
  private readonly context: Context;
  private readonly live = new Live();
  private readonly place = h("div");
  private readonly trouble: Trouble;
  private readonly start: Start;
  private screen: Screen;
  private settings: Settings;
  private text: string;
  private claims = NO_CLAIMS;
  private readonly undone = new Undone();
  /** The settings of the latest check and of the one before it. */
  private checked: Settings | null = null;
  private former: Settings | null = null;
  /** What was applied last, to be told again where it has to be done. */
  private applied: Fix | null = null;
  /** Only the server that mail is fetched from is being checked. */
  private receiving = false;
  /** What a report is made of, beside settings and text: when, how it ended, and what was heard. */
  private round: Round = emptyRound();
  private answered: Screen | null = null;
  /** What was agreed to: no second question for the same or less. */
  private agreed: { host: string; connections: number } | null = null;
  private readonly talks: Talks;
  private readonly search: Search;
  /** The steps in the browser's history; that of somebody else's page is not ours. */
  private steps: Steps | null = null;
  private readonly own = new OwnChecker((text) => this.open(text, "case-handed"));
  private fault = "";
  private frame = 0;
  private readonly news = new News(
    (findings) => this.options.tell("mm-finding", { findings }),
    (errors) => this.live.say(this.context.words.count("problems", errors)),
  );
  private ended = false;

  constructor(private readonly options: Options) {
    const { pack, page, level, login, provider, kept: held } = options;
    this.trouble = new Trouble(pack);
    const linked = page ? takeFromLink() : null;
    this.settings = linked ?? held?.settings ?? (page ? recall() : {});
    this.text = held?.text ?? "";
    const kept = linked !== null ? null : held !== null ? held.file : page ? recallCase() : null;
    const words = new Words(pack.ui, pack.lang);
    const reach = new Reach(options.probe);
    const [checker, far] = [options.probe.host, options.far?.host ?? null];
    this.context = { words, programs: pack.programs, level, page, login, provider, checker, far, reach, actions: this.actions() };
    this.talks = new Talks(options.probe, options.far, reach, {
      heard: (json) => this.heard(json),
      waits: () => this.screen.waits?.(),
      over: (how, fault) => this.over(how, fault),
    });
    this.search = new Search(this.context, options.probe, {
      show: (screen, asked) => this.show(screen, asked || this.holdsFocus() ? "title" : "none"),
    });
    this.start = startScreen(this.context, this.settings, this.text);
    this.screen = this.start;
    this.root = surround(this.context, pack.lang, this.place, this.live.root);
    if (page) {
      dressDocument();
      addEventListener("hashchange", this.linked);
    }
    this.feed();
    this.show(this.start, "none");
    if (page) this.steps = new Steps((to) => (to === "start" ? this.toStart() : this.context.actions.answer()));
    if (kept === null) this.steps?.show("start");
    this.whole(() => (kept === null ? this.refresh() : this.open(kept, held === null ? "case-kept" : null)));
  }

  /** Does what needs the diagnosis: at once where it is there, else as soon as it is. */
  private whole(then: () => void): void {
    if (this.trouble.isWhole) then();
    else void this.trouble.complete().then((fault) => this.completed(fault, then));
  }

  private completed(fault: Fault | null, then: () => void): void {
    if (fault !== null) this.start.missing(this.context.words.say(fault));
    else if (!this.ended) then();
  }

  /** After the element is on the page: the cursor waits in the field, on our own page only. */
  ready(): void {
    if (this.options.page) this.start.field("text")?.focus({ preventScroll: true });
  }

  end(): void {
    this.ended = true;
    cancelAnimationFrame(this.frame);
    removeEventListener("hashchange", this.linked);
    this.steps?.end();
    this.live.end();
    this.screen.leave?.();
    this.talks.hangUp();
    this.search.end();
    this.own.end();
    this.context.reach.end();
    this.trouble.free();
  }

  private actions(): Context["actions"] {
    return {
      edit: (settings, text) => {
        this.settings = settings;
        this.text = text;
        this.later();
      },
      paste: (text, before) => void this.paste(text, before),
      check: () => this.whole(() => this.check(this.screen !== this.start && this.receiving)),
      receive: () => this.whole(() => this.check(true)),
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
      report: () => this.whole(() => this.show(handOnScreen(this.context, toldBy(this.options.pack, this.file())), "title")),
      program: (id) => this.program(id),
      answer: () => {
        if (this.answered !== null) this.show(this.answered, "title");
      },
      open: (text) => this.whole(() => this.open(text)),
      replay: (text) => replayed(this.options.pack, text, this.file()),
      find: (address) => this.find(address),
      own: () => this.own.open(this.settings),
      use: (found) => this.whole(() => this.use(found)),
      contact: (detail) => this.options.tell("mm-contact", detail),
    };
  }

  /** What the next app begins with. */
  keep(): Kept {
    const told = ["answer", "works", "report"].includes(this.screen.name) && this.answered !== null;
    return { settings: this.settings, text: this.text, file: told ? JSON.stringify(this.file()) : null };
  }

  /** Takes settings out of what was pasted; what else stood there stays as the text. */
  private async paste(text: string, before: string): Promise<void> {
    if (readCase(text) !== null) {
      this.whole(() => this.open(text, "case-opened", before));
      return;
    }
    const pasted = await readPaste(text);
    if (pasted === null || this.text !== text) return;
    this.changes(pasted.rest, before);
    this.settings = merge(this.settings, pasted.settings);
    this.text = pasted.rest;
    this.start.fill(this.settings, this.text);
    const said = readAs(this.context.words, this.options.pack.forms, pasted);
    this.claim({ said, mangled: pasted.mangles.length > 0 });
    this.feed();
    this.refresh();
    this.live.say(said[0] ?? "");
  }

  /** Keeps what is there for Undo, before something changes that is not typed. */
  private changes(left = this.text, text = this.text): void {
    this.undone.push({ settings: this.settings, text, claims: this.claims }, left);
  }

  private claim(claims: Claims): void {
    this.claims = claims;
    this.trouble.setMangled(claims.mangled);
    this.start.read(claims.said);
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

  private refresh(): void {
    const view = viewOf(this.trouble, false);
    this.screen.update?.(view, this.trouble.isWhole);
    if (this.screen !== this.start) return;
    this.start.offer(this.trouble.isFit, this.undone.any);
    this.news.hear(view.findings);
  }

  private show(screen: Screen, focus: "title" | "none" | HTMLElement | null): void {
    if (screen !== this.screen) this.screen.leave?.();
    this.screen = screen;
    const way = this.options.page ? trail(this.context, screen.name) : null;
    this.place.replaceChildren(...(way === null ? [] : [way]), screen.root);
    this.root.dataset["screen"] = screen.name;
    if (this.options.page) nameWindow(this.context, screen);
    this.steps?.show(screen.name);
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
    this.talks.hangUp();
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
    // What was typed in this very frame is taken in and shown; the frame that was asked for then finds nothing new.
    this.feed();
    if (!receiving) this.refresh();
    const plan = planOf(this.trouble);
    if (plan === null) {
      this.explain();
      if (this.screen === this.start) this.sendingAgain();
      return;
    }
    // Where the browser asks first, it asks after the consent.
    if (this.context.reach.asks === null) this.talks.dial();
    const host = read(this.subject, `${checked(this.subject)}.host`);
    const agreed = this.agreed?.host === host && plan.connections <= this.agreed.connections;
    if (agreed && !plan.password) this.run(null);
    else this.show(consentScreen(this.context, plan, this.subject, this.options.probe.host), "title");
  }

  /** Nothing can be dialled: the answer from what is known, or the field that is missing or wrong. */
  private explain(): void {
    const view = viewOf(this.trouble, true);
    if (view.causes.some((cause) => cause.standing !== "ruled-out")) {
      this.round = emptyRound();
      this.show(this.answer(view, "nothing-to-check"), "title");
      this.options.tell("mm-verdict", verdictOf(view));
      return;
    }
    const find = this.screen === this.start && this.start.field("find") !== null;
    const { says, field } = missing(view, this.settings, this.receiving, find);
    this.start.missing(this.context.words.say(says));
    this.toField(field);
  }

  private toField(id: string): void {
    if (this.screen !== this.start) this.show(this.start, "none");
    this.start.field(id)?.focus();
  }

  private run(password: Uint8Array | null): void {
    const plan = planOf(this.trouble);
    if (password === null) this.know(null);
    this.round = { ...emptyRound(), shape: this.round.shape };
    const host = read(this.subject, `${checked(this.subject)}.host`);
    this.agreed = { host, connections: plan?.connections ?? 0 };
    this.trouble.startRound();
    this.former = this.checked;
    this.checked = this.subject;
    this.fault = "";
    this.show(checkScreen(this.context, this.subject), "title");
    this.live.say(this.context.words.say("live-check", { host }));
    this.talks.run(this.subject, password);
  }

  private heard(json: string): Record<string, unknown> {
    this.trouble.hear(json);
    const message = JSON.parse(json) as Record<string, unknown>;
    if (belongs(message)) this.round.messages.push(message);
    if (this.screen.name === "check") this.later();
    return message;
  }

  private over(how: How, fault: string): void {
    if (this.screen.name !== "check" && (this.screen.name !== "consent" || how !== "no-checker")) return;
    this.fault = fault;
    // What the other place saw says nothing by itself.
    this.round.far = this.round.messages.length > 0 ? this.talks.seenFar() : null;
    for (const message of this.round.far?.messages ?? []) this.trouble.hearFar(JSON.stringify(message));
    this.conclude(how);
  }

  private stop(): void {
    if (this.screen.name === "check") this.talks.stop();
  }

  /** A link with settings that is opened in this very tab loads nothing anew. */
  private readonly linked = (): void => {
    const settings = takeFromLink();
    if (settings === null) return;
    this.changes();
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
    this.talks.hangUp();
    this.sendingAgain();
    this.settings = write(this.settings, "address", address);
    this.feed();
    this.search.begin(address, this.settings);
  }

  private use(found: Settings): void {
    // The address stands among the settings now; it was no error.
    const text = addressIn(this.text) === null ? this.text : "";
    this.changes(text);
    // In the end it is told what to change in the mail program.
    this.checked = this.settings;
    this.settings = withFound(this.settings, found);
    this.text = text;
    this.start.fill(this.settings, this.text);
    this.check(false);
  }

  /** An answer that is only shown anew is told to nobody. */
  private conclude(how: How, anew = false): void {
    this.talks.hangUp();
    cancelAnimationFrame(this.frame);
    this.frame = 0;
    const view = viewOf(this.trouble, true);
    const { words } = this.context;
    const works = how === "checked" && view.outcome === "works";
    this.round.how = how;
    const screen = works
      ? worksScreen(this.context, { view, far: this.seenFar(), settings: this.subject, former: this.former, fix: this.applied, undo: this.undone.any })
      : this.answer(view, how);
    this.answered = screen;
    this.show(screen, this.holdsFocus() ? "title" : "none");
    if (this.options.page) offerBack(this.context, screen, () => writeCase(this.file(), view));
    const sentence = works ? words.say("title-works-now") : answerSentence(words, view);
    this.live.say(how === "checked" ? sentence : `${words.by("how-far-", how)} ${sentence}`);
    if (this.options.page) remember(this.settings, JSON.stringify({ ...this.file(), text: "" }));
    if (!anew) this.options.tell("mm-verdict", verdictOf(view));
  }

  private answer(view: View, how: How): Screen {
    const { subject: settings, fault, undone } = this;
    this.round.how = how;
    this.answered = answerScreen(this.context, { view, far: this.seenFar(), settings, plan: planOf(this.trouble), how, undo: undone.any, fault });
    return this.answered;
  }

  /** Tells the same answer in the words of another program. */
  private program(id: string): void {
    this.settings = write(this.settings, "client", id);
    this.start.fill(this.settings, this.text);
    // The text is the same, and what was seen for it stays.
    this.trouble.setSettings(JSON.stringify(this.subject));
    if (this.options.page) remember(this.settings, JSON.stringify({ ...this.file(), text: "" }));
    this.show(this.answer(viewOf(this.trouble, true), this.round.how), "none");
    this.root.querySelector<HTMLElement>("#program")?.focus();
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

  private seenFar(): SeenFar | null {
    return seenFrom(this.options.pack, this.file());
  }

  /** Takes a case file in place of what is here, and shows the answer that it comes to. */
  private open(text: string, says: "case-opened" | "case-kept" | "case-handed" | null = "case-opened", before = this.text): void {
    const read = openCase(this.options.pack, text);
    if (read === null) {
      const sentence = this.context.words.say("case-bad");
      this.start.read([sentence]);
      this.live.say(sentence);
      return;
    }
    const { file, opened } = read;
    const { settings, receiving, messages, when, how, shape, far } = file;
    if (says !== "case-kept") this.changes(opened.text(), before);
    this.settings = settings;
    this.trouble.become(opened);
    this.text = opened.text();
    this.round = { when, how, shape, messages, far };
    this.former = null;
    this.checked = settings;
    this.claim(NO_CLAIMS);
    this.start.fill(settings, this.text);
    if (this.options.page) remember(settings);
    this.receiving = receiving;
    if (messages.length === 0 && viewOf(this.trouble, false).causes.length === 0) {
      this.toStart();
      return;
    }
    this.conclude(how, says === null);
    if (says !== null) mark(this.context, this.screen, says, when);
  }

  private apply(fix: Fix, again: boolean): void {
    this.applied = fix;
    const { settings, retype } = apply(this.settings, fix.changes);
    if (JSON.stringify(settings) !== JSON.stringify(this.settings)) this.changes();
    this.settings = settings;
    this.start.fill(settings, this.text);
    this.feed();
    this.live.say(this.context.words.say("live-applied"));
    const field = fieldAt(changedBy(fix) ?? "")?.id;
    if (!again || planOf(this.trouble) === null) {
      this.toStart(field ?? "text");
      return;
    }
    this.check(this.receiving);
    if (retype) this.root.querySelector<HTMLElement>("#password, #token")?.focus();
  }

  private undo(): void {
    const last = this.undone.pop(this.text);
    if (last === null) return;
    this.applied = null;
    this.settings = last.settings;
    this.text = last.text;
    this.claim(last.claims);
    this.feed();
    this.toStart();
    this.live.say(this.context.words.say("live-undone"));
  }
}
