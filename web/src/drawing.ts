/** The program's window with the fields to change, drawn from what the language pack knows of it. */
import type { Context } from "./context.ts";
import { type Child, h, said } from "./dom.ts";
import { PATHS, fieldAt } from "./fields.ts";
import { type Program, entryOf, windowOf } from "./programs.ts";
import { differences, read } from "./state.ts";
import type { Settings } from "./types.ts";

/** The fields of a server in the order in which most windows have them. */
const FIELDS = ["host", "port", "security", "auth", "username"];

/** The settings before and after a change; null where the program's window, or a word in it that is needed, is not known. */
export function drawing({ words, programs }: Context, before: Settings, after: Settings): HTMLElement | null {
  const program = windowOf(programs, after);
  const changed = differences(before, after, PATHS).map(({ path }) => path);
  const side = changed[0]?.split(".")[0] ?? "";
  const paths = FIELDS.map((field) => `${side}.${field}`);
  // A window without a field to change would mislead.
  if (program === null || changed.length === 0 || !changed.every((path) => paths.includes(path))) return null;
  const rows: Child[] = [];
  for (const path of paths) {
    const label = entryOf(program.labels, path);
    const [was, now] = [before, after].map((settings) => shown(program, path, read(settings, path)));
    const differs = changed.includes(path);
    if (label === undefined || was === undefined || now === undefined) {
      if (differs) return null;
      continue;
    }
    const old = differs && read(before, path) !== "" && [h("s", {}, was), " "];
    rows.push(h("div", { class: differs ? "to-do" : "" }, h("dt", {}, label), h("dd", {}, old, h("span", {}, now))));
  }
  return h(
    "figure",
    { class: "window", role: "img", "aria-label": words.say("drawing", { client: program.name }), "data-client": after.client },
    h("div", { "aria-hidden": "true" }, h("p", {}, program.name), h("dl", {}, rows)),
  );
}

/** A value as the program shows it; undefined where its word for a choice is not known. */
function shown(program: Program, path: string, value: string): Child | undefined {
  const kind = fieldAt(path)?.kind;
  if (value === "") return "";
  if (kind !== "security" && kind !== "auth") return said(value);
  return entryOf(program.values, path)?.[value];
}
