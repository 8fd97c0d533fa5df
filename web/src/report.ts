/** The answer as a text to hand on, plain or in Markdown: what is wrong, what to do, and what was seen. */
import { standingSentence } from "./cause.ts";
import type { CaseFile } from "./casefile.ts";
import { PATHS } from "./fields.ts";
import { type SeenFar, climbed, farFault } from "./seen-from.ts";
import { read } from "./state.ts";
import type { Fix, Rung, View } from "./types.ts";
import { fieldName, valueText } from "./values.ts";
import { type Words, runs } from "./words.ts";

/** A part of a report. Sentences may have our marks; what a machine said has none. */
type Block =
  | { kind: "title" | "heading" | "text"; text: string }
  | { kind: "list"; items: string[] }
  | { kind: "said"; lines: string[] };

export type Form = "text" | "markdown";

/** A case and the answer to it. */
export interface Told {
  file: CaseFile;
  view: View;
  /** What another place saw, where one was asked. */
  far: SeenFar | null;
}

export function report(words: Words, { file, view, far }: Told, form: Form): string {
  const blocks = parts(words, file, view, far);
  return `${blocks.map(form === "text" ? plain : markdown).join("\n\n")}\n`;
}

function parts(words: Words, file: CaseFile, view: View, far: SeenFar | null): Block[] {
  const [first, ...others] = view.causes.filter((cause) => cause.standing !== "ruled-out");
  const works = view.outcome === "works";
  const headline = works ? "title-works" : "title-unknown";
  const blocks: Block[] = [
    { kind: "title", text: words.say(reportFor(view)) },
    { kind: "text", text: words.say("report-when", { when: file.when }) },
    { kind: "heading", text: first === undefined || works ? words.say(headline) : standingSentence(words, first) },
  ];
  const add = (heading: string, ...more: Block[]): void => {
    blocks.push({ kind: "heading", text: words.say(heading) }, ...more);
  };
  const list = (items: string[]): Block => ({ kind: "list", items });
  if (file.how !== "checked") blocks.push({ kind: "text", text: words.by("how-far-", file.how) });
  if (first !== undefined) {
    blocks.push({ kind: "text", text: first.says });
    if (first.fixes.length > 0) add("fix", list(first.fixes.map((fix) => fixText(words, fix))));
    const against = first.against.map(({ says }) => `${words.say("speaks-against")} ${says}`);
    add("why", list([...first.for.map(({ says }) => says), ...against]));
  }
  if (others.length > 0) add("others-open", list(others.map((cause) => standingSentence(words, cause))));
  if (view.next.length > 0) add("next", list(view.next.map(({ says }) => says)));
  const set = PATHS.filter((path) => read(file.settings, path) !== "");
  if (set.length > 0) add("settings", list(set.map((path) => setting(words, file, path))));
  if (view.findings.length > 0) {
    add("report-findings", list(view.findings.map(({ severity, title, says }) => `${words.by("severity-", severity)} ${title}. ${says}`)));
  }
  if (file.text.trim() !== "") add("field-text", { kind: "said", lines: file.text.trimEnd().split(/\r?\n/) });
  if (view.evidence.length > 0) add("how-far", list(view.ladder.map((rung) => rungText(words, rung))));
  if (far !== null) {
    const rungs = climbed(far.ladder).map((rung) => rungText(words, rung));
    if (rungs.length > 0) blocks.push({ kind: "heading", text: words.say("far-sees", { far: far.place }) }, list(rungs));
    const fault = farFault(words, far);
    if (fault !== null) blocks.push({ kind: "text", text: fault });
  }
  if (view.matrix.length > 0) {
    const cells = view.matrix.map(({ port, security, speaks, yours }) => {
      const encryption = security === "none" ? words.say("how-no-encryption") : words.by("security-", security);
      const where = [words.say("line-port", { port }), encryption].join(", ");
      return `${where}: ${words.by("speaks-", speaks)}${yours ? ` (${words.say("yours")})` : ""}`;
    });
    add("matrix", list([...new Set(cells)]));
  }
  if (view.transcript.length > 0) {
    const lines = view.transcript.map(({ n, who, line }) => `${String(n).padStart(3)} ${words.by("who-", who)}: ${line}`);
    add("transcript", { kind: "said", lines });
  }
  return blocks;
}

function rungText(words: Words, rung: Rung): string {
  const time = typeof rung.ms === "number" ? words.time(rung.ms) : "";
  const parts = [words.by("rung-state-", rung.state), time, rung.says ?? ""];
  return `${rung.title}: ${parts.filter((part) => part !== "").join(", ")}`;
}

/** The title of a report, for whoever can mend the cause. */
export function reportFor(view: Pick<View, "causes" | "outcome">): string {
  const first = view.causes.find((cause) => cause.standing !== "ruled-out");
  const who = view.outcome === "works" ? undefined : first?.fixes[0]?.who;
  return who === "network" || who === "provider" || who === "recipient" ? `report-title-${who}` : "report-title";
}

function setting(words: Words, { settings }: CaseFile, path: string): string {
  const value = valueText(words, path, read(settings, path));
  // Backticks would end the mark; a user name or host has none.
  return `${fieldName(words, path)}: \`${value.replaceAll("`", "'")}\``;
}

function fixText(words: Words, fix: Fix): string {
  return `${words.by("who-fixes-", fix.who)} ${fix.says}`;
}

/** Without marks. */
function bare(text: string): string {
  return runs(text).map((run) => run.text).join("");
}

function plain(block: Block): string {
  switch (block.kind) {
    case "title":
      return `${bare(block.text)}\n${"=".repeat(bare(block.text).length)}`;
    case "heading":
      return `${bare(block.text)}\n${"-".repeat(bare(block.text).length)}`;
    case "text":
      return bare(block.text);
    case "list":
      return block.items.map((item) => `* ${bare(item)}`).join("\n");
    case "said":
      return block.lines.map((line) => `    ${line}`).join("\n");
  }
}

/** Our marks are Markdown's; what stands outside of them must not become some. */
function safe(text: string): string {
  return runs(text)
    .map((run) => {
      if (run.kind === "said") return `\`${run.text}\``;
      const escaped = run.text.replace(/[\\`*_[\]<>#|]/g, "\\$&");
      return run.kind === "bold" ? `**${escaped}**` : escaped;
    })
    .join("");
}

function markdown(block: Block): string {
  switch (block.kind) {
    case "title":
      return `# ${safe(block.text)}`;
    case "heading":
      return `## ${safe(block.text)}`;
    case "text":
      return safe(block.text);
    case "list":
      return block.items.map((item) => `- ${safe(item).replaceAll("\n", "\n  ")}`).join("\n");
    case "said": {
      const longest = Math.max(2, ...(block.lines.join("\n").match(/`+/g) ?? []).map((run) => run.length));
      const fence = "`".repeat(longest + 1);
      return [fence, ...block.lines, fence].join("\n");
    }
  }
}
