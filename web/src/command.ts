/** One command to copy. It runs as printed. */
import { button } from "./button.ts";
import type { Context } from "./context.ts";
import { h, marked } from "./dom.ts";
import { command } from "./state.ts";
import type { Settings } from "./types.ts";

/** How long "Copied" stands in milliseconds. */
const COPIED = 2000;

export function commandBox({ words, actions }: Context, settings: Settings): HTMLElement {
  const parts = command(settings);
  const text = parts.join(" ");
  // Each option is a piece, so that a narrow screen breaks the line between options.
  const pieces = parts.flatMap((part) => [h("span", { class: "pair" }, part), " "]).slice(0, -1);
  const code = h("code", { translate: "no", tabindex: 0 }, pieces);
  const select = (): void => {
    const range = document.createRange();
    range.selectNodeContents(code);
    const selection = getSelection();
    selection?.removeAllRanges();
    selection?.addRange(range);
  };
  const copy = button(words.say("copy"), { id: "copy", look: "slim" }, () => {
    // Outside a secure context there is no clipboard; then the text is marked for copying by hand.
    if (navigator.clipboard === undefined) {
      select();
      return;
    }
    navigator.clipboard.writeText(text).then(() => {
      copy.textContent = words.say("copied");
      actions.announce(words.say("copied"));
      setTimeout(() => {
        copy.textContent = words.say("copy");
      }, COPIED);
    }, select);
  });
  return h("div", { class: "cmd" }, code, copy);
}

/** A login by certificate is checked where its key is: the sentence that says so, and the command. */
export function certificateCommand(context: Context, settings: Settings): HTMLElement {
  const says = h("p", { class: "small", id: "certificate-says" }, marked(context.words.say("certificate-terminal")));
  return h("div", { class: "stack" }, says, commandBox(context, settings));
}
