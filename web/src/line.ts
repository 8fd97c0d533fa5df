/** The line: program, network, server, recipient. Whole, cut where it breaks, or dotted while unknown. */
import type { Context } from "./context.ts";
import { type Child, h, said } from "./dom.ts";
import { checked, read } from "./state.ts";
import type { Rung, RungId, Settings } from "./types.ts";
import type { Words } from "./words.ts";

/** The stretch, counted from 0, on which a mail stops when a rung breaks. */
const STRETCH: Record<RungId, number> = {
  name: 0,
  reach: 1,
  secure: 1,
  hello: 1,
  login: 2,
  sender: 2,
  recipient: 2,
};

/** Where the line is cut: the rung that broke. */
export function breakOf(rungs: readonly Rung[]): RungId | null {
  return rungs.find((rung) => rung.state === "broke")?.rung ?? null;
}

/** How one stop looks, and the stretch behind it. */
interface Stop {
  look: "" | "open" | "lost" | "got";
  stretch: "solid" | "cut" | "dots" | null;
}

const AT_THE_START: readonly Stop[] = stopsWith((index) => ({ look: index === 0 ? "open" : "lost", stretch: "dots" }));
const WHOLE: readonly Stop[] = stopsWith((index) => ({ look: index === 3 ? "got" : "", stretch: "solid" }));

/** Solid up to a stretch, dotted behind it, and that one itself cut or dotted. */
function stopsUpTo(end: number, itself: "cut" | "dots"): Stop[] {
  return stopsWith((index) => ({
    look: index > end ? "lost" : "",
    stretch: index < end ? "solid" : index === end ? itself : "dots",
  }));
}

function stopsWith(stop: (index: number) => Stop): Stop[] {
  return [0, 1, 2, 3].map((index) => (index === 3 ? { ...stop(index), stretch: null } : stop(index)));
}

/** `texts` are the children of each stop; `cut` is the word over the cut. The line is a picture: what it says stands beside it. */
function draw(look: string, stops: readonly Stop[], texts: (index: number) => Child, cut: Child = null): HTMLElement {
  const stretch = (kind: Stop["stretch"]): Child => {
    if (kind === null) return null;
    return kind === "cut" ? h("i", { class: "seg cut" }, h("i"), cut) : h("i", { class: kind === "dots" ? "seg dots" : "seg" });
  };
  const items = stops.map((stop, index) => h("li", { class: stop.look }, stretch(stop.stretch), texts(index)));
  return h("ol", { class: look, part: "line", "aria-hidden": "true" }, items);
}

export function unknownLine({ words }: Context): HTMLElement {
  const stops = names(words.say.bind(words), {});
  return draw("line bare", AT_THE_START, (index) => h("span", {}, stops[index] ?? ""));
}

export function wholeLine({ words }: Context, settings: Settings): HTMLElement {
  return figure(words.by("line-whole-", checked(settings)), draw("line bare", WHOLE, labels(words, settings)));
}

export function cutLine({ words }: Context, settings: Settings, broke: RungId): HTMLElement {
  const stops = stopsUpTo(STRETCH[broke], "cut");
  const line = draw("line", stops, labels(words, settings), h("b", {}, words.by("cut-", broke)));
  const made = figure(words.by("line-cut-", broke), line);
  made.dataset["broke"] = broke;
  return made;
}

/** The line up to where a check came that nothing stopped; null where it came to its end. */
export function openLine({ words }: Context, settings: Settings, rungs: readonly Rung[]): HTMLElement | null {
  const open = rungs.find(isOpen);
  if (open === undefined) return null;
  return figure(words.say("line-open"), draw("line bare", stopsUpTo(STRETCH[open.rung], "dots"), labels(words, settings)));
}

function isOpen({ state }: Rung): boolean {
  return state === "waiting" || state === "running";
}

/** The line without words, for the head of a column of rungs. */
export function miniLine(rungs: readonly Rung[]): HTMLElement {
  const broke = breakOf(rungs);
  const open = rungs.find(isOpen);
  const stops = broke !== null ? stopsUpTo(STRETCH[broke], "cut") : open ? stopsUpTo(STRETCH[open.rung], "dots") : WHOLE;
  return draw("line mini", stops, () => null);
}

/** The name of each stop, and what it is in this case. */
function labels(words: Words, settings: Settings): (index: number) => Child {
  const stops = names(words.say.bind(words), settings);
  const details = smalls(words, settings);
  return (index) => [h("span", {}, stops[index] ?? ""), h("small", {}, details[index])];
}

function figure(label: string, line: HTMLElement): HTMLElement {
  return h("figure", { class: "far", role: "img", "aria-label": label }, line);
}

function names(say: (key: string) => string, settings: Settings): string[] {
  const end = checked(settings) === "incoming" ? "stop-mailbox" : "stop-recipient";
  return ["stop-program", "stop-network", "stop-server", end].map(say);
}

function smalls(words: Words, settings: Settings): Child[] {
  const side = checked(settings);
  const [host, port] = ["host", "port"].map((name) => read(settings, `${side}.${name}`));
  const client = settings.client ?? "";
  return [client && words.by("client-", client), port && words.say("line-port", { port }), host && said(host), ""];
}
