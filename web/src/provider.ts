/** What a provider's profile adds to the screens. A file of its own in the build, loaded where a profile is set. */
import { button } from "./button.ts";
import { type Context, type Provider, type Report, sub } from "./context.ts";
import { type Child, h, icon, marked } from "./dom.ts";
import { type Ours, type Profile, compareWith, inLanguage } from "./profile.ts";
import type { Settings } from "./types.ts";
import { fieldName, value } from "./values.ts";

export { checkProfile, faultText } from "./profile-check.ts";

/** The longest body of a letter in characters, as sent on to a mail program: some cut an address of 2,000. */
const LONGEST_BODY = 1500;

export function provider(profile: Profile, lang: string): Provider {
  const text = (of: Profile["name"]): string => inLanguage(of, lang);
  const name = text(profile.name);
  return {
    name,
    title: profile.title === undefined ? null : text(profile.title),
    operator: profile.operator === undefined ? null : text(profile.operator),
    login: profile.login === true,
    ours: (context) => oursPart(context, profile, name),
    hint(context, cause) {
      const hint = profile.hints?.[cause];
      if (hint === undefined) return null;
      const { words } = context;
      const more = hint.url === undefined ? null : [" ", outside(hint.url, words.say("hint-more"))];
      return h(
        "p",
        { class: "hint-own", part: "hint", "data-hint": cause },
        h("b", {}, words.say("hint-own", { name })),
        " ",
        marked(text(hint.says)),
        more,
      );
    },
    secret({ words }) {
      if (profile.secret === undefined) return null;
      const { kind, url } = profile.secret;
      const where = url === undefined ? null : [" ", outside(url, words.say("secret-where"))];
      return h("p", { class: "small secret", id: "secret-kind" }, words.by("secret-", kind, { name }), where);
    },
    contact({ words, actions }) {
      if (profile.support === undefined) return null;
      return button(words.say("contact", { name }), { id: "contact", look: "slim" }, actions.report);
    },
    send(context, report) {
      if (profile.support === undefined) return null;
      const { words, actions } = context;
      const { email, url } = profile.support;
      return button(words.say("contact-send", { name }), { id: "contact-send", look: "main" }, () => {
        const told = report();
        const to = { ...(email && { email }), ...(url && { url }) };
        // The page around it may have a way of its own.
        if (!actions.contact({ ...told, to })) return;
        if (email !== undefined) h("a", { href: letter(context, email, told) }).click();
        else if (url !== undefined) outside(url, "").click();
        else actions.announce(words.say("contact-told", { name }));
      });
    },
  };
}

/** A link to another page, which learns nothing of this one. */
function outside(href: string, label: string): HTMLAnchorElement {
  return h("a", { href, target: "_blank", rel: "noopener noreferrer" }, label);
}

/** The address of a letter with the report in it, cut where mail programs would cut it. */
function letter({ words }: Context, email: string, { title, report }: Report): string {
  const whole = report.length <= LONGEST_BODY;
  const body = whole ? report : `${report.slice(0, LONGEST_BODY)}…\n\n${words.say("contact-cut")}\n`;
  const subject = words.say("contact-subject", { title });
  return `mailto:${email}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}

/** "Your settings differ from ours in two fields", and what makes them the same. */
function oursPart(context: Context, profile: Profile, name: string): ReturnType<Provider["ours"]> {
  const root = h("section", { id: "ours", class: "ours stack", part: "ours", hidden: true });
  let shown = "";
  return {
    root,
    update(settings: Settings) {
      const ours = compareWith(profile, settings);
      const key = JSON.stringify(ours);
      if (key === shown) return;
      shown = key;
      root.hidden = ours === null;
      root.replaceChildren(...(ours === null ? [] : oursRows(context, ours, name)));
    },
  };
}

function oursRows(context: Context, ours: Ours, name: string): HTMLElement[] {
  const { words, actions } = context;
  const n = ours.differ.length;
  if (n === 0) {
    const equal = h("span", {}, words.say("ours-equal", { name }));
    return [h("p", { class: "chip ok" }, icon("ok"), equal)];
  }
  const uses = ["ours-use", "ours-use-both"][n - 1] ?? "ours-use-all";
  const fix = { id: "use-ours", who: "you", says: "", changes: ours.changes };
  return [
    sub(context, {}, words.count("ours-differ", n)),
    h(
      "table",
      { class: "compare" },
      h("thead", {}, h("tr", {}, h("td"), ["ours-yours", "ours-ours"].map((key) => h("th", { scope: "col" }, words.say(key))))),
      h(
        "tbody",
        {},
        ours.differ.map(({ path, from, to }) =>
          h(
            "tr",
            { class: "differ", "data-path": path },
            h("th", { scope: "row" }, fieldName(words, path)),
            h("td", {}, h("span", { class: "t-bad" }, icon("cut"), value(words, path, from))),
            h("td", {}, h("b", {}, value(words, path, to))),
          ),
        ),
      ),
    ),
    ...same(context, ours),
    h(
      "div",
      { class: "acts" },
      button(words.say(uses, { n: words.number(n) }), { id: "use-ours", look: "main" }, () => actions.apply(fix, false)),
    ),
    h("p", { class: "small quiet" }, words.say("ours-hint")),
  ];
}

function same({ words }: Context, { same: paths }: Ours): HTMLElement[] {
  if (paths.length === 0) return [];
  const names: Child[] = paths.map((path) => h("li", {}, fieldName(words, path)));
  return [h("details", {}, h("summary", { class: "small" }, words.count("ours-same", paths.length)), h("ul", { class: "small" }, names))];
}
