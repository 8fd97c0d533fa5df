/** One conversation with a checker: dialled before the consent, so that nobody types a password for nothing. */
import { Link } from "./engine.ts";
import type { Settings } from "./types.ts";

export interface CheckerEvents {
  /** One message of the checker, as JSON. */
  message(json: string): void;
  /** It could not be reached, or the connection ended. */
  gone(reached: boolean): void;
}

export class Checker {
  private readonly link: Link;
  private open = false;
  private ended = false;
  private waiting: (() => void) | null = null;

  constructor(url: string, private readonly events: CheckerEvents) {
    this.link = new Link(url, (json) => this.heard(json), (state) => this.turned(state));
  }

  get usable(): boolean {
    return !this.ended;
  }

  /** Runs the plan as soon as the connection stands. The bytes of the secret are overwritten once they are sent. */
  run(settings: Settings, secret: Uint8Array | null): void {
    const go = (): void => {
      if (secret !== null) {
        this.link.secret(secret);
        secret.fill(0);
      }
      const consent = { login: secret !== null, unverified: false };
      this.link.run(JSON.stringify(settings), JSON.stringify(consent));
    };
    if (this.open) go();
    else this.waiting = go;
  }

  stop(): void {
    if (!this.ended && this.open) this.link.stop();
  }

  /** Hangs up. Nothing is heard from it any more. */
  end(): void {
    if (this.ended) return;
    this.ended = true;
    this.waiting = null;
    this.link.close();
    this.release();
  }

  private heard(json: string): void {
    if (!this.ended) this.events.message(json);
  }

  private turned(state: "open" | "closed" | "failed"): void {
    if (this.ended) return;
    if (state === "open") {
      this.open = true;
      this.waiting?.();
      this.waiting = null;
      return;
    }
    this.ended = true;
    this.release();
    this.events.gone(this.open);
  }

  /** The link may be the one calling us right now, so it is freed after it has returned. */
  private release(): void {
    setTimeout(() => this.link.free(), 0);
  }
}
