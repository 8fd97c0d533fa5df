/** Loads the wasm module once for all elements of a page. */
import init, { Case, Link } from "mailmedic-wasm";
import type { Settings } from "./types.ts";
import { type Tree, flat } from "./words.ts";

export { Case, Link };

/** The names of forms, and under `effects` what they do to characters. */
export type Forms = { effects?: Record<string, string> } & Record<string, unknown>;

/** Where the script lies; everything else lies beside it. */
export const HOME = new URL(".", import.meta.url);

let started: Promise<unknown> | undefined;

/** Why the rules cannot run: the page's own policy forbids wasm, or the file did not come. */
export type Fault = "wasm-blocked" | "wasm-missing";

/** Starts the module; answers what stood in the way, or null. */
export async function load(): Promise<Fault | null> {
  started ??= fetch(new URL("mailmedic_bg.wasm", HOME)).then((file) => {
    if (!file.ok) throw new Error(`${file.status}`);
    return init({ module_or_path: file });
  });
  try {
    await started;
    return null;
  } catch (error) {
    started = undefined;
    const policy = /Content Security Policy|unsafe-eval/i.test(String(error));
    return policy || error instanceof WebAssembly.CompileError ? "wasm-blocked" : "wasm-missing";
  }
}

/** What was read out of a pasted text. */
export interface Pasted {
  /** The form it has, by its id among the words. */
  form: string;
  settings: Settings;
  /** Names of what could not be read. */
  unread: string[];
  secrets: number;
  /** Characters of the password that the form changes, and how. */
  mangles: { mark: string; effect: string }[];
  /** The lines that are no settings, without secrets. */
  rest: string;
}

type Importer = (text: string) => string | undefined;

let importer: Promise<Importer> | undefined;

async function loadImporter(): Promise<Importer> {
  const module = (await import(new URL("import.js", HOME).href)) as {
    default(from: { module_or_path: URL }): Promise<unknown>;
    read: Importer;
  };
  await module.default({ module_or_path: new URL("import_bg.wasm", HOME) });
  return module.read;
}

/** Reads settings out of a pasted text; null where there are none. The reader is loaded with the first paste. */
export async function readPaste(text: string): Promise<Pasted | null> {
  importer ??= loadImporter();
  try {
    const read = (await importer)(text);
    return read === undefined ? null : (JSON.parse(read) as Pasted);
  } catch {
    // The text stays what it is, a text; the next paste tries again.
    importer = undefined;
    return null;
  }
}

/** A language pack: the text that goes into wasm, the page's own words, and what forms of settings are called. */
export interface Pack {
  text: string;
  ui: Record<string, string>;
  forms: Forms;
  lang: string;
}

interface Texts {
  ui: Record<string, string>;
  forms?: Forms;
  discover?: Tree;
  clients?: Record<string, { name?: string }>;
}

/** The names of mail programs as words: `client-thunderbird`. Words for any program are none of one. */
function programs(clients: Record<string, { name?: string }>): Record<string, string> {
  const known = Object.entries(clients).filter(([id, { name }]) => id !== "generic" && name !== undefined);
  return Object.fromEntries(known.map(([id, { name = id }]) => [`client-${id}`, name]));
}

/** The first pack there is of the language asked for, its base language, and English. */
export async function loadPack(base: URL, lang: string): Promise<Pack> {
  const wanted = new Set([lang, lang.split("-")[0] ?? lang, "en"]);
  for (const one of wanted) {
    if (!/^[A-Za-z0-9-]+$/.test(one)) continue;
    const file = await fetch(new URL(`${one}.json`, base));
    if (!file.ok) continue;
    const text = await file.text();
    const { ui, forms, discover, clients } = JSON.parse(text) as Texts;
    return { text, ui: { ...ui, ...flat("found", discover ?? {}), ...programs(clients ?? {}) }, forms: forms ?? {}, lang: one };
  }
  throw new Error(`no texts at ${base.href}`);
}
