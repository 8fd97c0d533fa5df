/** What Undo takes back: each change that was not typed, with what was there before it. */
import type { Settings } from "./types.ts";

/** What is claimed of a file that was pasted: in sentences, and whether it changes characters of the password. */
export interface Claims {
  said: readonly string[];
  mangled: boolean;
}

export const NO_CLAIMS: Claims = { said: [], mangled: false };

/** What a change may touch. */
export interface Held {
  settings: Settings;
  text: string;
  claims: Claims;
}

export class Undone {
  private readonly changes: { before: Held; left: string }[] = [];

  get any(): boolean {
    return this.changes.length > 0;
  }

  /** A change is about to be made, which leaves this text. */
  push(before: Held, left: string): void {
    this.changes.push({ before, left });
  }

  /** What was there before the last change; a text that was typed since stays. */
  pop(text: string): Held | null {
    const last = this.changes.pop();
    if (last === undefined) return null;
    return text === last.left ? last.before : { ...last.before, text };
  }
}
