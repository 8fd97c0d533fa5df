/** One conversation with a checker: dialled before the consent, so that nobody types a password for nothing. */
import { Link } from "./engine.ts";
import { onForbidden } from "./reach.ts";
import type { Settings } from "./types.ts";

export interface CheckerEvents {
  /** One message of the checker, as JSON. */
  message(json: string): void;
  /** It could not be reached, or the connection ended; `thrown` where the browser refused to dial. */
  gone(reached: boolean, thrown: boolean): void;
}

export class Checker {
  /** None where the browser would not even dial. */
  private readonly link: Link | null;
  private readonly deaf: () => void;
  private open = false;
  private ended = false;
  /** What to do once the connection stands. */
  private waiting: { settings: Settings; secret: Uint8Array | null } | null = null;

  constructor(
    url: string,
    private readonly events: CheckerEvents,
  ) {
    this.deaf = onForbidden(url, () => this.turned("failed"));
    let made: Link | null = null;
    try {
      made = new Link(url, (json) => this.heard(json), (state) => this.turned(state));
    } catch {
      queueMicrotask(() => this.turned("failed", true));
    }
    this.link = made;
  }

  get usable(): boolean {
    return !this.ended;
  }

  /** Runs the plan as soon as the connection stands. The bytes of the secret are overwritten in any case. */
  run(settings: Settings, secret: Uint8Array | null): void {
    this.waiting = { settings, secret };
    if (this.open) this.go();
  }

  private go(): void {
    if (this.waiting === null) return;
    const { settings, secret } = this.waiting;
    const consent = { login: secret !== null, unverified: false };
    try {
      if (secret !== null) this.link?.secret(secret);
      this.link?.run(JSON.stringify(settings), JSON.stringify(consent));
      this.forget();
    } catch {
      // The connection went away in this moment; nothing was begun.
      this.end();
      this.events.gone(true, false);
    }
  }

  stop(): void {
    if (!this.ended && this.open) this.link?.stop();
  }

  /** Hangs up. Nothing is heard from it any more. */
  end(): void {
    if (this.ended) return;
    this.ended = true;
    this.forget();
    this.link?.close();
    this.release();
  }

  private heard(json: string): void {
    if (!this.ended) this.events.message(json);
  }

  private turned(state: "open" | "closed" | "failed", thrown = false): void {
    if (this.ended) return;
    if (state === "open") {
      this.open = true;
      this.go();
      return;
    }
    this.ended = true;
    this.forget();
    this.release();
    this.events.gone(this.open, thrown);
  }

  private forget(): void {
    this.waiting?.secret?.fill(0);
    this.waiting = null;
  }

  /** The link may be the one calling us right now, so it is freed after it has returned. */
  private release(): void {
    this.deaf();
    setTimeout(() => this.link?.free(), 0);
  }
}
