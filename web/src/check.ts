/** A running check: the ladder lighting up, the matrix beside it, and the way to stop. */
import { button } from "./button.ts";
import { type Context, type Screen, title } from "./context.ts";
import { h, marked } from "./dom.ts";
import { ladder, withRunning } from "./ladder.ts";
import { breakOf } from "./line.ts";
import { matrix } from "./matrix.ts";
import { checked, read } from "./state.ts";
import type { Settings, View } from "./types.ts";
import { valueText } from "./values.ts";
import type { Words } from "./words.ts";

/** After so many milliseconds without news it is said that nothing comes. */
const SLOW = 5000;

/** What a fact of this kind holds; nothing where it is of another. */
function part(fact: unknown, kind: string): unknown {
  return typeof fact === "object" && fact !== null ? (fact as Record<string, unknown>)[kind] : undefined;
}

/** How many seconds ago a fact was seen, where it was not seen now. */
function ago(fact: unknown): number {
  const recalled = part(fact, "recalled");
  return recalled === undefined ? 0 : Number(part(recalled, "seconds"));
}

export function checkScreen(context: Context, settings: Settings): Screen {
  const { words, actions, far } = context;
  const rungs = ladder(context, { wide: true, facts: true });
  const progress = h("span", { class: "small quiet", id: "progress" });
  const recalled = h("p", { class: "small quiet", id: "recalled" });
  const beside = h("p", { class: "small quiet", id: "far-looks" }, far !== null && marked(words.say("far-looks", { far })));
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
      recalled,
      far !== null && beside,
      h("p", { class: "small quiet" }, words.say("check-esc")),
    ),
    ports,
  );
  const slow = h("p", { class: "small quiet", id: "slow" });
  rungs.root.after(slow);
  let cells = "";
  let broke: string | null = null;
  let news = -1;
  let waits: ReturnType<typeof setTimeout> | undefined;
  /** Says that nothing comes, once it has not for a while; what other connections bring is no news of this one. */
  const watch = (view: View): void => {
    const way = view.steps.filter((step) => part(step.probe, "climb") !== undefined).at(-1)?.id;
    const told = view.evidence.filter((one) => one.step === way && part(one.fact, "still-silent") === undefined).length;
    if (told === news) return;
    news = told;
    slow.textContent = "";
    clearTimeout(waits);
    const rung = withRunning(view.ladder).find((one) => one.state === "running");
    if (rung === undefined) return;
    waits = setTimeout(() => {
      slow.textContent = words.say("slow", { rung: rung.title });
    }, SLOW);
  };
  return {
    name: "check",
    root,
    waits() {
      clearTimeout(waits);
      slow.textContent = "";
      beside.replaceChildren(...marked(words.say("far-waits", { far: far ?? "" })));
      actions.announce(beside.textContent ?? "");
    },
    update(view: View) {
      rungs.update(withRunning(view.ladder));
      // A break is said once; the rungs that pass are not, or a screen reader would never be still.
      const now = breakOf(view.ladder);
      const rung = view.ladder.find((one) => one.rung === now)?.title ?? "";
      if (now !== null && now !== broke) actions.announce(words.say("live-broke", { rung }));
      broke = now;
      watch(view);
      const begun = new Set(view.evidence.map((one) => one.step)).size;
      const all = Math.max(view.steps.length, begun);
      // As long as this is seen, one of them is not over.
      const done = Math.max(0, Math.min(begun, all - 1));
      progress.textContent =
        all === 0 ? words.say("progress-first") : words.count("progress", all, { done: words.number(done) });
      const most = Math.max(0, ...view.evidence.map((one) => ago(one.fact)));
      recalled.textContent = most === 0 ? "" : words.say("recalled", { seconds: words.number(most) });
      const key = JSON.stringify(view.matrix);
      if (key === cells) return;
      cells = key;
      ports.replaceChildren(...(view.matrix.length > 0 ? [matrix(context, view.matrix, true)] : []));
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
