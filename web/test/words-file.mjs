// Reads the words of the page from their source: one `key = "text"` a line.
import { readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * @param {string} [lang]
 * @returns {Record<string, string>}
 */
export function wordsFile(lang = "en") {
  const file = join(process.cwd(), `../core/texts/${lang}/ui.toml`);
  const words = {};
  for (const line of readFileSync(file, "utf8").split("\n")) {
    const match = /^([a-z0-9-]+) = (".*")$/.exec(line);
    if (match) words[match[1]] = JSON.parse(match[2]);
    else if (line !== "" && !line.startsWith("#")) throw new Error(`not a word: ${line}`);
  }
  return words;
}

/**
 * What mail programs call things, out of the generated pack.
 * @param {string} [lang]
 */
export function programWords(lang = "en") {
  return JSON.parse(readFileSync(join(process.cwd(), `../core/texts/${lang}.json`), "utf8")).clients;
}

/**
 * The words of a search, part by part, as the language pack has them.
 * @param {string} [lang]
 */
export function discoverWords(lang = "en") {
  const file = join(process.cwd(), `../core/texts/${lang}/discover.toml`);
  const words = {};
  let part = words;
  for (const line of readFileSync(file, "utf8").split("\n")) {
    const [, name] = /^\[([a-z-]+)\]$/.exec(line) ?? [];
    const match = /^([a-z0-9-]+) = (".*")$/.exec(line);
    if (name !== undefined) part = words[name] = {};
    else if (match) part[match[1]] = JSON.parse(match[2]);
  }
  return words;
}
