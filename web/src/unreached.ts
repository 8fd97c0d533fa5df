/** No checker was reached: why, as far as the browser tells, what can be done about it, and the command that needs none. */
import { commandBox } from "./command.ts";
import { type Context, sub } from "./context.ts";
import { type Child, h, marked } from "./dom.ts";
import { ownPart } from "./own.ts";
import { secretKind } from "./secret.ts";
import type { Plan, Settings } from "./types.ts";

/** What stood between this page and its checker. */
export function barrierSays({ words, reach, checker }: Context): HTMLElement {
  const says = words.by("reach-", reach.barrier, { checker, page: location.origin });
  return h("p", { id: "barrier", "data-barrier": reach.barrier }, marked(says));
}

/** Below an answer that rests on settings and text alone. */
export function unreachedPart(context: Context, settings: Settings, plan: Plan | null): Child {
  const { words } = context;
  return [
    h(
      "section",
      { class: "part stack", id: "unreached" },
      sub(context, {}, words.say("unreached")),
      barrierSays(context),
      plan !== null && h("p", {}, words.say("unchecked")),
      plan !== null && h("ul", { class: "promise small" }, plan.says.map((row) => h("li", {}, marked(`${words.number(row.n)} ${row.says}`)))),
    ),
    commandPart(context, settings, plan),
    ownPart(context),
  ];
}

/** The command that does what this page can't, with what it will ask for. */
export function commandPart(context: Context, settings: Settings, plan: Plan | null): HTMLElement {
  const { words } = context;
  const kind = plan === null ? "none" : secretKind(plan, settings);
  const says =
    kind === "token" || kind === "certificate"
      ? words.by("command-", kind)
      : words.count("command-logins", plan?.logins ?? 0);
  return h(
    "section",
    { class: "part stack", id: "command" },
    sub(context, {}, words.say("command")),
    commandBox(context, settings),
    h("p", { class: "small quiet" }, words.say("command-hint"), " ", says),
  );
}
