/** A button that copies a text; where there is no clipboard, it marks the text for copying by hand. */
import { button } from "./button.ts";
import type { Context } from "./context.ts";

/** How long "Copied" stands in milliseconds. */
const COPIED = 2000;

export function copyButton(
  { words, actions }: Context,
  options: { id: string; label?: string; look?: "slim" | "plain" | "link small" },
  text: () => string,
  shown: HTMLElement | null,
): HTMLButtonElement {
  const label = options.label ?? words.say("copy");
  const select = (): void => {
    if (shown === null) return;
    const range = document.createRange();
    range.selectNodeContents(shown);
    const selection = getSelection();
    selection?.removeAllRanges();
    selection?.addRange(range);
  };
  const made = button(label, { id: options.id, look: options.look ?? "slim" }, () => {
    // Outside a secure context there is no clipboard.
    if (navigator.clipboard === undefined) {
      select();
      return;
    }
    navigator.clipboard.writeText(text()).then(() => {
      made.textContent = words.say("copied");
      actions.announce(words.say("copied"));
      setTimeout(() => {
        made.textContent = label;
      }, COPIED);
    }, select);
  });
  return made;
}
