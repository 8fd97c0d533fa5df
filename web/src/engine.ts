/** Loads the wasm module once for all elements of a page. */
import init, { Case, Link } from "mailmedic-wasm";

export { Case, Link };

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

/** A language pack: the text that goes into wasm, and the page's own words. */
export interface Pack {
  text: string;
  ui: Record<string, string>;
  lang: string;
}

/** The first pack there is of the language asked for, its base language, and English. */
export async function loadPack(base: URL, lang: string): Promise<Pack> {
  const wanted = new Set([lang, lang.split("-")[0] ?? lang, "en"]);
  for (const one of wanted) {
    if (!/^[A-Za-z0-9-]+$/.test(one)) continue;
    const file = await fetch(new URL(`${one}.json`, base));
    if (!file.ok) continue;
    const text = await file.text();
    const { ui } = JSON.parse(text) as { ui: Record<string, string> };
    return { text, ui, lang: one };
  }
  throw new Error(`no texts at ${base.href}`);
}
