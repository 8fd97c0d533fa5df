/** The browser's Back on our own page: one entry of its history for each step away from the settings, which holds the step's name. */
import type { Screen } from "./context.ts";

type Name = Screen["name"];

/** How far a step is from the settings: Back goes one nearer. What follows a step at the same distance takes its place. */
function distance(name: unknown): number {
  if (name === undefined || name === "start") return 0;
  return name === "report" ? 2 : 1;
}

/** What the present entry holds; the origin that waits for an answer may stand there, too (`share.ts`). */
function entry(): { step?: unknown } | null {
  return history.state as { step?: unknown } | null;
}

export class Steps {
  private shown: Name = "start";
  /** The page itself goes back, and the browser has not come there yet. */
  private returning = false;

  /** `back` is told that a person went back: to the settings, or to the answer. */
  constructor(private readonly back: (to: "start" | "answer") => void) {
    // A step begins at its title, wherever the page stood when it was left.
    history.scrollRestoration = "manual";
    addEventListener("popstate", this.moved);
  }

  end(): void {
    removeEventListener("popstate", this.moved);
  }

  /** Makes the history fit the step that is shown now. */
  show(name: Name): void {
    this.shown = name;
    if (this.returning) return;
    const state = entry();
    const further = distance(name) - distance(state?.step);
    if (further > 0) {
      // The answer lies between the settings and the report.
      if (further > 1) history.pushState({ ...state, step: "answer" }, "");
      history.pushState({ ...state, step: name }, "");
    } else if (further < 0) {
      this.returning = true;
      history.go(further);
    } else if (name !== "start") history.replaceState({ ...state, step: name }, "");
  }

  /** A step that was left is not shown again: whoever goes forward stays, for what it showed may not be so any more. */
  private readonly moved = (): void => {
    const now = distance(entry()?.step);
    if (!this.returning && now < distance(this.shown)) this.back(now === 0 ? "start" : "answer");
    else {
      this.returning = false;
      this.show(this.shown);
    }
  };
}
