import type { Tree } from "../src/words.ts";

export function wordsFile(lang?: string): Record<string, string>;
export function programWords(lang?: string): unknown;
export function discoverWords(lang?: string): Tree;
