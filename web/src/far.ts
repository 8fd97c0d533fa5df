/**
 * A checker at another place, beside the one of this page. It is given the settings, and no secret: there is no way here to
 * hand it one. Whatever becomes of it, the answer from here stands.
 */
import { type FarFault, type FarPart, belongs, isObject } from "./casefile.ts";
import { Checker, type CheckerEvents } from "./checker.ts";
import { Reach, where } from "./reach.ts";
import type { Settings } from "./types.ts";

/** Where a checker's websocket is, when its address does not say. */
const PATH = "/v1/probe";
/** Milliseconds until it says its first words. */
const OPENING = 20_000;
/** Milliseconds for the whole: a check's own limit, and the way there and back. */
const WHOLE = 75_000;
/** More messages than a check ever brings. */
const MOST_MESSAGES = 10_000;

/**
 * The address of a second checker as it was given; null where it is none. One with a name or a password in it is none, and
 * the checker of this page is no other place.
 */
export function farAddress(given: string, base: string, near: URL): URL | null {
  if (!URL.canParse(given, base)) return null;
  const url = new URL(given, base);
  url.protocol = url.protocol.replace(/^http/, "ws");
  url.hash = "";
  if (!/^wss?:$/.test(url.protocol) || url.username !== "" || url.password !== "") return null;
  if (url.pathname === "/") url.pathname = PATH;
  return url.host === near.host ? null : url;
}

/** What it says of itself where it does not look; it refuses for any other reason. */
const FAULTS: Record<string, FarFault> = { "other-version": "other-version", busy: "busy", internal: "broke-off" };

/** A conversation with it: the one of a page, but that nothing secret goes there. */
type Talk = Pick<Checker, "run" | "end">;

export class Far {
  readonly place: string;
  private talk: Talk | null = null;
  private reach: Reach | null = null;
  private part: FarPart | null = null;
  private limits: ReturnType<typeof setTimeout>[] = [];
  private welcomed = false;

  /** `over` is called once for each look that ends by itself. A test dials in its own way. */
  constructor(
    private readonly url: URL,
    private readonly over: () => void,
    private readonly dial: (url: string, events: CheckerEvents) => Talk = (to, events) => new Checker(to, events),
  ) {
    this.place = url.host;
  }

  /** Whether more may come. */
  get looks(): boolean {
    return this.talk !== null;
  }

  /** Has the server looked at from there, without a login. */
  begin(settings: Settings): void {
    this.end();
    const part: FarPart = { place: this.place, fault: null, messages: [] };
    this.part = part;
    // Settings name people; outside of a network they never travel in clear.
    if (this.url.protocol === "ws:" && where(this.url, location) === "elsewhere") {
      part.fault = "in-clear";
      return;
    }
    this.welcomed = false;
    this.reach = new Reach(this.url);
    this.limits = [setTimeout(() => !this.welcomed && this.close("not-reached"), OPENING), setTimeout(() => this.close("late"), WHOLE)];
    this.talk = this.dial(this.url.href, {
      message: (json) => this.heard(part, json),
      gone: (reached, thrown) => void this.gone(part, reached, thrown),
    });
    this.talk.run(settings, null);
  }

  /** What was seen from there until now; where it still looks, it is stopped. Nothing where it was not asked. */
  take(): FarPart | null {
    if (this.looks) this.finish("stopped");
    return this.part;
  }

  /** Hangs up, and forgets what was seen. */
  end(): void {
    this.hangUp();
    this.part = null;
  }

  private heard(part: FarPart, json: string): void {
    if (this.part !== part || !this.looks) return;
    const message = parsed(json);
    if (!this.welcomed) {
      this.welcomed = message?.["say"] === "welcome";
      if (!this.welcomed) this.close("no-probe");
    } else if (message === null || part.messages.length >= MOST_MESSAGES) this.close("broke-off");
    else if (message["say"] === "finished") this.close(null);
    else if (message["say"] === "failed") this.close(FAULTS[String(message["fault"])] ?? "refused");
    else if (belongs(message)) part.messages.push(named(message, this.place));
  }

  private async gone(part: FarPart, reached: boolean, thrown: boolean): Promise<void> {
    const barrier = reached ? null : await this.reach?.learn(thrown);
    if (this.part !== part || !this.looks) return;
    if (reached) this.close(this.welcomed ? "broke-off" : "no-probe");
    else this.close(/^(policy|mixed|denied)/.test(barrier ?? "") ? "forbidden" : "not-reached");
  }

  private close(fault: FarFault | null): void {
    if (!this.looks) return;
    this.finish(fault);
    this.over();
  }

  private finish(fault: FarFault | null): void {
    this.hangUp();
    if (this.part !== null) this.part.fault = fault;
  }

  private hangUp(): void {
    for (const limit of this.limits) clearTimeout(limit);
    this.limits = [];
    this.reach?.end();
    this.reach = null;
    this.talk?.end();
    this.talk = null;
  }
}

function parsed(json: string): Record<string, unknown> | null {
  try {
    const message: unknown = JSON.parse(json);
    return isObject(message) ? message : null;
  } catch {
    return null;
  }
}

/** Whatever the other place calls itself, here it has the name under which it was asked. */
function named(message: Record<string, unknown>, place: string): Record<string, unknown> {
  const { evidence } = message;
  return isObject(evidence) ? { ...message, evidence: { ...evidence, vantage: place } } : message;
}
