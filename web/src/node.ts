/** Mailmedic for Node: causes and fixes of an error, findings on settings, faults of a profile. No network is used. */
import { existsSync, readFileSync } from "node:fs";
import { Medic, initSync } from "mailmedic-wasm";
import { checkProfile as faultsOf, faultText } from "./profile-check.ts";
import { textOf } from "./thrown.ts";
import type { Answer, Settings } from "./types.ts";
import { Words } from "./words.ts";

export { fromNodemailer } from "./thrown.ts";

export interface Options {
  /** The language of the sentences; English where there is no pack of it. */
  lang?: string;
}

export interface ExplainOptions extends Options {
  /** Also what is ruled out. */
  all?: boolean;
  /** The time that counts as now. */
  now?: Date;
}

const beside = (name: string): URL => new URL(name, import.meta.url);

function packOf(lang: string): string {
  const [base = "en"] = lang.split("-");
  const found = [lang, base, "en"].find((one) => /^[A-Za-z0-9-]+$/.test(one) && existsSync(beside(`texts/${one}.json`)));
  return readFileSync(beside(`texts/${found ?? "en"}.json`), "utf8");
}

let started = false;
const medics = new Map<string, Medic>();

function medic(lang: string): Medic {
  if (!started) initSync({ module: readFileSync(beside("mailmedic_bg.wasm")) });
  started = true;
  const made = medics.get(lang) ?? new Medic(packOf(lang));
  medics.set(lang, made);
  return made;
}

/** What an error says: causes, best first, each with its fixes. Throws where the settings have a wrong shape, with the path. */
export function explain(error: unknown, settings?: Settings | null, options: ExplainOptions = {}): Answer {
  const { lang = "en", all = false, now } = options;
  const question = { text: textOf(error), ...(settings ? { settings } : {}), ...(now ? { now: now.toISOString() } : {}), all };
  return JSON.parse(medic(lang).explain(JSON.stringify(question))) as Answer;
}

/** What is wrong with settings alone. Throws where they have a wrong shape, with the path. */
export function check(settings: Settings, { lang = "en" }: Options = {}): Answer {
  return JSON.parse(medic(lang).check(JSON.stringify(settings))) as Answer;
}

/** What is wrong with a provider's profile, each fault with its path and a sentence; empty where it is good. */
export function checkProfile(profile: unknown, { lang = "en" }: Options = {}): { at: string; fault: string; says: string }[] {
  const { ui, causes } = JSON.parse(packOf(lang)) as { ui: Record<string, string>; causes: object };
  const words = new Words(ui, lang);
  return faultsOf(profile, Object.keys(causes)).map((fault) => ({ at: fault.at, fault: fault.fault, says: faultText(words, fault) }));
}
