/** Buttons: one that acts, and one that looks like a link. */
import { h, on } from "./dom.ts";

interface Options {
  id?: string;
  /** `main` is the one thing to do, `plain` any other, `slim` a small one beside a text. */
  look: "main" | "plain" | "slim" | "link" | "link small";
  describedby?: string;
}

const CLASSES: Record<Options["look"], string> = {
  main: "act",
  plain: "act plain",
  slim: "act plain slim",
  link: "link",
  "link small": "link small",
};

export function button(label: string, options: Options, press: () => void): HTMLButtonElement {
  const made = h(
    "button",
    {
      type: "button",
      class: CLASSES[options.look],
      part: options.look.startsWith("link") ? null : "action",
      id: options.id,
      "aria-describedby": options.describedby,
    },
    label,
  );
  return on(made, { click: press });
}
