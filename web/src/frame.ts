/** <mail-medic-frame>: the element in a frame of its own, for pages that may not run wasm. It needs no other file. */

const ATTRIBUTES = ["src", "lang", "theme", "text", "heading-level", "profile"] as const;
const LOOKS = ["ink", "paper", "accent", "on-accent", "font", "mono", "size", "radius", "unit"] as const;
const EVENTS: Record<string, string> = { finding: "mm-finding", verdict: "mm-verdict", contact: "mm-contact" };
/** The height of the frame before it told its own, and the largest that is believed, in pixels. */
const FIRST_HEIGHT = 640;
const LARGEST = 20_000;

/**
 * Attributes: `src` (the address of embed.html where Mailmedic is served), `label` (what the frame is called for those who do not
 * see it), and `lang`, `theme`, `text`, `heading-level` and `profile` as on <mail-medic>. The custom properties of <mail-medic> are
 * handed in. Events as on <mail-medic>.
 */
export class MailMedicFrame extends HTMLElement {
  static readonly observedAttributes = [...ATTRIBUTES, "label"];

  private readonly frame = document.createElement("iframe");
  private shown = "";

  constructor() {
    super();
    const look = new CSSStyleSheet();
    look.replaceSync(":host { display: block; } :host([hidden]) { display: none; } iframe { display: block; inline-size: 100%; border: 0; }");
    const root = this.attachShadow({ mode: "closed" });
    root.adoptedStyleSheets = [look];
    this.frame.height = String(FIRST_HEIGHT);
    this.frame.allow = "clipboard-write; loopback-network; local-network";
    this.frame.referrerPolicy = "no-referrer";
    root.append(this.frame);
  }

  connectedCallback(): void {
    addEventListener("message", this.heard);
    this.point();
  }

  disconnectedCallback(): void {
    removeEventListener("message", this.heard);
    this.shown = "";
  }

  attributeChangedCallback(): void {
    if (this.isConnected) this.point();
  }

  private address(): URL | null {
    const src = this.getAttribute("src");
    return src !== null && URL.canParse(src, document.baseURI) ? new URL(src, document.baseURI) : null;
  }

  /** Shows the page with the options as they are now. Only the fragment changes later, so nothing is loaded anew. */
  private point(): void {
    this.frame.title = this.getAttribute("label") ?? "Mailmedic";
    const url = this.address();
    if (url === null || !/^https?:$/.test(url.protocol)) return;
    const options = new URLSearchParams({ host: location.origin });
    const lang = this.closest<HTMLElement>("[lang]")?.lang;
    for (const name of ATTRIBUTES) {
      const value = name === "lang" ? lang : this.getAttribute(name);
      if (name !== "src" && value) options.set(name, value);
    }
    const look = getComputedStyle(this);
    for (const name of LOOKS) {
      const value = look.getPropertyValue(`--mm-${name}`).trim();
      if (value !== "") options.set(name, value);
    }
    const page = url.href.replace(/#.*$/s, "");
    url.hash = options.toString();
    if (this.shown === page) this.frame.contentWindow?.location.replace(url.href);
    else this.frame.src = url.href;
    this.shown = page;
  }

  private readonly heard = (event: MessageEvent<unknown>): void => {
    if (event.source !== this.frame.contentWindow || event.origin !== this.address()?.origin) return;
    const { mm, height, detail } = (event.data ?? {}) as { mm?: unknown; height?: unknown; detail?: unknown };
    if (mm === "size" && typeof height === "number" && height > 0) {
      this.frame.height = String(Math.min(Math.ceil(height), LARGEST));
    } else if (typeof mm === "string" && Object.hasOwn(EVENTS, mm)) {
      this.dispatchEvent(new CustomEvent(EVENTS[mm] ?? "", { detail, bubbles: true, composed: true }));
    }
  };
}

if (customElements.get("mail-medic-frame") === undefined) customElements.define("mail-medic-frame", MailMedicFrame);
