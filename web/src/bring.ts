/** Below the form: a case file opened again, and a link with the settings to pass on. */
import { button } from "./button.ts";
import type { Context } from "./context.ts";
import { copyButton } from "./copy.ts";
import { h, on } from "./dom.ts";
import { linkTo } from "./share.ts";
import type { Settings } from "./types.ts";

/** `settings` are those of the form as it is. A link is made only where it is read: on our own page. */
export function bringAndTake(context: Context, settings: () => Settings): HTMLElement {
  const { words, actions, page } = context;
  const file = h("input", { id: "case-file", type: "file", accept: ".json,application/json", hidden: true });
  on(file, {
    change: () => {
      const [first] = file.files ?? [];
      if (first !== undefined) void first.text().then(actions.open);
      file.value = "";
    },
  });
  const choose = button(words.say("open-case"), { id: "open-case", look: "link small" }, () => file.click());
  const link = copyButton(
    context,
    { id: "copy-link", label: words.say("copy-link"), look: "link small" },
    () => linkTo(location.href, settings()),
    null,
  );
  return h(
    "div",
    { class: "part stack small" },
    h("div", { class: "acts" }, choose, page && link),
    h("p", { class: "quiet near" }, words.say(page ? "bring-hint-page" : "bring-hint")),
    file,
  );
}

/** Takes a file that is dropped anywhere on `target`. */
export function takeDrops(target: HTMLElement, open: (text: string) => void): void {
  const hasFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") ?? false;
  on(target, {
    dragover: (event) => {
      if (hasFile(event)) event.preventDefault();
    },
    drop: (event) => {
      const [file] = event.dataTransfer?.files ?? [];
      if (file === undefined) return;
      event.preventDefault();
      void file.text().then(open);
    },
  });
}
