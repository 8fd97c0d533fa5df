/** What a search brought: the settings, who says so, how the servers answer, and how they differ from what was typed. */
import { domainOf } from "./address.ts";
import { button } from "./button.ts";
import { type Context, type Screen, sub, title } from "./context.ts";
import { type Child, type IconName, h, icon, marked, said } from "./dom.ts";
import { FIELDS, type Field } from "./fields.ts";
import type { Miss, Proposal, SearchReport, Source, State } from "./generated/types.ts";
import { read } from "./state.ts";
import type { Settings } from "./types.ts";
import { fieldName, value } from "./values.ts";
import type { Words } from "./words.ts";

/** Seen to be wrong as proposed. Silence may be the network's fault, so it proves nothing. */
const WRONG: readonly State[] = ["certificate", "other-encryption", "no-starttls", "other-protocol", "refused", "no-name"];

function isWrong(one: Proposal): boolean {
  return WRONG.includes(one.outgoing) || WRONG.includes(one.incoming);
}

function settingsOf(one: Proposal): Settings {
  return one.settings as Settings;
}

export function foundScreen(context: Context, report: SearchReport, typed: Settings): Screen {
  const { words, actions } = context;
  const { address, proposals } = report;
  const [best] = proposals;
  const good = best !== undefined && !isWrong(best) ? best : undefined;
  const others = proposals.filter((one) => one !== good);
  const [wrong, also] = [others.filter(isWrong), others.filter((one) => !isWrong(one))];
  const key = good !== undefined ? "found-heading" : best === undefined ? "found-nothing" : "title-found-wrong";
  const root = h(
    "div",
    { class: "stack", "data-found": proposals.length },
    title(context, marked(words.say(key, { address: `\`${address}\`` }))),
    best === undefined && h("p", { class: "lead" }, words.say("found-nothing-says", { domain: domainOf(address) })),
    good === undefined && best !== undefined && h("p", { class: "lead" }, words.say("found-wrong-lead")),
    good !== undefined &&
      h(
        "section",
        { class: "turn stack far", part: "frame", id: "best", "data-trusted": String(good.trusted) },
        sub(context, {}, short(good)),
        trust(words, good),
        h("div", { class: "acts" }, use(context, good, "use", "main")),
        h("p", { class: "small quiet" }, words.say("use-hint")),
        proposal(context, good, typed),
      ),
    wrong.length > 0 &&
      h(
        "section",
        { class: "part stack", id: "wrong" },
        sub(context, {}, words.say("found-wrong")),
        wrong.map((one) => h(
            "div",
            { class: "stack far" },
            proposal(context, one, typed),
            h("div", { class: "acts" }, use(context, one, null, "link small")),
          ),
        ),
      ),
    also.length > 0 &&
      h(
        "section",
        { class: "part stack", id: "also" },
        sub(context, {}, words.say("found-others")),
        also.map((one) =>
          h(
            "details",
            {},
            h("summary", { class: "small" }, h("span", {}, short(one), " ", state(words, one.outgoing))),
            h(
              "div",
              { class: "stack" },
              trust(words, one),
              h("div", { class: "acts" }, use(context, one, null, "slim")),
              proposal(context, one, typed),
            ),
          ),
        ),
      ),
    vain(words, report),
    h(
      "div",
      { class: "acts far" },
      button(words.say("find-by-hand"), { id: "back", look: best === undefined ? "plain" : "link" }, () => actions.settings("host")),
    ),
  );
  return { name: "found", root };
}

function use(context: Context, one: Proposal, id: string | null, look: "main" | "slim" | "link small"): HTMLElement {
  const label = context.words.say(isWrong(one) ? "use-wrong" : "use");
  const press = (): void => context.actions.use(settingsOf(one));
  return button(label, id === null ? { look } : { id, look }, press);
}

/** "mail.example.org:465, imap.example.org:993". */
function short(one: Proposal): Child[] {
  const server = (side: "outgoing" | "incoming"): Child[] => {
    const [host, port] = ["host", "port"].map((name) => read(settingsOf(one), `${side}.${name}`));
    return host === "" ? [] : [said(`${host}:${port}`)];
  };
  const [outgoing, incoming] = [server("outgoing"), server("incoming")];
  return [outgoing, outgoing.length > 0 && incoming.length > 0 && ", ", incoming];
}

function proposal(context: Context, one: Proposal, typed: Settings): Child[] {
  const { words } = context;
  const has = ["outgoing.host", "incoming.host"].some((path) => read(typed, path) !== "");
  return [
    table(context, one, typed),
    has && one.differs.length === 0 && note("ok", "t-ok", words.say("found-same")),
    h(
      "ul",
      { class: "promise small says" },
      one.says.map((saying) => {
        const source = words.by("found-source-", saying.source);
        const at = withoutQuestion(saying.at ?? "");
        const says = saying.source === "guess" ? words.say("found-only-lookalike") : words.say("says", { source });
        return h("li", { "data-source": saying.source }, says, at !== "" && [" ", said(at)]);
      }),
    ),
  ];
}

function trust(words: Words, one: Proposal): HTMLElement {
  return one.trusted ? note("ok", "", words.say("found-trusted")) : note("warn", "t-warn", words.say("found-untrusted"));
}

function note(shape: IconName, tone: string, text: string): HTMLElement {
  return h("p", { class: `small noted ${tone}` }, icon(shape), h("span", {}, text));
}

const PARTS = [
  ["outgoing", "found-sending", "main"],
  ["incoming", "found-receiving", "receiving"],
] as const;

/** Field by field; beside what was typed where that is otherwise. */
function table({ words }: Context, one: Proposal, typed: Settings): HTMLElement {
  const both = one.differs.length > 0;
  const found = settingsOf(one);
  const bodies = PARTS.filter(([side]) => one[side] !== "none").map(([side, heading, group]) => {
    const fields = FIELDS.filter((field) => field.group === group && field.path.startsWith(`${side}.`));
    const shown = fields.filter((field) => read(found, field.path) !== "" || one.differs.includes(field.path));
    return h(
      "tbody",
      { "data-side": side },
      h(
        "tr",
        { class: "server" },
        h("th", { scope: "rowgroup", colspan: both ? 3 : 2 }, words.say(heading), ": ", state(words, one[side])),
      ),
      shown.map((field) => row(words, field, found, typed, both && one.differs.includes(field.path), both)),
      side === "outgoing" && read(found, "outgoing.username") === "" && read(found, "outgoing.auth") !== "none"
        ? h("tr", {}, h("th", { scope: "row" }, words.say("field-username")), h("td", { colspan: both ? 2 : 1 }, words.say("username-given")))
        : null,
    );
  });
  const head =
    both &&
    h(
      "thead",
      {},
      h("tr", {}, h("td"), h("th", { scope: "col" }, words.say("you-typed")), h("th", { scope: "col" }, words.say("was-found"))),
    );
  const columns = h("colgroup", {}, h("col", { class: "names" }), both && h("col"), h("col"));
  return h("table", { class: "compare found" }, columns, head, bodies);
}

function row(words: Words, field: Field, found: Settings, typed: Settings, differs: boolean, both: boolean): HTMLElement {
  const cell = (settings: Settings): Child => {
    const text = read(settings, field.path);
    return text === "" ? [icon("dash"), h("span", { class: "hidden" }, words.say("value-empty"))] : value(words, field.path, text);
  };
  // The part's heading says which of the two servers it is.
  const name = fieldName(words, field.path.replace(/^incoming\.(?!protocol)/, "outgoing."));
  return h(
    "tr",
    { class: differs ? "differ" : "", "data-path": field.path },
    h("th", { scope: "row" }, name, differs && h("span", { class: "hidden" }, ", ", words.say("differs"))),
    both && h("td", {}, differs ? h("s", {}, cell(typed)) : cell(typed)),
    h("td", {}, cell(found)),
  );
}

function state(words: Words, state: State): HTMLElement {
  const [shape, tone]: [IconName, string] =
    state === "answers" ? ["ok", "t-ok"] : WRONG.includes(state) ? ["cut", "t-bad"] : ["none", "t-warn"];
  return h("span", { class: tone, "data-state": state }, icon(shape), " ", words.by("found-state-", state));
}

/** What was asked and brought nothing, with the reason. */
function vain(words: Words, report: SearchReport): Child {
  const lines: [string, string][] = [];
  // Records are many, and missing all for one reason as a rule.
  const records = new Map<string, string[]>();
  for (const { quest, found } of report.asked) {
    const nothing = found !== null && typeof found === "object" && "nothing" in found ? found.nothing : null;
    const why = nothing !== null ? miss(words, nothing) : found === null ? words.say("found-miss-unfinished") : null;
    if ("fetch" in quest) {
      const unused = why === null && !isSaid(report.proposals, quest.fetch.source);
      const reason = unused ? words.say("found-miss-no-settings") : why;
      const source = words.by("found-source-", quest.fetch.source);
      if (reason !== null) lines.push([withoutQuestion(quest.fetch.url), `${reason} (${source})`]);
    } else if ("servers" in quest && why !== null) {
      records.set(why, [...(records.get(why) ?? []), quest.servers.name]);
    } else if ("exchangers" in quest && why !== null) {
      lines.push([words.say("found-quest-exchangers", { name: quest.exchangers.domain }), why]);
    }
  }
  for (const [why, names] of records) lines.push([words.say("found-quest-servers", { name: names.join(", ") }), why]);
  if (lines.length === 0) return null;
  return h(
    "details",
    { class: "part", id: "vain" },
    h("summary", { class: "small" }, words.say("found-losers")),
    h("ul", { class: "vain small" }, lines.map(([what, why]) => h("li", {}, said(what), ": ", why))),
  );
}

/** Whether a source says something in a proposal. The same file over a worse way is told once. */
function isSaid(proposals: readonly Proposal[], source: Source): boolean {
  const same = (one: Source): boolean => one === source || (one === "autoconfig" && source === "autoconfig-in-clear");
  return proposals.some((one) => one.says.some((saying) => same(saying.source)));
}

function miss(words: Words, why: Miss): string {
  if (typeof why === "string") return words.by("found-miss-", why);
  if ("status" in why) return words.say("found-miss-status", { status: String(why.status) });
  return words.say("found-miss-sent-elsewhere", { to: withoutQuestion(why["sent-elsewhere"]) });
}

/** An address as people read it: what stands behind the question mark is for the server. */
function withoutQuestion(url: string): string {
  return url.split("?")[0] ?? url;
}
