/** The one polite live region: at most one sentence in two seconds, the latest wins. */
import { h } from "./dom.ts";

const PAUSE = 2000;

export class Live {
  readonly root = h("p", { class: "hidden", role: "status", "aria-live": "polite", id: "live" });
  private last = -PAUSE;
  private timer: ReturnType<typeof setTimeout> | undefined;

  say(sentence: string): void {
    clearTimeout(this.timer);
    const wait = Math.max(0, this.last + PAUSE - performance.now());
    this.timer = setTimeout(() => {
      this.last = performance.now();
      this.root.textContent = sentence;
    }, wait);
  }

  end(): void {
    clearTimeout(this.timer);
  }
}
