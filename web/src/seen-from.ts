/** What a checker at another place saw in the same check: beside what was seen here, and in reports. */
import { type CaseFile, type FarFault, answerTo, withoutPeople } from "./casefile.ts";
import { compare } from "./compare.ts";
import { type Context, sub } from "./context.ts";
import { type Child, h, icon, marked } from "./dom.ts";
import type { Pack } from "./engine.ts";
import type { Told } from "./report.ts";
import { checked, read, receivingOnly } from "./state.ts";
import type { Rung, View } from "./types.ts";
import type { Words } from "./words.ts";

export interface SeenFar {
  place: string;
  fault: FarFault | null;
  /** As far as it is the way of the settings: nobody logs in from there, so what a login would decide was not looked at. */
  ladder: Rung[];
}

/** Nothing where no other place was asked. */
export function seenFrom(pack: Pack, file: CaseFile): SeenFar | null {
  if (file.far === null) return null;
  const { place, fault, messages } = file.far;
  const { ladder } = answerTo(pack, { ...file, text: "", shape: null, messages, far: null });
  return { place, fault, ladder: withoutLogin(file, ladder) };
}

function withoutLogin({ settings, receiving }: CaseFile, ladder: Rung[]): Rung[] {
  const subject = receiving ? receivingOnly(settings) : settings;
  if (read(subject, `${checked(subject)}.auth`) === "none") return ladder;
  const login = ladder.findIndex(({ rung }) => rung === "login");
  return ladder.map((rung, index) => (index < login ? rung : { rung: rung.rung, title: rung.title, state: "waiting" }));
}

/** The rungs that were climbed, and the one that broke. */
export function climbed(rungs: readonly Rung[]): Rung[] {
  return rungs.filter(({ state }) => state === "passed" || state === "broke");
}

/** A case and the answer to it, on wish without the people in it. */
export function toldBy(pack: Pack, file: CaseFile): (masked: boolean) => Told {
  return (masked) => {
    const told = masked ? withoutPeople(file) : file;
    return { file: told, view: answerTo(pack, told), far: seenFrom(pack, told) };
  };
}

/** Why it could not look, or not to the end, in one line; nothing where it could. */
export function farFault(words: Words, { place, fault, ladder }: SeenFar): string | null {
  if (fault === null) return null;
  const key = climbed(ladder).length > 0 ? "far-not-whole" : "far-could-not";
  return words.say(key, { far: place, why: words.by("far-fault-", fault) });
}

/** Both places side by side. */
export function farPart(context: Context, here: View, seen: SeenFar | null): Child {
  if (seen === null) return null;
  const { words } = context;
  const fault = farFault(words, seen);
  const there = climbed(seen.ladder);
  const apart = here.ladder.find((now) => there.some(({ rung, state }) => rung === now.rung && state !== now.state));
  const says = apart === undefined ? words.say("far-same") : words.say("places-differ", { rung: apart.title });
  const heads = { before: marked(`\`${seen.place}\``), after: [], way: seen.ladder };
  return h(
    "section",
    { class: "part stack", id: "far" },
    there.length > 0 && sub(context, {}, marked(words.say("far-sees", { far: seen.place }))),
    there.length > 0 && h("p", { id: "far-says" }, says),
    apart !== undefined && compare(context, there, here.ladder, heads, ["there", "here"]),
    fault !== null && h("p", { class: "chip warn", id: "far-fault", "data-fault": seen.fault ?? "" }, icon("warn"), h("span", {}, marked(fault))),
  );
}
