/** The one question before a check: all that will be done, and the password if a login is part of it. */
import { button } from "./button.ts";
import { certificateCommand } from "./command.ts";
import { type Context, type Screen, sub, title } from "./context.ts";
import { type Child, h, icon, marked, said } from "./dom.ts";
import { type SecretField, type SecretOptions, loginSide, passwordField, secretKind, tokenField } from "./secret.ts";
import { checked } from "./state.ts";
import type { Plan, Settings } from "./types.ts";
import type { Words } from "./words.ts";

export function consentScreen(context: Context, plan: Plan, settings: Settings, checker: string): Screen {
  const { words, actions, far } = context;
  const host = settings[checked(settings)]?.host ?? "";
  // Whose checker it is not, to them the password is not offered.
  const kind = context.login ? secretKind(plan, settings) : plan.logins > 0 ? "withheld" : "none";
  const make = { password: passwordField, token: tokenField, certificate: null, none: null, withheld: null }[kind];
  const options: SecretOptions = {
    label: labelOf(words, settings, kind),
    checker,
    typed: () => {
      go.textContent = label();
    },
    entered: () => agree(),
  };
  const secret: SecretField | null = make === null ? null : make(context, options);
  if (secret !== null && far !== null) tellWhose(secret.root, marked(words.say("far-secret", { checker, far })));
  const label = (): string =>
    kind === "certificate" || kind === "withheld" || secret?.empty()
      ? words.say("start-without-login")
      : words.count("start", plan.logins);
  const go = button(label(), { id: "start", look: "main" }, () => agree());
  let agreed = false;
  const agree = (): void => {
    agreed = true;
    actions.start(secret?.take() ?? null);
  };
  // A certificate never comes here, so the rows of its logins are not what will be done.
  const rows =
    kind === "certificate"
      ? [...withoutLogins(plan, settings), { n: 0, says: words.say("certificate-row") }]
      : kind === "withheld"
        ? [...withoutLogins(plan, settings), { n: 0, says: words.say("login-not-here", { checker }) }]
        : plan.says;
  const item = ({ n, says }: Plan["says"][number]): HTMLElement =>
    h("li", {}, h("span", { class: "count" }, words.number(n)), h("p", {}, marked(says)));
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
        rows.map(item),
        far !== null && item({ n: 1, says: words.say("far-row", { far, host }) }),
      ),
      context.reach.asks !== null &&
        h("p", { class: "chip warn", id: "browser-asks" }, icon("warn"), h("span", {}, words.by("browser-asks-", context.reach.asks))),
      secret !== null && context.provider?.secret(context),
      secret?.root,
      kind === "certificate" && h("div", { class: "secret", id: "certificate" }, certificateCommand(context, settings)),
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
      far !== null && h("p", { class: "small", id: "from-far" }, marked(words.say("from-far", { far }))),
    ),
  );
  return {
    name: "consent",
    root,
    update: (view) => secret?.update(view),
    leave() {
      secret?.clear();
      if (!agreed) actions.shape(null);
    },
  };
}

/** Says below the password to whom of two it goes; a screen reader tells it with the field. */
function tellWhose(secret: HTMLElement, says: Child[]): void {
  const field = secret.querySelector("#password, #token");
  field?.setAttribute("aria-describedby", `${field.getAttribute("aria-describedby") ?? ""} far-secret`.trim());
  secret.append(h("p", { class: "small quiet", id: "far-secret" }, says));
}

/** The rows that have no login in them. Those with one stand round the row of the looks: core's `desk/consent.rs`. */
function withoutLogins(plan: Plan, settings: Settings): Plan["says"] {
  const opensFirst = loginSide(settings) !== checked(settings);
  const [looks] = plan.says.slice(-2);
  const rest = plan.says.slice(0, -2);
  const kept = rest.slice(0, rest.length - (plan.logins > 1 ? 1 : 0) - (opensFirst ? 1 : 0));
  return looks === undefined ? kept : [...kept, looks];
}

function labelOf(words: Words, settings: Settings, kind: string): Child {
  const user = settings[loginSide(settings)]?.username ?? settings.address ?? "";
  const token = kind === "token";
  if (user === "") return words.say(token ? "token" : "password");
  return [`${words.say(token ? "token-for" : "password-for")} `, said(user)];
}
