/** What is wrong with the settings, under the field it is about, with the button that mends it. */
import { button } from "./button.ts";
import type { Context } from "./context.ts";
import { h, icon, marked } from "./dom.ts";
import type { Finding } from "./types.ts";
import { applyLabel, changesForm } from "./values.ts";

const LOOKS = {
  error: { class: "find bad", icon: "cut" },
  warning: { class: "find warn", icon: "warn" },
  info: { class: "find", icon: "dash" },
} as const;

export function findingNote(context: Context, finding: Finding, id: string): HTMLElement {
  const { words, actions } = context;
  const look = LOOKS[finding.severity];
  const fixes = finding.fixes.filter((fix) => fix.who === "you" && changesForm(fix)).slice(0, 2);
  return h(
    "div",
    { class: look.class, "data-rule": finding.rule, "data-severity": finding.severity },
    icon(look.icon),
    h(
      "p",
      { id },
      h("span", { class: "hidden" }, words.by("severity-", finding.severity), " "),
      h("b", {}, marked(finding.title)),
      h("br"),
      marked(finding.says),
    ),
    fixes.length > 0 &&
      h(
        "div",
        { class: "acts" },
        fixes.map((fix) => button(applyLabel(words, fix), { look: "slim" }, () => actions.apply(fix, false))),
      ),
  );
}
