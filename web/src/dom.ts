/** Builds nodes. Nothing here or elsewhere makes markup from text. */
import { runs } from "./words.ts";

export type Child = Node | string | null | undefined | false | Child[];

type Handlers = { [K in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[K]) => void };
export type Props = Record<string, string | number | boolean | null | undefined> & { on?: never };

/** An element with attributes and children; `null`, `undefined` and `false` are left out. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  props: Props = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (value === null || value === undefined || value === false) continue;
    made.setAttribute(name, value === true ? "" : String(value));
  }
  made.append(...nodes(children));
  return made;
}

/** Adds listeners and hands the element back. */
export function on<T extends HTMLElement>(target: T, handlers: Handlers): T {
  for (const [name, handler] of Object.entries(handlers)) {
    target.addEventListener(name, handler as EventListener);
  }
  return target;
}

export function nodes(children: Child[]): (Node | string)[] {
  return children.flatMap((child) => {
    if (child === null || child === undefined || child === false) return [];
    return Array.isArray(child) ? nodes(child) : [child];
  });
}

/** A text with `**bold**` and `` `said` `` marks as nodes. */
export function marked(text: string): Node[] {
  return runs(text).map((run) => {
    if (run.kind === "bold") return run.text.includes(" > ") ? clicks(run.text.split(" > ")) : h("b", {}, run.text);
    if (run.kind === "said") return said(run.text);
    return document.createTextNode(run.text);
  });
}

/** Where to click, one thing after another. */
function clicks(steps: readonly string[]): HTMLElement {
  return h("span", { class: "clicks" }, steps.map((step, at) => [at > 0 && h("i", {}, " > "), h("b", {}, step)]));
}

/** What a machine said or must be given: mono, left to right, isolated, never translated. */
export function said(text: string): HTMLElement {
  return h("bdi", { class: "said", translate: "no" }, text);
}

export type IconName = "ok" | "cut" | "dash" | "warn" | "none" | "no" | "mark";

const ICONS: Record<IconName, { d: string; width?: number; dash?: string }> = {
  ok: { d: "M3 8.6 6.4 12 13 4.4" },
  cut: { d: "M3.8 13.5 7.2 2.5M8.8 13.5l3.4-11" },
  dash: { d: "M4 8h8" },
  warn: { d: "M8 2 1.6 13.6h12.8zM8 6.6v3M8 11.6v.1" },
  none: { d: "M2.5 8a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0", dash: "2.2 2.2" },
  no: { d: "M4 4l8 8M12 4l-8 8" },
  mark: { d: "M1 8h8M19 8h8M10.5 8.2l2.6 2.8 4.4-6", width: 28 },
};

const SVG = "http://www.w3.org/2000/svg";

/** A decorative shape; what it means always stands beside it in words. */
export function icon(name: IconName): SVGSVGElement {
  const { d, width = 16, dash } = ICONS[name];
  const made = document.createElementNS(SVG, "svg");
  made.setAttribute("viewBox", `0 0 ${width} 16`);
  made.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", d);
  if (dash !== undefined) path.setAttribute("stroke-dasharray", dash);
  made.append(path);
  return made;
}
