/** A running check: the ladder lighting up, the matrix beside it, and the way to stop. */
import { button } from "./button.ts";
import { type Context, type Screen, title } from "./context.ts";
import { h, marked } from "./dom.ts";
import { ladder, withRunning } from "./ladder.ts";
import { matrix } from "./matrix.ts";
import { checked, read } from "./state.ts";
import type { Settings, View } from "./types.ts";
import { valueText } from "./values.ts";
import type { Words } from "./words.ts";

export function checkScreen(context: Context, settings: Settings): Screen {
  const { words, actions } = context;
  const rungs = ladder(context, { wide: true, facts: true });
  const progress = h("span", { class: "small quiet", id: "progress" });
  const ports = h("aside", { class: "stack" });
  const host = read(settings, `${checked(settings)}.host`);
  const stop = button(words.say("stop"), { id: "stop", look: "plain" }, actions.stop);
  const how = manner(words, settings);
  const root = h(
    "div",
    { class: "cols" },
    h(
      "div",
      { class: "stack" },
      title(context, marked(words.say("title-check", { host }))),
      how.length > 0 && h("p", { class: "lead quiet" }, words.say("check-lead", { how: how.join(", ") })),
      h("div", { class: "far" }, rungs.root),
      h("div", { class: "acts far" }, stop, progress),
      h("p", { class: "small quiet" }, words.say("check-esc")),
    ),
    ports,
  );
  let cells = "";
  return {
    name: "check",
    root,
    update(view: View) {
      rungs.update(withRunning(view.ladder));
      const begun = new Set(view.evidence.map((one) => one.step)).size;
      const all = Math.max(view.steps.length, begun);
      // As long as this is seen, one of them is not over.
      const done = Math.max(0, Math.min(begun, all - 1));
      progress.textContent =
        all === 0 ? words.say("progress-first") : words.count("progress", all, { done: words.number(done) });
      const key = JSON.stringify(view.matrix);
      if (key === cells) return;
      cells = key;
      ports.replaceChildren(...(view.matrix.length > 0 ? [matrix(context, view.matrix)] : []));
    },
  };
}

/** "port 587, STARTTLS, no login": what is known of it. */
function manner(words: Words, settings: Settings): string[] {
  const [port, security, auth] = ["port", "security", "auth"].map((name) => read(settings, `${checked(settings)}.${name}`));
  return [
    port && words.say("how-port", { port }),
    security === "none" ? words.say("how-no-encryption") : security && valueText(words, "outgoing.security", security),
    auth === "none"
      ? words.say("how-no-login")
      : auth && words.say("how-login", { login: valueText(words, "outgoing.auth", auth) }),
  ].filter((part): part is string => part !== undefined && part !== "");
}
