/** What the language pack knows of mail programs: their names, and the words in their windows. */
import type { Settings } from "./types.ts";

/** The words of one program, as far as a window is drawn from them. */
export interface Program {
  name: string;
  /** What it calls a field, by its name or path. */
  labels?: Record<string, string>;
  /** What it calls a choice, by the field and the value. */
  values?: Record<string, Record<string, string>>;
  /** It is set by lines of a file, not in a window. */
  snippet?: unknown;
}

export type Programs = Record<string, Program>;

/** Stands in for all that are not known. */
const GENERIC = "generic";

/** The names of the programs by their ids. */
export function namesOf(programs: Programs): Record<string, string> {
  return Object.fromEntries(
    Object.entries(programs).flatMap(([id, { name }]): [string, string][] => (id === GENERIC ? [] : [[id, name]])),
  );
}

/** The program of the settings, if it has a window that is known. */
export function windowOf(programs: Programs, settings: Settings): Program | null {
  const { client = "" } = settings;
  const program = client !== GENERIC && Object.hasOwn(programs, client) ? programs[client] : undefined;
  return program === undefined || program.snippet !== undefined ? null : program;
}

/** The entry of a table for a field: for its path, or else for its name on both sides. */
export function entryOf<T>(table: Record<string, T> | undefined, path: string): T | undefined {
  const name = path.split(".").at(-1) ?? path;
  return table?.[path] ?? table?.[name];
}
