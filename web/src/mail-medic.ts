/** The custom element <mail-medic>: loads rules and words, and runs one case in its shadow root. */
import { App } from "./app.ts";
import type { Provider } from "./context.ts";
import { h } from "./dom.ts";
import { HOME, type Pack, load, loadPack } from "./engine.ts";
import { farAddress } from "./far.ts";
import { languageOf } from "./language.ts";
import type { Kept } from "./options.ts";
import { known } from "./share.ts";
import { elementSheets } from "./styles.ts";
import type { Settings } from "./types.ts";
import { isOwnChecker } from "./whose.ts";
import { Words } from "./words.ts";

/** Attributes that make the screens anew. `theme` is a matter of style sheets alone. */
const LIVE = ["heading-level", "far-probe", "lang", "probe", "profile", "settings", "text", "texts"];

/**
 * Attributes, which may change at any time: `lang` (a language, else that of the nearest ancestor; on our own page the reader chooses),
 * `theme` (`light`, `dark`, else the page's), `probe` (the checker's websocket address, else /v1/probe where the script lies),
 * `far-probe` (the same of a checker at another place, which looks as well and is given no password), `profile` (the address of
 * a provider's profile), `text` and `settings` (what to begin with), `texts` (where the language packs lie), `heading-level` (of
 * the title, 2 by default); `page` marks our own page: head, trail, level 1. Each has a property of its name; `profile` and
 * `settings` take objects there too.
 * Events: `mm-finding` and `mm-verdict`, whose `detail` is the answer's JSON, and `mm-contact`, with the report as the person saw
 * it; to cancel it is to take it from there. None holds a secret.
 * Slots: `title`, `intro`, `contact`, `after`, and `failed` for what is shown where no language pack can be loaded.
 */
export class MailMedic extends HTMLElement {
  static readonly observedAttributes = LIVE;

  private app: App | null = null;
  private readonly shadow = this.attachShadow({ mode: "open" });
  private given: { profile?: object; settings?: Settings; text?: string } = {};
  /** What was there when the element was taken off the page: frameworks put it back elsewhere. */
  private left: Kept | null = null;
  private booted = 0;
  private due = false;

  connectedCallback(): void {
    this.shadow.adoptedStyleSheets = elementSheets();
    // Properties that were set before the element was defined.
    for (const name of ["farProbe", "headingLevel", ...LIVE, "theme"]) {
      if (!Object.hasOwn(this, name)) continue;
      const held = this as unknown as Record<string, unknown>;
      const value = held[name];
      delete held[name];
      held[name] = value;
    }
    this.renew();
  }

  disconnectedCallback(): void {
    this.booted += 1;
    this.left = this.app?.keep() ?? this.left;
    this.app?.end();
    this.app = null;
    this.shadow.replaceChildren();
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (before === now) return;
    if (name === "text") delete this.given.text;
    if (name === "settings") delete this.given.settings;
    if (name === "text" || name === "settings") this.fresh.add(name);
    this.renew();
  }

  /** What was set anew since the last screens were made: it counts more than what was typed. */
  private readonly fresh = new Set<"text" | "settings">();

  /** Changes of one moment make the screens anew once. */
  private renew(): void {
    if (this.due || !this.isConnected) return;
    this.due = true;
    queueMicrotask(() => {
      this.due = false;
      if (this.isConnected) void this.boot();
    });
  }

  private async boot(): Promise<void> {
    this.booted += 1;
    const mine = this.booted;
    try {
      const [pack, fault] = await Promise.all([loadPack(this.base("texts", "texts/"), languageOf(this)), load()]);
      if (mine !== this.booted) return;
      if (fault !== null) {
        this.shadow.replaceChildren(h("p", { class: "mm fault", role: "alert", id: "fault", lang: pack.lang, dir: pack.ui["direction"] }, pack.ui[fault] ?? fault));
        return;
      }
      const provider = await this.provider(pack);
      if (mine !== this.booted) return;
      const page = this.hasAttribute("page");
      const probe = this.probeAddress();
      const kept = this.kept(page);
      this.app?.end();
      const app = new App({
        pack,
        page,
        probe,
        far: this.farAddress(probe, pack),
        level: page ? 1 : Number(this.getAttribute("heading-level") ?? 2) || 2,
        login: isOwnChecker(probe, location) || provider?.login === true,
        provider,
        kept,
        tell: (event, detail) =>
          this.dispatchEvent(new CustomEvent(event, { detail, bubbles: true, composed: true, cancelable: event === "mm-contact" })),
      });
      this.app = app;
      app.root.addEventListener("keydown", (event) => {
        if (event.key === "Escape") app.escape();
      });
      app.root.append(h("slot", { name: "after" }));
      // Whoever was typing when an attribute changed goes on where they were.
      const at = this.shadow.activeElement?.id ?? "";
      this.shadow.replaceChildren(app.root);
      app.ready();
      if (at !== "") this.shadow.getElementById(at)?.focus({ preventScroll: true });
    } catch {
      if (mine !== this.booted) return;
      // Without a language pack there are no words to say it in: the host page's own stand ready in a slot.
      this.shadow.replaceChildren(h("slot", { name: "failed" }));
      for (const child of this.querySelectorAll<HTMLElement>('[slot="failed"]')) child.hidden = false;
    }
  }

  /** What the screens begin with: what was typed, and over it what was set since. */
  private kept(page: boolean): Kept | null {
    const before = this.app?.keep() ?? this.left;
    this.left = null;
    const { fresh } = this;
    const settings = fresh.has("settings") || before === null ? this.settings : null;
    const text = fresh.has("text") || before === null ? this.text : null;
    const news = fresh.size > 0;
    fresh.clear();
    if (before === null && settings === null && !text) return page ? null : { settings: {}, text: "", file: null };
    return {
      settings: settings ?? before?.settings ?? {},
      text: text ?? before?.text ?? "",
      file: news ? null : (before?.file ?? null),
    };
  }

  /** The profile in use. A bad one is told of in the console, for whoever runs the page, and left aside. */
  private async provider(pack: Pack): Promise<Provider | null> {
    const address = this.getAttribute("profile");
    if (this.given.profile === undefined && address === null) return null;
    const words = new Words(pack.ui, pack.lang);
    const source = this.given.profile === undefined ? (address ?? "") : "";
    let profile: unknown = this.given.profile;
    let part: typeof import("./provider.ts");
    try {
      part = (await import(new URL("profile.js", HOME).href)) as typeof import("./provider.ts");
      if (profile === undefined) {
        const file = await fetch(new URL(source, document.baseURI));
        if (!file.ok) throw new Error(`${file.status}`);
        profile = await file.json();
      }
    } catch (error) {
      console.warn(`<mail-medic> ${words.say("profile-missing", { source })}`, error);
      return null;
    }
    const faults = part.checkProfile(profile);
    if (faults.length === 0) return part.provider(profile as Parameters<typeof part.provider>[0], pack.lang);
    const list = faults.map((fault) => part.faultText(words, fault)).join("\n");
    console.warn(`<mail-medic> ${words.say("profile-bad", { source })}\n${list}`);
    return null;
  }

  private base(attribute: string, fallback: string): URL {
    const given = this.getAttribute(attribute);
    const base = given === null ? new URL(fallback, HOME) : new URL(given, document.baseURI);
    if (!base.pathname.endsWith("/")) base.pathname += "/";
    return base;
  }

  private probeAddress(): URL {
    const given = this.getAttribute("probe");
    const url = given === null ? new URL("/v1/probe", HOME) : new URL(given, document.baseURI);
    url.protocol = url.protocol.replace(/^http/, "ws");
    return url;
  }

  /** A bad one is told of in the console, for whoever runs the page, and left aside. */
  private farAddress(probe: URL, pack: Pack): URL | null {
    const given = this.getAttribute("far-probe")?.trim() ?? "";
    if (given === "") return null;
    const far = farAddress(given, document.baseURI, probe);
    const shown = given.replace(/[^@/]*@/, "…@");
    if (far === null) console.warn(`<mail-medic> ${new Words(pack.ui, pack.lang).say("far-bad", { given: shown })}`);
    return far;
  }

  /** The provider's profile: its address, or the profile itself. */
  get profile(): object | string | null {
    return this.given.profile ?? this.getAttribute("profile");
  }

  /** The same profile again changes nothing: frameworks hand in an equal object at each rendering. */
  set profile(profile: object | string | null) {
    if (same(profile, this.profile)) return;
    delete this.given.profile;
    if (typeof profile === "object" && profile !== null) this.given.profile = profile;
    else this.reflect("profile", profile);
    this.renew();
  }

  /** The settings to begin with. Members that settings have not are left out; a secret is none of them. */
  get settings(): Settings | null {
    if (this.given.settings !== undefined) return this.given.settings;
    const given = this.getAttribute("settings");
    if (given === null) return null;
    try {
      return known(JSON.parse(given));
    } catch {
      return null;
    }
  }

  set settings(settings: Settings | string | null) {
    if (typeof settings === "object" && same(known(settings), this.given.settings)) return;
    delete this.given.settings;
    if (typeof settings === "object" && settings !== null) this.given.settings = known(settings);
    else this.reflect("settings", settings);
    this.fresh.add("settings");
    this.renew();
  }

  /** The text to begin with. What a person typed since is not here. */
  get text(): string {
    return this.given.text ?? this.getAttribute("text") ?? "";
  }

  /** Not reflected: an error text has no business among the attributes of a page. */
  set text(text: string | null) {
    if (this.text === (text ?? "")) return;
    this.given.text = text ?? "";
    this.fresh.add("text");
    this.renew();
  }

  get probe(): string | null {
    return this.getAttribute("probe");
  }

  set probe(address: string | null) {
    this.reflect("probe", address);
  }

  get farProbe(): string | null {
    return this.getAttribute("far-probe");
  }

  set farProbe(address: string | null) {
    this.reflect("far-probe", address);
  }

  get texts(): string | null {
    return this.getAttribute("texts");
  }

  set texts(address: string | null) {
    this.reflect("texts", address);
  }

  get theme(): string | null {
    return this.getAttribute("theme");
  }

  set theme(theme: string | null) {
    this.reflect("theme", theme);
  }

  get headingLevel(): number {
    return Number(this.getAttribute("heading-level") ?? 2) || 2;
  }

  set headingLevel(level: number) {
    this.reflect("heading-level", String(level));
  }

  private reflect(name: string, value: string | null | undefined): void {
    if (value === null || value === undefined) this.removeAttribute(name);
    else this.setAttribute(name, value);
  }
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

if (customElements.get("mail-medic") === undefined) customElements.define("mail-medic", MailMedic);
