/** The custom element <mail-medic>: loads rules and words, and runs one case in its shadow root. */
import { App } from "./app.ts";
import { h } from "./dom.ts";
import { HOME, load, loadPack } from "./engine.ts";
import { languageOf } from "./language.ts";
import { elementSheets } from "./styles.ts";

/**
 * Attributes: `lang` (a language, else that of the nearest ancestor; on our own page the reader chooses), `probe` (the checker's websocket address, else
 * /v1/probe where the script lies), `texts` (where the language packs lie), `theme` (`light`, `dark`, else the page's),
 * `heading-level` (of the title, 2 by default), `page` (our own page: head, trail, level 1).
 * Events: `mm-finding` and `mm-verdict`; their `detail` is the answer's JSON, which holds no secret.
 */
export class MailMedic extends HTMLElement {
  private app: App | null = null;
  private readonly shadow = this.attachShadow({ mode: "open" });

  connectedCallback(): void {
    this.shadow.adoptedStyleSheets = elementSheets();
    void this.boot();
  }

  disconnectedCallback(): void {
    this.app?.end();
    this.app = null;
    this.shadow.replaceChildren();
  }

  private async boot(): Promise<void> {
    try {
      const [pack, fault] = await Promise.all([loadPack(this.base("texts", "texts/"), languageOf(this)), load()]);
      if (!this.isConnected || this.app !== null) return;
      if (fault !== null) {
        this.shadow.replaceChildren(h("p", { class: "mm fault", role: "alert", id: "fault", lang: pack.lang, dir: pack.ui["direction"] }, pack.ui[fault] ?? fault));
        return;
      }
      const page = this.hasAttribute("page");
      const app = new App({
        pack,
        page,
        probe: this.probe(),
        level: page ? 1 : Number(this.getAttribute("heading-level") ?? 2) || 2,
        tell: (event, detail) =>
          this.dispatchEvent(new CustomEvent(event, { detail, bubbles: true, composed: true })),
      });
      this.app = app;
      app.root.addEventListener("keydown", (event) => {
        if (event.key === "Escape") app.escape();
      });
      this.shadow.replaceChildren(app.root);
      app.ready();
    } catch {
      // Without a language pack there are no words to say it in: the host page's own stand ready in a slot.
      this.shadow.replaceChildren(h("slot", { name: "failed" }));
      for (const child of this.querySelectorAll<HTMLElement>('[slot="failed"]')) child.hidden = false;
    }
  }

  private base(attribute: string, fallback: string): URL {
    const given = this.getAttribute(attribute);
    const base = given === null ? new URL(fallback, HOME) : new URL(given, document.baseURI);
    if (!base.pathname.endsWith("/")) base.pathname += "/";
    return base;
  }

  private probe(): URL {
    const given = this.getAttribute("probe");
    const url = given === null ? new URL("/v1/probe", HOME) : new URL(given, document.baseURI);
    url.protocol = url.protocol.replace(/^http/, "ws");
    return url;
  }
}

if (customElements.get("mail-medic") === undefined) customElements.define("mail-medic", MailMedic);
