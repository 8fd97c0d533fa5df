/** Two places side by side: the check shown here, and one made elsewhere that was saved as a case file. */
import { button } from "./button.ts";
import type { Beside } from "./casefile.ts";
import { standingTitle } from "./cause.ts";
import { compare } from "./compare.ts";
import type { Context } from "./context.ts";
import { type Child, h, marked, on } from "./dom.ts";
import type { View } from "./types.ts";

/** Nothing where nothing was checked. */
export function placesPart(context: Context, here: View): Child {
  const { words, actions } = context;
  if (here.evidence.length === 0) return null;
  const file = h("input", { id: "place-file", type: "file", accept: ".json,application/json", hidden: true });
  const shown = h("div", { class: "stack" });
  const show = (text: string): void => {
    const there = actions.replay(text);
    // A case without a check has nothing to stand beside this one.
    const checked = there !== null && there.view.evidence.length > 0;
    const [parts, sentence] = checked ? sideBySide(context, here, there) : [[], words.say("places-bad")];
    const verdict = checked ? fromBoth(context, there.both) : null;
    shown.replaceChildren(h("p", { id: "places-says" }, sentence), ...parts, ...(verdict === null ? [] : [verdict]));
    actions.announce(sentence);
  };
  on(file, {
    change: () => {
      const [first] = file.files ?? [];
      if (first !== undefined) void first.text().then(show);
      file.value = "";
    },
  });
  return h(
    "details",
    { class: "part", id: "places" },
    h("summary", { class: "small" }, words.say("places")),
    h("p", { class: "small quiet" }, words.say("places-hint")),
    button(words.say("places-open"), { id: "places-open", look: "slim" }, () => file.click()),
    file,
    shown,
  );
}

/** What both places together prove, with what proves it. */
function fromBoth({ words }: Context, both: View | null): HTMLElement | null {
  if (both === null) return h("p", { id: "places-verdict" }, words.say("places-other"));
  const first = both.causes.find((cause) => cause.standing !== "ruled-out");
  if (first === undefined || both.outcome === "works") return null;
  const proof = first.for.filter((clue) => clue.clue.startsWith("other-place"));
  return h(
    "div",
    { id: "places-verdict", class: "stack" },
    h("p", {}, words.say("places-both"), " ", h("strong", { "data-cause": first.id }, standingTitle(words, first))),
    h("p", {}, marked(first.says)),
    proof.map((clue) => h("p", { class: "quiet", "data-clue": clue.clue }, marked(clue.says))),
  );
}

function sideBySide(context: Context, here: View, there: Beside): [HTMLElement[], string] {
  const { words } = context;
  const other = there.view.ladder;
  const apart = here.ladder.filter((now) => other.find((rung) => rung.rung === now.rung)?.state !== now.state);
  if (apart.length === 0) return [[], words.say("places-same")];
  const heads = { before: [words.moment(there.when)], after: [] };
  const table = compare(context, other, here.ladder, heads, ["there", "here"]);
  return [[table], words.say("places-differ", { rung: apart[0]?.title ?? "" })];
}
