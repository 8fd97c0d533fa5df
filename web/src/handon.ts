/** The report: the answer as a text for whoever runs the server, seen before it is copied, saved or printed. */
import { button } from "./button.ts";
import { writeCase } from "./casefile.ts";
import { standingSentence } from "./cause.ts";
import { type Context, type Report, type Screen, title } from "./context.ts";
import { copyButton } from "./copy.ts";
import { h, on } from "./dom.ts";
import { type Told, report, reportFor } from "./report.ts";

const KINDS = {
  text: { end: "txt", type: "text/plain" },
  markdown: { end: "md", type: "text/markdown" },
  json: { end: "json", type: "application/json" },
} as const;

/** `told` gives the case, with `masked` without the people in it. */
export function handOnScreen(context: Context, told: (masked: boolean) => Told): Screen {
  const { words, actions } = context;
  const form = h(
    "select",
    { id: "report-form" },
    Object.keys(KINDS).map((kind) => h("option", { value: kind }, words.by("report-as-", kind))),
  );
  const mask = h("input", { id: "report-mask", type: "checkbox", "aria-describedby": "report-mask-hint" });
  const shown = h("pre", { id: "report", class: "paper", tabindex: 0, translate: "no", dir: "auto" });
  const kind = (): keyof typeof KINDS => form.value as keyof typeof KINDS;
  const text = (): string => shown.textContent ?? "";
  const draw = (): void => {
    const shows = told(mask.checked);
    const as = kind();
    shown.textContent = as === "json" ? writeCase(shows.file, shows.view) : report(words, shows, as);
  };
  const shownReport = (): Report => {
    const { view } = told(mask.checked);
    const [first] = view.causes.filter((cause) => cause.standing !== "ruled-out");
    const title = first === undefined ? words.say("title-unknown") : standingSentence(words, first);
    return { title, report: text(), form: kind(), masked: mask.checked, cause: first?.id ?? null, outcome: view.outcome };
  };
  on(form, { change: draw });
  on(mask, { change: draw });
  draw();
  const root = h(
    "div",
    { class: "stack" },
    title(context, words.say(reportFor(told(false).view))),
    h("p", { class: "lead" }, words.say("report-lead")),
    h(
      "div",
      { class: "choices far" },
      h("div", {}, h("label", { class: "label", for: form.id }, words.say("report-form")), h("span", { class: "pick" }, form)),
      h(
        "div",
        { class: "tick" },
        mask,
        h("label", { for: mask.id }, words.say("report-mask")),
        h("p", { class: "small quiet", id: "report-mask-hint" }, words.say("report-mask-hint")),
      ),
    ),
    h(
      "div",
      { class: "acts" },
      context.provider?.send(context, shownReport),
      copyButton(context, { id: "report-copy", label: words.say("report-copy"), look: "plain" }, text, shown),
      button(words.say("report-save"), { id: "report-save", look: "plain" }, () => save(text(), kind())),
      button(words.say("report-print"), { id: "report-print", look: "plain" }, () => window.print()),
      button(words.say("report-back"), { id: "report-back", look: "link" }, actions.answer),
    ),
    shown,
  );
  return { name: "report", root };
}

function save(text: string, kind: keyof typeof KINDS): void {
  const { end, type } = KINDS[kind];
  const url = URL.createObjectURL(new Blob([text], { type }));
  h("a", { href: url, download: `mailmedic-report.${end}` }).click();
  // The browser has taken the address by then.
  setTimeout(() => URL.revokeObjectURL(url), 0);
}
