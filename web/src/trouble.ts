/** What the page knows of a case: what the settings show by themselves, and everything once the diagnosis is loaded. */
import { planOf } from "./casefile.ts";
import { Case, type Fault, type Pack, Typed, loadDiagnosis } from "./engine.ts";
import type { Finding, ToldView } from "./types.ts";

interface Known {
  findings: Finding[];
  fit: boolean;
}

export class Trouble {
  private early: Typed | null;
  private whole: Case | null = null;
  private known: Known = { findings: [], fit: false };
  /** What was said so far, for the diagnosis to hear when it comes. */
  private readonly said = { settings: "{}", text: "", mangled: false };

  constructor(private readonly pack: Pack) {
    this.early = new Typed(pack.text);
  }

  /** Whether the diagnosis is there. Without it a text says nothing yet, and nothing can be checked. */
  get isWhole(): boolean {
    return this.whole !== null;
  }

  /** Loads the diagnosis and tells it what is known; answers what stood in the way, or null. */
  async complete(): Promise<Fault | null> {
    const fault = await loadDiagnosis();
    if (fault === null && this.early !== null) {
      const whole = new Case(this.pack.text);
      whole.setSettings(this.said.settings);
      whole.setText(this.said.text);
      whole.setMangled(this.said.mangled);
      this.become(whole);
    }
    return fault;
  }

  /** Takes a case in place of this one. */
  become(whole: Case): void {
    this.free();
    this.early = null;
    this.whole = whole;
  }

  setSettings(settings: string): void {
    this.whole?.setSettings(settings);
    if (this.early !== null) this.known = JSON.parse(this.early.look(settings)) as Known;
    this.said.settings = settings;
  }

  setText(text: string): void {
    this.said.text = text;
    this.whole?.setText(text);
  }

  /** The text without its secrets; nothing before they can be found. */
  text(): string {
    return this.whole?.text() ?? "";
  }

  setMangled(mangled: boolean): void {
    this.said.mangled = mangled;
    this.whole?.setMangled(mangled);
  }

  setShape(bits: number | null): void {
    this.whole?.setShape(bits);
  }

  hear(message: string): void {
    this.whole?.hear(message);
  }

  hearFar(message: string): void {
    this.whole?.hearFar(message);
  }

  startRound(): void {
    this.whole?.startRound();
  }

  view(all: boolean): string {
    if (this.whole !== null) return this.whole.view(all);
    const answer: ToldView["answer"] = {
      version: 1,
      findings: this.known.findings,
      causes: [],
      outcome: "could-not-tell",
      next: [],
      masked: 0,
      steps: [],
      evidence: [],
      matrix: [],
    };
    return JSON.stringify({ answer, ladder: [], transcript: [], before: null } satisfies ToldView);
  }

  /** What a check would do, as JSON; nothing before the diagnosis is there. */
  plan(): string {
    return this.whole?.plan() ?? "";
  }

  /** Whether the settings can be dialled. */
  get isFit(): boolean {
    return this.whole === null ? this.known.fit : planOf(this.whole) !== null;
  }

  free(): void {
    this.early?.free();
    this.whole?.free();
  }
}
