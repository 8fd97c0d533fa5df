/** The ladder: seven rungs that are there from the first frame and fill as evidence comes in; five where mail is fetched. */
import type { Context } from "./context.ts";
import { type IconName, h, icon, marked } from "./dom.ts";
import type { Rung, RungId } from "./types.ts";
import type { Words } from "./words.ts";

const RUNGS: readonly RungId[] = ["name", "reach", "secure", "hello", "login", "sender", "recipient"];

const LOOKS: Record<Rung["state"], { class: string; icon: IconName | null }> = {
  waiting: { class: "wait", icon: null },
  running: { class: "run", icon: null },
  passed: { class: "ok", icon: "ok" },
  "not-sent": { class: "skip", icon: "dash" },
  cause: { class: "skip cause", icon: "dash" },
  broke: { class: "bad", icon: "cut" },
};

export interface Ladder {
  root: HTMLElement;
  update(rungs: readonly Rung[]): void;
}

/** With `wide`, the fact stands beside its rung where there is room; with `facts` off only faults have one. */
export function ladder(context: Context, options: { wide: boolean; facts: boolean }): Ladder {
  const root = h("ol", { class: options.wide ? "ladder wide" : "ladder", part: "ladder" });
  const shown = new Map<RungId, { key: string; node: HTMLElement }>();
  const update = (rungs: readonly Rung[]): void => {
    for (const id of RUNGS) {
      const told = rungs.find((one) => one.rung === id);
      const former = shown.get(id);
      if (told === undefined && rungs.length > 0) {
        former?.node.remove();
        shown.delete(id);
        continue;
      }
      const rung = told ?? waiting(context.words, id);
      const key = JSON.stringify(rung);
      if (former?.key === key) continue;
      const node = rungItem(context.words, rung, options.facts);
      if (former === undefined) root.append(node);
      else former.node.replaceWith(node);
      shown.set(id, { key, node });
    }
  };
  update([]);
  return { root, update };
}

function waiting(words: Words, rung: RungId): Rung {
  return { rung, state: "waiting", title: words.by("rung-", rung) };
}

function rungItem(words: Words, rung: Rung, facts: boolean): HTMLElement {
  const look = LOOKS[rung.state];
  const fact = rung.says && (facts || ["cause", "broke", "not-sent"].includes(rung.state)) ? rung.says : null;
  return h(
    "li",
    { class: `rung ${look.class}`, "data-rung": rung.rung, "data-state": rung.state },
    h("span", { class: "node" }, look.icon !== null && icon(look.icon)),
    h("b", {}, rung.title, rung.state !== "running" && h("span", { class: "hidden" }, ", ", words.by("rung-state-", rung.state))),
    h("span", { class: "num" }, measure(words, rung)),
    fact !== null && h("span", { class: "fact" }, marked(fact)),
  );
}

/** What stands at the end of a rung: its time, or that nothing was sent. */
export function measure(words: Words, rung: Rung): string {
  if (rung.state === "waiting") return "";
  if (rung.state === "running") return words.by("rung-state-", rung.state);
  if (rung.ms !== undefined && rung.ms !== null) return words.time(rung.ms);
  return rung.state === "not-sent" || rung.state === "cause" ? words.say("not-sent") : "";
}

/** While a check runs, the first rung not yet decided is the running one, unless something broke before it. */
export function withRunning(rungs: readonly Rung[]): Rung[] {
  if (rungs.some((rung) => rung.state === "running" || rung.state === "broke")) return [...rungs];
  const next = rungs.findIndex((rung) => rung.state === "waiting");
  return rungs.map((rung, index) => (index === next ? { ...rung, state: "running" as const } : rung));
}
