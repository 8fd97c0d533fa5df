/** One command to copy. It runs as printed. */
import type { Context } from "./context.ts";
import { copyButton } from "./copy.ts";
import { h, marked } from "./dom.ts";
import { command } from "./state.ts";
import type { Settings } from "./types.ts";

export function commandBox(context: Context, settings: Settings): HTMLElement {
  return commandLine(context, command(settings));
}

/** A command of these parts, each of which stays whole where there is room. */
export function commandLine(context: Context, parts: readonly string[]): HTMLElement {
  const text = parts.join(" ");
  // Each option is a piece, so that a narrow screen breaks the line between options.
  const pieces = parts.flatMap((part) => [h("span", { class: "pair" }, part), " "]).slice(0, -1);
  const code = h("code", { translate: "no", tabindex: 0 }, pieces);
  const copy = copyButton(context, { id: "copy" }, () => text, code);
  return h("div", { class: "cmd" }, code, copy);
}

/** A login by certificate is checked where its key is: the sentence that says so, and the command. */
export function certificateCommand(context: Context, settings: Settings): HTMLElement {
  const says = h("p", { class: "small", id: "certificate-says" }, marked(context.words.say("certificate-terminal")));
  return h("div", { class: "stack" }, says, commandBox(context, settings));
}
