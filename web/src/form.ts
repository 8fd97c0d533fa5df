/** The settings form: fields with their findings. Built once; views only change what stands under the fields. */
import { button } from "./button.ts";
import { certificateCommand } from "./command.ts";
import type { Context } from "./context.ts";
import { h, marked, on } from "./dom.ts";
import { FIELDS, type Field, type Group, OPTIONS, matters, mechanisms, method } from "./fields.ts";
import { findingNote } from "./finding.ts";
import { nameParts } from "./namepart.ts";
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

interface Row {
  field: Field;
  control: Control;
  row: HTMLElement;
  notes: HTMLElement;
}

export function form(context: Context, settings: Settings, changed: (settings: Settings) => void): Form {
  const { words, actions } = context;
  let now = settings;
  const take = (path: string, value: string): void => {
    now = write(now, path, value.trim() === "" ? "" : value);
    fit();
    changed(now);
  };
  const rows = FIELDS.map((field) => row(context, field, take));
  for (const { control, field } of rows) choose(control, read(now, field.path));
  const of = (group: Group): Row[] => rows.filter(({ field }) => field.group === group);
  const rowOf = (id: string): Row | undefined => rows.find(({ field }) => field.id === id);
  const authHint = h("p", { class: "hint small quiet", id: "auth-hint" });
  rowOf("auth")?.row.append(authHint);
  const certificate = h("div", { class: "hint", id: "certificate" });
  const parts = nameParts(context, (name) => {
    const username = rowOf("username");
    if (username !== undefined) username.control.value = name;
    take("outgoing.username", name);
  });
  const list = h("datalist", { id: "mechanisms" });
  rowOf("mechanism")?.control.setAttribute("list", list.id);
  const main = of("main").flatMap(({ field, row }) => {
    if (field.id === "auth") return [row, certificate];
    return field.id === "username" ? [row, ...parts.rows] : [row];
  });
  const receivingTitle = h("span", {}, words.say("receiving"));
  const receivingHint = h("p", { class: "small quiet" });
  const check = button(words.say("check-receiving"), { id: "check-receiving", look: "plain" }, actions.receive);
  const receiving = h(
    "details",
    { id: "receiving" },
    h("summary", { class: "small" }, receivingTitle),
    receivingHint,
    h("div", { class: "record" }, of("receiving").map(({ row }) => row)),
    check,
  );
  const more = h(
    "details",
    { id: "more" },
    h("summary", { class: "small" }, words.say("more-settings")),
    h("div", { class: "record" }, of("more").map(({ row }) => row)),
    list,
  );
  const parted: Partial<Record<Group, HTMLDetailsElement>> = { receiving, more };
  const others = h("div", { class: "find-list" });
  const root = h(
    "div",
    { role: "group", "aria-labelledby": "settings-title", part: "field" },
    h("div", { class: "record" }, main),
    receiving,
    more,
    others,
  );
  const open = (group: Group): void => {
    const part = parted[group];
    if (part !== undefined) part.open = true;
  };
  let auth = "";
  let certified = "";
  /** Shows what matters with the settings as they are now. */
  const fit = (): void => {
    for (const { field, row } of rows) row.hidden = !matters(field, now) && row.dataset["found"] === undefined;
    const login = method(now, "outgoing");
    parts.show(login, read(now, "outgoing.username"));
    const hint = `hint-auth-${login}`;
    authHint.replaceChildren(...(words.has(hint) ? marked(words.say(hint)) : []));
    describe(rowOf("auth"), words.has(hint) ? authHint.id : "");
    const external = login === "client-certificate";
    certificate.hidden = !external;
    // Made anew only with other settings: the focus may stand on its button.
    const command = external ? JSON.stringify(now) : "";
    if (command !== certified) certificate.replaceChildren(...(external ? [certificateCommand(context, now)] : []));
    certified = command;
    const first = read(now, "outgoing.auth") === "pop-before-smtp";
    receivingTitle.textContent = words.say(first ? "receiving-first" : "receiving");
    receivingHint.replaceChildren(...marked(words.say(first ? "hint-receiving-first" : "hint-receiving")));
    if (login === auth) return;
    auth = login;
    if (first) open("receiving");
    list.replaceChildren(...mechanisms(auth).map((value) => h("option", { value })));
  };
  const reveal = (): void => {
    for (const { field } of rows) if (read(now, field.path) !== "") open(field.group);
  };
  fit();
  reveal();
  let shown = "";

  return {
    root,
    fill(settings) {
      now = settings;
      for (const { control, field } of rows) {
        const value = read(settings, field.path);
        if (control.value !== value) choose(control, value);
      }
      fit();
      reveal();
    },
    findings(findings) {
      const key = JSON.stringify(findings);
      if (key === shown) return;
      shown = key;
      const left = new Set(findings);
      for (const one of rows) {
        const { row, notes, control, field } = one;
        const mine = [...left].filter((finding) => finding.at[0] === field.path);
        for (const finding of mine) left.delete(finding);
        const ids = mine.map((_, index) => `${field.id}-finding-${index + 1}`);
        notes.replaceChildren(...mine.map((finding, index) => findingNote(context, finding, ids[index] ?? "")));
        const wrong = mine.some((finding) => finding.severity === "error");
        row.classList.toggle("wrong", wrong);
        if (mine.length > 0) row.dataset["found"] = ids.join(" ");
        else delete row.dataset["found"];
        set(control, "aria-invalid", wrong ? "true" : null);
        describe(one, field.id === "auth" && authHint.hasChildNodes() ? authHint.id : "");
        if (wrong) open(field.group);
      }
      const rest = [...left].map((finding, index) => findingNote(context, finding, `finding-${index + 1}`));
      others.replaceChildren(...rest);
      fit();
    },
    control(id) {
      const found = rowOf(id);
      if (found === undefined) return parts.control(id);
      open(found.field.group);
      found.row.hidden = false;
      return found.control;
    },
  };
}

function row(context: Context, field: Field, take: (path: string, value: string) => void): Row {
  const made = control(context, field);
  on(made, { input: () => take(field.path, made.value) });
  const notes = h("div", { class: "find-list" });
  const root = h(
    "div",
    { "data-field": field.id },
    h("label", { class: "label", for: field.id }, context.words.say(`field-${field.id}`)),
    h("div", { class: "val" }, made instanceof HTMLSelectElement ? h("span", { class: "pick" }, made) : made),
    notes,
  );
  return { field, control: made, row: root, notes };
}

/** The findings under a field and its hint describe its control. */
function describe(row: Row | undefined, hint: string): void {
  if (row === undefined) return;
  const ids = [row.row.dataset["found"] ?? "", hint].filter((id) => id !== "");
  set(row.control, "aria-describedby", ids.length > 0 ? ids.join(" ") : null);
}

/** A select shows a value that is not on its list by adding it. */
function choose(made: Control, value: string): void {
  if (made instanceof HTMLSelectElement && ![...made.options].some((option) => option.value === value)) {
    made.append(h("option", { value }, value));
  }
  made.value = value;
}

function control({ words }: Context, field: Field): Control {
  const { kind } = field;
  if (kind === "client") {
    const programs = words.names("client-").map(([id, name]) => h("option", { value: id }, name));
    return h("select", { id: field.id }, h("option", { value: "" }, words.say("choose")), programs);
  }
  if (kind === "security" || kind === "auth" || kind === "protocol") {
    // Fetching mail first opens the way for sending; nothing opens the way for fetching.
    const values = OPTIONS[kind].filter((value) => field.group === "main" || value !== "pop-before-smtp");
    return h("select", { id: field.id }, h("option", { value: "" }, words.say("choose")), [
      ...values.map((value) => h("option", { value }, words.by(`${kind}-`, value))),
    ]);
  }
  return h("input", {
    id: field.id,
    type: "text",
    inputmode: kind === "number" ? "numeric" : kind === "email" ? "email" : null,
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
