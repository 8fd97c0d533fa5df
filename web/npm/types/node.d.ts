// `import … from "mailmedic"` in Node.
import type { Answer, Settings } from "./shapes.js";

export * from "./shapes.js";

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

/** What an error or a text says: causes, best first, each with its fixes. Throws where the settings have a wrong shape. */
export function explain(error: unknown, settings?: Settings | null, options?: ExplainOptions): Answer;
/** What is wrong with settings alone. Throws where they have a wrong shape. */
export function check(settings: Settings, options?: Options): Answer;
/** The settings in the options of nodemailer's createTransport; the password stays out. */
export function fromNodemailer(options: unknown): Settings;
/** What is wrong with a provider's profile; empty where it is good. */
export function checkProfile(profile: unknown, options?: Options): { at: string; fault: string; says: string }[];
