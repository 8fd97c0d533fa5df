/** The settings form: fields with their findings. Built once; views only change what stands under the fields. */
import type { Context } from "./context.ts";
import { h, on } from "./dom.ts";
import { FIELDS, type Field, OPTIONS } from "./fields.ts";
import { findingNote } from "./finding.ts";
import { read, write } from "./state.ts";
import type { Finding, Settings } from "./types.ts";

type Control = HTMLInputElement | HTMLSelectElement;

export interface Form {
  root: HTMLElement;
  /** Puts values into the fields, leaving alone those that already show them. */
  fill(settings: Settings): void;
  findings(findings: readonly Finding[]): void;
  /** The control of a field, with the part that holds it opened. */
  control(id: string): HTMLElement | null;
}

export function form(context: Context, settings: Settings, changed: (settings: Settings) => void): Form {
  const { words } = context;
  let now = settings;
  const controls = new Map<string, Control>();
  const rows = new Map<string, { row: HTMLElement; notes: HTMLElement }>();
  const build = (field: Field): HTMLElement => {
    const made = control(context, field);
    made.value = read(now, field.path);
    on(made, {
      input: () => {
        now = write(now, field.path, made.value.trim() === "" ? "" : made.value);
        changed(now);
      },
    });
    controls.set(field.id, made);
    const notes = h("div", { class: "find-list" });
    const row = h(
      "div",
      { "data-field": field.id },
      h("label", { class: "label", for: field.id }, words.say(`field-${field.id}`)),
      h("div", { class: "val" }, made instanceof HTMLSelectElement ? h("span", { class: "pick" }, made) : made),
      notes,
    );
    rows.set(field.id, { row, notes });
    return row;
  };
  const more = h(
    "details",
    { id: "more" },
    h("summary", { class: "small" }, words.say("more-settings")),
    h("div", { class: "record" }, FIELDS.filter((field) => field.more).map(build)),
  );
  const others = h("div", { class: "find-list" });
  const root = h(
    "div",
    { role: "group", "aria-labelledby": "settings-title", part: "field" },
    h("div", { class: "record" }, FIELDS.filter((field) => !field.more).map(build)),
    more,
    others,
  );
  let shown = "";
  const opened = (field: Field | undefined): void => {
    if (field?.more) more.open = true;
  };
  for (const field of FIELDS) if (field.more && read(now, field.path) !== "") opened(field);

  return {
    root,
    fill(settings) {
      now = settings;
      for (const field of FIELDS) {
        const made = controls.get(field.id);
        const value = read(settings, field.path);
        if (made === undefined) continue;
        if (made.value !== value) choose(made, value);
        if (value !== "") opened(field);
      }
    },
    findings(findings) {
      const key = JSON.stringify(findings);
      if (key === shown) return;
      shown = key;
      const left = new Set(findings);
      for (const field of FIELDS) {
        const { row, notes } = rows.get(field.id) ?? {};
        const made = controls.get(field.id);
        if (row === undefined || notes === undefined || made === undefined) continue;
        const mine = [...left].filter((finding) => finding.at[0] === field.path);
        for (const finding of mine) left.delete(finding);
        const ids = mine.map((_, index) => `${field.id}-finding-${index + 1}`);
        notes.replaceChildren(...mine.map((finding, index) => findingNote(context, finding, ids[index] ?? "")));
        const wrong = mine.some((finding) => finding.severity === "error");
        row.classList.toggle("wrong", wrong);
        set(made, "aria-invalid", wrong ? "true" : null);
        set(made, "aria-describedby", ids.length > 0 ? ids.join(" ") : null);
        if (wrong) opened(field);
      }
      const rest = [...left].map((finding, index) => findingNote(context, finding, `finding-${index + 1}`));
      others.replaceChildren(...rest);
    },
    control(id) {
      opened(FIELDS.find((field) => field.id === id));
      return controls.get(id) ?? null;
    },
  };
}

/** A select shows a value that is not on its list by adding it. */
function choose(made: Control, value: string): void {
  if (made instanceof HTMLSelectElement && ![...made.options].some((option) => option.value === value)) {
    made.append(h("option", { value }, value));
  }
  made.value = value;
}

function control({ words }: Context, field: Field): Control {
  if (field.kind === "security" || field.kind === "auth") {
    const values = OPTIONS[field.kind];
    return h("select", { id: field.id }, h("option", { value: "" }, words.say("choose")), [
      ...values.map((value) => h("option", { value }, words.by(`${field.kind}-`, value))),
    ]);
  }
  return h("input", {
    id: field.id,
    type: "text",
    inputmode: field.kind === "number" ? "numeric" : field.kind === "email" ? "email" : null,
    autocomplete: "off",
    autocapitalize: "off",
    spellcheck: "false",
    dir: "ltr",
  });
}

function set(target: HTMLElement, name: string, value: string | null): void {
  if (value === null) target.removeAttribute(name);
  else target.setAttribute(name, value);
}
