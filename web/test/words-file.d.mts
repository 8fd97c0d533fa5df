import type { Tree } from "../src/words.ts";

export function wordsFile(): Record<string, string>;
export function discoverWords(): Tree;
