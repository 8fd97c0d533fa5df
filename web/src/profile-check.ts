/** The validator of profiles: the schema, and the ids of causes. */
import schema from "../profile.schema.json";
import { type Fault, type Schema, faultsOf } from "./schema.ts";
import type { Words } from "./words.ts";

export type { Fault } from "./schema.ts";

/** What is wrong with a profile. With the known causes given, a hint on any other is a fault. */
export function checkProfile(value: unknown, causes: readonly string[] | null = null): Fault[] {
  const faults = faultsOf(schema as Schema, value);
  if (faults.length > 0 || causes === null) return faults;
  const hints = Object.keys((value as { hints?: object }).hints ?? {});
  return hints.filter((id) => !causes.includes(id)).map((id) => ({ at: `hints.${id}`, fault: "cause", wants: "" }));
}

/** A fault in words. */
export function faultText(words: Words, { at, fault, wants }: Fault): string {
  return words.by("schema-", fault, { at: at === "" ? "/" : at, wants });
}
