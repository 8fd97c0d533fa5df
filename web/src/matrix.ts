/** What each port really speaks: port by encryption, every cell with a shape and a word. */
import type { Context } from "./context.ts";
import { type IconName, h, icon } from "./dom.ts";
import type { Cell } from "./types.ts";

const COLUMNS = ["none", "starttls", "tls"] as const;

const LOOKS: Record<string, { class: string; icon: IconName }> = {
  usable: { class: "ok", icon: "ok" },
  unsafe: { class: "warn", icon: "warn" },
  silent: { class: "", icon: "none" },
  "no-answer": { class: "", icon: "none" },
};

const KEY: readonly [string, IconName, string][] = [
  ["key-usable", "ok", "t-ok"],
  ["key-unsafe", "warn", "t-warn"],
  ["key-useless", "dash", ""],
  ["key-silent", "none", ""],
];

/** `running` tells cells that are still to come from those that nobody asked for. */
export function matrix(context: Context, cells: readonly Cell[], running = false): HTMLElement {
  const { words } = context;
  const ports = [...new Set(cells.map((cell) => cell.port))].sort((a, b) => a - b);
  const rows = ports.map((port) =>
    h(
      "tr",
      {},
      h("th", { scope: "row", class: "num" }, String(port)),
      COLUMNS.map((security) => cellNode(context, cells, port, security, running)),
    ),
  );
  return h(
    "div",
    { class: "stack" },
    h(
      "table",
      { class: "matrix", part: "matrix" },
      h("caption", {}, words.say("matrix")),
      h(
        "thead",
        {},
        h(
          "tr",
          {},
          h("th", { scope: "col" }, words.say("field-port")),
          COLUMNS.map((security) => h("th", { scope: "col" }, words.by("security-", security))),
        ),
      ),
      h("tbody", {}, rows),
    ),
    h(
      "p",
      { class: "key" },
      KEY.map(([key, shape, look]) => h("span", { class: look }, icon(shape), words.say(key))),
    ),
  );
}

function cellNode({ words }: Context, cells: readonly Cell[], port: number, security: string, running: boolean): HTMLElement {
  const here = cells.filter((cell) => cell.port === port && cell.security === security);
  const cell = here.find((one) => one.yours) ?? here[0];
  if (cell === undefined) {
    const pending = [h("span", { class: "hidden" }, words.say("pending")), h("span", { "aria-hidden": "true" }, "…")];
    return h("td", { class: "wait" }, running ? pending : words.say("cell-not-checked"));
  }
  const look = LOOKS[cell.speaks] ?? { class: "", icon: "dash" as const };
  return h(
    "td",
    { class: `${look.class} ${cell.yours ? "yours" : ""}`.trim() },
    icon(look.icon),
    words.by("speaks-", cell.speaks),
    cell.yours && h("small", {}, words.say("yours")),
  );
}
