/** The line: program, network, server, recipient. Whole, cut where it breaks, or dotted while unknown. */
import type { Context } from "./context.ts";
import { h } from "./dom.ts";
import { checked, read } from "./state.ts";
import type { Rung, RungId, Settings } from "./types.ts";
import type { Words } from "./words.ts";

/** The stretch, counted from 0, on which a mail stops when a rung breaks. */
const STRETCH: Record<RungId, number> = {
  name: 0,
  reach: 1,
  secure: 1,
  hello: 1,
  login: 2,
  sender: 2,
  recipient: 2,
};

/** Where the line is cut: the rung that broke. */
export function breakOf(rungs: readonly Rung[]): RungId | null {
  return rungs.find((rung) => rung.state === "broke")?.rung ?? null;
}

export function unknownLine({ words }: Context): HTMLElement {
  const stops = names(words.say.bind(words), {}).map((name, index) =>
    h("li", { class: index === 0 ? "open" : "lost" }, index < 3 && h("i", { class: "seg dots" }), h("span", {}, name)),
  );
  return h("ol", { class: "line bare", part: "line", "aria-hidden": "true" }, stops);
}

export function wholeLine({ words }: Context, settings: Settings): HTMLElement {
  const details = smalls(words, settings);
  const stops = names(words.say.bind(words), settings).map((name, index) =>
    h(
      "li",
      { class: index === 3 ? "got" : "" },
      index < 3 && h("i", { class: "seg" }),
      h("span", {}, name),
      h("small", {}, details[index] ?? ""),
    ),
  );
  return figure(words.by("line-whole-", checked(settings)), h("ol", { class: "line bare", part: "line" }, stops));
}

export function cutLine({ words }: Context, settings: Settings, broke: RungId): HTMLElement {
  const cut = STRETCH[broke];
  const details = smalls(words, settings);
  const stops = names(words.say.bind(words), settings).map((name, index) => {
    const segment =
      index < cut
        ? h("i", { class: "seg" })
        : index === cut
          ? h("i", { class: "seg cut" }, h("i"), h("b", {}, words.by("cut-", broke)))
          : index < 3 && h("i", { class: "seg dots" });
    return h(
      "li",
      { class: index > cut ? "lost" : "" },
      segment,
      h("span", {}, name),
      h("small", {}, details[index] ?? ""),
    );
  });
  const made = figure(words.by("line-cut-", broke), h("ol", { class: "line", part: "line" }, stops));
  made.dataset["broke"] = broke;
  return made;
}

function figure(label: string, line: HTMLElement): HTMLElement {
  line.setAttribute("aria-hidden", "true");
  return h("figure", { class: "far", role: "img", "aria-label": label }, line);
}

function names(say: (key: string) => string, settings: Settings): string[] {
  const end = checked(settings) === "incoming" ? "stop-mailbox" : "stop-recipient";
  return ["stop-program", "stop-network", "stop-server", end].map(say);
}

function smalls(words: Words, settings: Settings): string[] {
  const side = checked(settings);
  const number = read(settings, `${side}.port`);
  const program = settings.client ?? "";
  return [words.by("client-", program), number === "" ? "" : words.say("line-port", { port: number }), read(settings, `${side}.host`), ""];
}
