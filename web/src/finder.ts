/** One search for settings at a checker. No secret takes part in it, so it is a conversation of its own. */
import type { SearchReport } from "./generated/types.ts";
import { onForbidden } from "./reach.ts";
import type { Settings } from "./types.ts";

export interface FinderEvents {
  /** So many questions have their answer, of so many asked until now. */
  searching(done: number, all: number): void;
  proposed(report: SearchReport): void;
  /** It came to nothing: not reached, broken off, or a fault that the checker named. */
  failed(why: "no-checker" | "lost" | "failed", fault: string, thrown?: boolean): void;
}

type Heard = { say: string; done?: number; all?: number; report?: SearchReport; fault?: string };

/** The version of the conversation that this page speaks. */
const WIRE = 1;

export class Finder {
  private readonly socket: WebSocket | null;
  private readonly deaf: () => void;
  private opened = false;
  private over = false;

  constructor(
    url: string,
    address: string,
    settings: Settings,
    private readonly events: FinderEvents,
  ) {
    this.deaf = onForbidden(url, () => this.last(() => events.failed("no-checker", "")));
    this.socket = null;
    let socket: WebSocket;
    try {
      socket = new WebSocket(url);
    } catch {
      queueMicrotask(() => this.last(() => events.failed("no-checker", "", true)));
      return;
    }
    this.socket = socket;
    socket.addEventListener("open", () => {
      this.opened = true;
      socket.send(JSON.stringify({ say: "discover", wire: WIRE, address, settings }));
    });
    socket.addEventListener("message", ({ data }) => this.heard(String(data)));
    socket.addEventListener("close", () => this.last(() => events.failed(this.opened ? "lost" : "no-checker", "")));
  }

  /** Hangs up, which ends the search. Nothing is heard from it any more. */
  end(): void {
    this.last(() => {});
  }

  private heard(json: string): void {
    if (this.over) return;
    let message: Heard;
    try {
      message = JSON.parse(json) as Heard;
    } catch {
      message = { say: "failed", fault: "other-version" };
    }
    const { say, done = 0, all = 0, report, fault = "" } = message;
    if (say === "searching") this.events.searching(done, all);
    else if (say === "proposed" && report !== undefined) this.last(() => this.events.proposed(report));
    else if (say === "failed") this.last(() => this.events.failed("failed", fault));
  }

  private last(then: () => void): void {
    if (this.over) return;
    this.over = true;
    this.deaf();
    this.socket?.close();
    then();
  }
}
