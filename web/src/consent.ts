/** The one question before a check: all that will be done, and the password if a login is part of it. */
import { button } from "./button.ts";
import { type Context, type Screen, sub, title } from "./context.ts";
import { h, icon, marked, on, said } from "./dom.ts";
import { checked } from "./state.ts";
import type { Plan, Settings } from "./types.ts";

export function consentScreen(context: Context, plan: Plan, settings: Settings, checker: string): Screen {
  const { words, actions } = context;
  const host = settings[checked(settings)]?.host ?? "";
  const secret = plan.password ? passwordField(context, settings) : null;
  const label = (): string =>
    secret !== null && secret.input.value === ""
      ? words.say("start-without-login")
      : words.count("start", plan.logins);
  const go = button(label(), { id: "start", look: "main" }, () => agree());
  const agree = (): void => {
    const typed = secret?.input.value ?? "";
    if (secret !== null) secret.input.value = "";
    actions.start(typed === "" ? null : new TextEncoder().encode(typed));
  };
  secret?.changed(() => {
    go.textContent = label();
  }, agree);
  const root = h(
    "div",
    { class: "cols" },
    h(
      "div",
      { class: "stack" },
      title(context, words.say("title-consent")),
      h("p", { class: "lead" }, words.say("consent-lead")),
      h(
        "ol",
        { class: "will far", id: "plan" },
        plan.says.map((row) =>
          h("li", {}, h("span", { class: "count" }, words.number(row.n)), h("p", {}, marked(row.says))),
        ),
      ),
      secret?.root,
      h(
        "div",
        { class: "acts far" },
        go,
        button(words.say("change-settings"), { id: "back", look: "link" }, () => actions.settings()),
      ),
    ),
    h(
      "aside",
      { class: "stack" },
      sub(context, {}, words.say("never")),
      h(
        "ul",
        { class: "never small" },
        ["never-send", "never-try"].map((key) => h("li", {}, icon("no"), h("span", {}, words.say(key)))),
        h("li", {}, icon("no"), h("span", {}, marked(words.say("never-others", { host })))),
      ),
      sub(context, { class: "far" }, words.say("from-where")),
      h("p", { class: "small" }, marked(words.say("from-where-says", { checker }))),
    ),
  );
  if (secret !== null) secret.seen.append(...marked(words.say("password-seen", { checker })));
  return { name: "consent", root };
}

interface PasswordField {
  root: HTMLElement;
  input: HTMLInputElement;
  /** Who will see what is typed here. */
  seen: HTMLElement;
  changed(typed: () => void, entered: () => void): void;
}

/** Whether the login is made with a token. */
function takesToken(settings: Settings): boolean {
  const service = settings[checked(settings)];
  return service?.auth === "oauth2" || ["XOAUTH2", "OAUTHBEARER"].includes(service?.mechanism ?? "");
}

function passwordField({ words }: Context, settings: Settings): PasswordField {
  const input = h("input", {
    id: "password",
    class: "turn",
    type: "password",
    autocomplete: "off",
    autocapitalize: "off",
    spellcheck: "false",
    "aria-describedby": "password-seen password-kept password-blank",
  });
  const show = button(words.say("password-show"), { id: "password-toggle", look: "slim" }, () => {
    const hidden = input.type === "password";
    input.type = hidden ? "text" : "password";
    show.setAttribute("aria-pressed", String(hidden));
    show.textContent = words.say(hidden ? "password-hide" : "password-show");
  });
  show.setAttribute("aria-pressed", "false");
  const blank = h("p", { class: "small t-warn", id: "password-blank" });
  const seen = h("p", { class: "small", id: "password-seen" });
  const user = settings[checked(settings)]?.username ?? settings.address ?? "";
  // Who logs in with a token is not asked for a password, which the server would get in its place.
  const kind = takesToken(settings) ? "token" : "password";
  const label = user === "" ? [words.say(kind)] : [`${words.say(`${kind}-for`)} `, said(user)];
  return {
    input,
    seen,
    root: h(
      "div",
      { class: "secret stack" },
      h("label", { class: "label", for: "password" }, label),
      h("div", { class: "with-button near" }, input, show),
      blank,
      seen,
      h(
        "p",
        { class: "small quiet near", id: "password-kept" },
        kind === "token" ? `${words.say("token-hint")} ` : "",
        words.say("password-kept"),
      ),
    ),
    changed(typed, entered) {
      on(input, {
        input: () => {
          const ends = input.value !== input.value.trim();
          blank.textContent = ends ? words.say("password-blank") : "";
          typed();
        },
        keydown: (event) => {
          if (event.key !== "Enter") return;
          event.preventDefault();
          entered();
        },
      });
    },
  };
}
