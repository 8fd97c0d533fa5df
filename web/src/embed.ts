/** The page for frames, where the page around it may not run wasm: the element, set by its address, sized by messages. */

/** What the fragment of the address may set on the element. No server is sent it. */
const ATTRIBUTES = ["lang", "theme", "text", "heading-level"] as const;
/** And what of its look. */
const LOOKS = ["ink", "paper", "accent", "on-accent", "font", "mono", "size", "radius", "unit"] as const;
const EVENTS = ["mm-finding", "mm-verdict", "mm-contact"] as const;

const element = document.querySelector<HTMLElement>("mail-medic");
// The focus ring stands out a little; a frame would cut it off.
const ground = new CSSStyleSheet();
ground.replaceSync(":root { color-scheme: light dark; } body { margin: 0; } mail-medic { padding: 5px; }");
document.adoptedStyleSheets = [ground];

/** The exact origin of the page around; null where it was not named, and then nothing is told. */
let host: string | null = null;

function tell(message: { mm: string; height?: number; detail?: unknown }): void {
  if (host !== null && parent !== window) parent.postMessage(message, host);
}

function originOf(text: string | null): string | null {
  return text !== null && URL.canParse(text) && new URL(text).origin === text ? text : null;
}

function set(target: HTMLElement, name: string, value: string | null): void {
  if (value === null || value === "") target.removeAttribute(name);
  else target.setAttribute(name, value);
}

function takeOptions(target: HTMLElement): void {
  const options = new URLSearchParams(location.hash.slice(1));
  host = originOf(options.get("host"));
  for (const name of ATTRIBUTES) set(target, name, options.get(name));
  const profile = options.get("profile");
  // A profile from elsewhere would speak in the name of whoever serves this page.
  const own = profile !== null && new URL(profile, location.href).origin === location.origin;
  set(target, "profile", own ? profile : null);
  for (const name of LOOKS) target.style.setProperty(`--mm-${name}`, options.get(name));
}

function measure(target: HTMLElement): void {
  tell({ mm: "size", height: Math.ceil(target.getBoundingClientRect().height) });
}

if (element !== null) {
  takeOptions(element);
  addEventListener("hashchange", () => {
    takeOptions(element);
    measure(element);
  });
  new ResizeObserver(() => measure(element)).observe(element);
  for (const name of EVENTS) {
    element.addEventListener(name, (event) => tell({ mm: name.slice(3), detail: (event as CustomEvent<unknown>).detail }));
  }
}
