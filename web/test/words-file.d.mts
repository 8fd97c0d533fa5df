import type { Tree } from "../src/words.ts";

export function wordsFile(lang?: string): Record<string, string>;
export function discoverWords(lang?: string): Tree;
