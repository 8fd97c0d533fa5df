/** The conversations of a check: with the checker of this page, and beside it with the one at another place. */
import type { How } from "./answer.ts";
import type { FarPart } from "./casefile.ts";
import { Checker } from "./checker.ts";
import { Far } from "./far.ts";
import type { Reach } from "./reach.ts";
import type { Settings } from "./types.ts";

/** How long in milliseconds a stopped checker may take to say what it still saw. */
const STOP_GRACE = 1000;

export interface TalkEvents {
  /** One message of the checker of this page. Throws where it is not understood. */
  heard(json: string): { say?: unknown; why?: unknown; fault?: unknown };
  /** Nothing more comes from here, and the other place still looks. */
  waits(): void;
  /** The check is over; `fault` is what the checker named as its own. */
  over(how: How, fault: string): void;
}

export class Talks {
  private near: Checker | null = null;
  private readonly far: Far | null;
  private stopping: ReturnType<typeof setTimeout> | undefined;
  /** How it ended here, while the other place is waited for. */
  private ended: How | null = null;
  private running = false;

  constructor(
    private readonly probe: URL,
    far: URL | null,
    private readonly reach: Reach,
    private readonly events: TalkEvents,
  ) {
    this.far = far === null ? null : new Far(far, () => this.ended !== null && this.finish(this.ended));
  }

  /** Dials the checker of this page. The other place is not dialled before the check is agreed to. */
  dial(): void {
    this.hangUp();
    this.near = new Checker(this.probe.href, {
      message: (json) => this.message(json),
      gone: (reached, thrown) => void this.gone(reached, thrown),
    });
  }

  /** Begins in both places. The password, if any, is for the checker of this page alone. */
  run(settings: Settings, password: Uint8Array | null): void {
    if (this.near === null || !this.near.usable) this.dial();
    this.ended = null;
    this.running = true;
    this.far?.begin(settings);
    this.near?.run(settings, password);
  }

  /** Ends the check. What was seen here is waited for a moment; what is not there yet from elsewhere is not. */
  stop(): void {
    if (this.ended !== null) {
      this.finish(this.ended);
      return;
    }
    this.near?.stop();
    clearTimeout(this.stopping);
    this.stopping = setTimeout(() => this.finish("stopped"), STOP_GRACE);
  }

  /** What the other place saw in the check that ended; null where there is none. */
  seenFar(): FarPart | null {
    return this.far?.take() ?? null;
  }

  hangUp(): void {
    clearTimeout(this.stopping);
    this.running = false;
    this.near?.end();
    this.near = null;
    this.far?.end();
  }

  private message(json: string): void {
    let message: ReturnType<TalkEvents["heard"]>;
    try {
      message = this.events.heard(json);
    } catch {
      // A checker of another version; it is not believed any further.
      message = { say: "failed", fault: "other-version" };
    }
    if (!this.running || this.ended !== null) return;
    const { say, why, fault } = message;
    if (say === "failed") this.finish("failed", typeof fault === "string" ? fault : "");
    else if (say === "finished") this.done(why === "stopped" || why === "time" ? why : "checked");
  }

  /** It ended here: the other place may still come to its own end, unless the person has had enough. */
  private done(how: How): void {
    if (how === "stopped" || this.far?.looks !== true) {
      this.finish(how);
      return;
    }
    this.ended = how;
    this.near?.end();
    this.events.waits();
  }

  private async gone(reached: boolean, thrown: boolean): Promise<void> {
    const { near } = this;
    if (!reached) await this.reach.learn(thrown);
    if (this.near !== near) return;
    if (this.running || !reached) this.finish(reached ? "lost" : "no-checker");
  }

  private finish(how: How, fault = ""): void {
    clearTimeout(this.stopping);
    this.running = false;
    this.ended = null;
    this.events.over(how, fault);
  }
}
