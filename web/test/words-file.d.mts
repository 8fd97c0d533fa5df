import type { Tree } from "../src/words.ts";

export function wordsFile(): Record<string, string>;
export function programWords(): unknown;
export function discoverWords(): Tree;
