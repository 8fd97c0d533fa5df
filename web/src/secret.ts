/** The field for the secret of one login: a password with what is odd in it, or a token. It goes out once and is gone. */
import { button } from "./button.ts";
import type { Context } from "./context.ts";
import { type Child, h, marked, on } from "./dom.ts";
import { method } from "./fields.ts";
import { findingNote } from "./finding.ts";
import { look, picture, shapeBits } from "./marks.ts";
import { checked, read } from "./state.ts";
import { cleanToken } from "./token.ts";
import type { Plan, Settings, View } from "./types.ts";

export type SecretKind = "password" | "token" | "certificate" | "none";

/** The side whose login is made: where mail has to be fetched first, that is the login that counts. */
export function loginSide(settings: Settings): "outgoing" | "incoming" {
  const first = read(settings, "outgoing.auth") === "pop-before-smtp" && read(settings, "incoming.host") !== "";
  return first ? "incoming" : checked(settings);
}

/** What a login with these settings takes. */
export function secretKind(plan: Plan, settings: Settings): SecretKind {
  const kinds: Record<string, SecretKind> = {
    oauth2: "token",
    XOAUTH2: "token",
    OAUTHBEARER: "token",
    "client-certificate": "certificate",
    EXTERNAL: "certificate",
  };
  const side = loginSide(settings);
  // A mechanism that is named says more than the method.
  const named = read(settings, `${side}.mechanism`).trim().toUpperCase();
  const kind = kinds[named] ?? kinds[method(settings, side)] ?? "password";
  // A certificate is no password, and is told of all the same.
  const wanted = kind === "certificate" ? plan.logins > 0 : plan.password;
  return wanted ? kind : "none";
}

export interface SecretField {
  root: HTMLElement;
  empty(): boolean;
  /** The bytes to send, or `null` where nothing was typed. The field is empty afterwards. */
  take(): Uint8Array | null;
  /** Empties the field and all that was shown of it. */
  clear(): void;
  update(view: View): void;
}

export interface SecretOptions {
  label: Child;
  /** Who will see what is typed here. */
  checker: string;
  typed(): void;
  entered(): void;
}

/** As many characters of a token as a checker takes; core's `Secret::LONGEST_TOKEN`. */
const LONGEST_TOKEN = 2600;

/** What says who will see it, and what says so where it is known who runs the checker. */
const SEEN = { "password-seen": "password-seen-operator", "token-seen": "token-seen-operator" } as const;

const bytes = (text: string): Uint8Array | null => (text === "" ? null : new TextEncoder().encode(text));

export function passwordField(context: Context, options: SecretOptions): SecretField {
  const { words, actions } = context;
  const input = h("input", {
    id: "password",
    class: "turn",
    type: "password",
    autocomplete: "off",
    autocapitalize: "off",
    spellcheck: "false",
    translate: "no",
    "aria-describedby": "password-shape password-notes password-seen password-kept",
  });
  const shape = h("p", { class: "small quiet near", id: "password-shape" });
  // Signs alone, and hidden from a screen reader: the sentence above says the same.
  const signs = h("p", { class: "signs", id: "password-signs", "aria-hidden": "true", translate: "no" });
  const key = h("p", { class: "small quiet near" }, marked(words.say("signs-key")));
  const notes = h("div", { id: "password-notes" });
  const show = toggle(context, "password-toggle", (shown) => {
    input.type = shown ? "text" : "password";
    draw();
  });
  const draw = (): void => {
    const { length, kinds, odd } = look(input.value);
    const parts = [words.count("characters", length), ...kinds.map(({ kind, n }) => words.count(`mark-${kind}`, n))];
    shape.textContent = length === 0 ? "" : `${parts.join(", ")}.`;
    shape.classList.toggle("t-warn", odd);
    shape.classList.toggle("quiet", !odd);
    const places = input.type === "text" && kinds.length > 0 ? picture(input.value) : [];
    signs.replaceChildren(...places.map(({ sign, kind }) => h("span", { class: kind ?? "" }, sign)));
    signs.hidden = places.length === 0;
    key.hidden = signs.hidden;
  };
  draw();
  on(input, {
    input: () => {
      draw();
      actions.shape(input.value === "" ? null : shapeBits(input.value));
      options.typed();
    },
    change: () => {
      if (shape.textContent) actions.announce(shape.textContent);
    },
    keydown: (event) => {
      if (event.key !== "Enter") return;
      event.preventDefault();
      options.entered();
    },
  });
  let shown = "";
  const clear = (): void => {
    input.value = "";
    draw();
  };
  return {
    root: h(
      "div",
      { class: "secret stack" },
      h("label", { class: "label", for: "password" }, options.label),
      h("div", { class: "with-button near" }, input, show),
      shape,
      signs,
      key,
      notes,
      h("p", { class: "small", id: "password-seen" }, seen(context, "password-seen", options.checker)),
      h("p", { class: "small quiet near", id: "password-kept" }, words.say("password-kept")),
    ),
    empty: () => input.value === "",
    take() {
      const taken = bytes(input.value);
      clear();
      return taken;
    },
    clear,
    update(view) {
      const mine = view.findings.filter(({ at }) => at[0]?.endsWith(".password"));
      const now = JSON.stringify(mine);
      if (now === shown) return;
      shown = now;
      notes.replaceChildren(...mine.map((finding, index) => findingNote(context, finding, `password-finding-${index + 1}`)));
    },
  };
}

export function tokenField(context: Context, options: SecretOptions): SecretField {
  const { words, actions } = context;
  const area = h("textarea", {
    id: "token",
    class: "turn veiled",
    rows: 5,
    autocomplete: "off",
    autocapitalize: "off",
    spellcheck: "false",
    translate: "no",
    dir: "ltr",
    "aria-describedby": "token-shape token-seen token-kept",
  });
  const shape = h("p", { class: "small quiet near", id: "token-shape" });
  const show = toggle(context, "token-toggle", (shown) => area.classList.toggle("veiled", !shown));
  const draw = (): void => {
    const { token, cleaned } = cleanToken(area.value);
    const foreign = /[^!-~]/.test(token);
    const long = token.length > LONGEST_TOKEN;
    const parts = [
      words.count("characters", [...token].length),
      ...cleaned.map((one) => words.by("cleaned-", one)),
      ...(foreign ? [words.say("token-foreign")] : []),
      ...(long ? [words.say("token-long", { n: words.number(LONGEST_TOKEN) })] : []),
    ];
    shape.textContent = area.value.trim() === "" ? "" : `${parts.join(", ")}.`;
    shape.classList.toggle("t-warn", foreign || long);
    shape.classList.toggle("quiet", !foreign && !long);
  };
  on(area, {
    input: () => {
      draw();
      options.typed();
    },
    change: () => {
      if (shape.textContent) actions.announce(shape.textContent);
    },
    keydown: (event) => {
      if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) options.entered();
    },
  });
  const clear = (): void => {
    area.value = "";
    draw();
  };
  return {
    root: h(
      "div",
      { class: "secret stack" },
      h("label", { class: "label", for: "token" }, options.label),
      h("div", { class: "with-button near" }, area, show),
      shape,
      h("p", { class: "small", id: "token-seen" }, seen(context, "token-seen", options.checker)),
      h("p", { class: "small quiet near", id: "token-kept" }, words.say("token-kept")),
    ),
    empty: () => area.value.trim() === "",
    take() {
      const taken = bytes(cleanToken(area.value).token);
      clear();
      return taken;
    },
    clear,
    update() {},
  };
}

/** Who will see it, by the checker's name and that of who runs it. */
function seen({ words, provider }: Context, key: keyof typeof SEEN, checker: string): Node[] {
  const operator = provider?.operator ?? null;
  return marked(operator === null ? words.say(key, { checker }) : words.say(SEEN[key], { checker, operator }));
}

/** The button that shows what is typed, and hides it again. */
function toggle({ words }: Context, id: string, turn: (shown: boolean) => void): HTMLButtonElement {
  let shown = false;
  const made = button(words.say("password-show"), { id, look: "slim" }, () => {
    shown = !shown;
    made.setAttribute("aria-pressed", String(shown));
    made.textContent = words.say(shown ? "password-hide" : "password-show");
    turn(shown);
  });
  made.setAttribute("aria-pressed", "false");
  return made;
}
