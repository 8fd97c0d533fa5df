export function wordsFile(): Record<string, string>;
